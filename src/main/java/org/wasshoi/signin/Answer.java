package org.wasshoi.signin;

/// Whether a proof that somebody gave holds, or whether too many did not.
enum Answer {
    RIGHT,
    WRONG,
    WAIT
}
