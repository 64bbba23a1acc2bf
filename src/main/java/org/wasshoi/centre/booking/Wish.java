package org.wasshoi.centre.booking;

import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;

/// What somebody wants to use a room for (申込みの内容); `exemption` is the code of the reason for paying
/// less and empty where none is asked for.
public record Wish(
        Room room,
        Use use,
        Purpose purpose,
        String title,
        int people,
        boolean forProfit,
        boolean heating,
        String exemption) {}
