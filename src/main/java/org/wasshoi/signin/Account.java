package org.wasshoi.signin;

import org.wasshoi.people.PersonId;

/// What lets a person sign in (アカウント); the password only as its hash.
record Account(PersonId person, String hash, boolean sample) {

    @Override
    public String toString() {
        return "Account of " + person.value();
    }
}
