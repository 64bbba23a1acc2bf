package org.wasshoi.signin;

import org.wasshoi.people.PersonId;

/// A way to prove beyond a password who one is (二つ目の要素).
interface SecondFactor {

    boolean has(PersonId person);
}
