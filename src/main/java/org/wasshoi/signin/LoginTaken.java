package org.wasshoi.signin;

/// Somebody else signs in by this name already.
class LoginTaken extends RuntimeException {

    LoginTaken() {
        super("The login name is taken");
    }
}
