/// The community centres' rooms (市民センターの部屋): what can be booked, by which rules, when they are
/// free, who uses them, and what the desk records.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "pack",
            "community",
            "people",
            "privacy",
            "audit",
            "ledger",
            "notification",
            "paper",
            "intake",
            "upload"
        })
package org.wasshoi.centre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
