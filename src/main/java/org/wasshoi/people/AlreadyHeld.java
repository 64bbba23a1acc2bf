package org.wasshoi.people;

/// The person holds this very role there at that time already.
public class AlreadyHeld extends RuntimeException {

    AlreadyHeld() {
        super("The role is held already");
    }
}
