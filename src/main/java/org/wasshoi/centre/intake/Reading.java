package org.wasshoi.centre.intake;

import org.jspecify.annotations.Nullable;

/// Understands the lines of one table, one after the other (読み取り方).
interface Reading {

    /// The line's record, or nothing where something was noted as wrong.
    @Nullable Entry read(Asking asking);
}
