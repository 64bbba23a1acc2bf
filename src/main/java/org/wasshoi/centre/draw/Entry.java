package org.wasshoi.centre.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Reception;
import org.wasshoi.people.SignedIn;

/// What somebody wishes for in a round (申込み), under a number; the wishes are numbers of slots, the
/// first preference first.
record Entry(
        EntryId id,
        RoundId round,
        int number,
        Booker booker,
        @Nullable String address,
        Use use,
        List<Integer> wishes,
        boolean withdrawn,
        int version,
        PersonId madeBy,
        @Nullable Reception reception) {

    /// What the room would be used for.
    record Use(
            Purpose purpose,
            String title,
            int people,
            boolean forProfit,
            boolean heating,
            String exemption) {

        Wish wish(DrawSlot slot) {
            return new Wish(
                    slot.room(), slot.use(), purpose, title, people, forProfit, heating, exemption);
        }
    }

    Entry {
        wishes = List.copyOf(wishes);
    }

    Wish wish(DrawSlot slot) {
        return use.wish(slot);
    }

    boolean isOf(SignedIn who) {
        return who.person().equals(booker.person())
                || who.roles().stream().anyMatch(held -> isOf(held.organisation().id()));
    }

    private boolean isOf(OrganisationId organisation) {
        return organisation.equals(booker.organisation());
    }
}
