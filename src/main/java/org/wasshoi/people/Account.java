package org.wasshoi.people;

/// What lets a person sign in (アカウント); the password only as its hash.
record Account(PersonId person, String hash, boolean sample) {

    @Override
    public String toString() {
        return "Account of " + person.value();
    }
}
