package org.wasshoi.centre.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Bookers;
import org.wasshoi.centre.booking.MakingBookings;
import org.wasshoi.people.Acting;
import org.wasshoi.people.ReceptionForm;
import org.wasshoi.web.BadParameter;

/// Gathers what a page of entering shows (申込みの画面の材料).
@Component
class EnterPages {

    private final DrawSlots slots;
    private final Entries entries;
    private final RoundCentres centres;
    private final Bookers bookers;
    private final MakingBookings making;

    EnterPages(
            DrawSlots slots,
            Entries entries,
            RoundCentres centres,
            Bookers bookers,
            MakingBookings making) {
        this.slots = slots;
        this.entries = entries;
        this.centres = centres;
        this.bookers = bookers;
        this.making = making;
    }

    /// For somebody themself; what they have entered already is there to be changed.
    EnterPage own(Round round, Acting acting, Map<String, String> fields, UUID once) {
        var choices = bookers.of(acting.who());
        var key = fields.getOrDefault("booker", "");
        var booker =
                choices.stream()
                        .filter(one -> Bookers.key(one).equals(key))
                        .findFirst()
                        .orElseThrow(() -> new BadParameter("booker"));
        var places = slots.of(round.id());
        var entry =
                entries.standing(round.id()).stream()
                        .filter(one ->
                                Entrant.key(one.booker(), null).equals(Entrant.key(booker, null)))
                        .findFirst()
                        .orElse(null);
        var form =
                entry == null || fields.containsKey("title")
                        ? EnterForm.of(fields, round, places)
                        : EnterForm.of(entry, round, places);
        return page(round, places, choices, booker, null, entry, form, once);
    }

    /// For somebody who came to the desk or called.
    EnterPage atDesk(Round round, Acting acting, Map<String, String> fields, UUID once) {
        var all = new HashMap<>(fields);
        all.putIfAbsent("receivedOn", making.checking().now().toLocalDate().toString());
        var desk = new EnterPage.Desk(DeskEntrant.of(all), ReceptionForm.of(all));
        var places = slots.of(round.id());
        var choices = bookers.of(acting.who());
        return page(
                round,
                places,
                choices,
                choices.getFirst(),
                desk,
                null,
                EnterForm.of(fields, round, places),
                once);
    }

    private EnterPage page(
            Round round,
            List<DrawSlot> places,
            List<Booker> choices,
            Booker booker,
            EnterPage.@Nullable Desk desk,
            @Nullable Entry entry,
            EnterForm form,
            UUID once) {
        return new EnterPage(
                round,
                centres.name(round),
                places,
                slots.wanting(round.id()),
                making.checking(),
                choices,
                booker,
                desk,
                entry,
                form,
                once,
                List.of());
    }
}
