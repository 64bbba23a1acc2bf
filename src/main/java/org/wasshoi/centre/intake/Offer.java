package org.wasshoi.centre.intake;

import java.util.UUID;

/// Somebody in the register who may be the one in the table (名簿にいるかもしれない人・団体); `certain` if the
/// telephone agrees too, or nobody else bears the name of a group.
record Offer(
        int line, String name, boolean person, UUID candidate, String shown, boolean certain) {}
