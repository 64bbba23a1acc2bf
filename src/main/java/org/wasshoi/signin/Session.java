package org.wasshoi.signin;

import java.time.Instant;
import java.util.UUID;
import org.wasshoi.people.PersonId;

/// Where a person is signed in (サインイン中の接続); strong when a second factor was shown too.
record Session(
        UUID id,
        PersonId person,
        Instant startedAt,
        Instant seenAt,
        String address,
        String browser,
        boolean strong,
        boolean current) {}
