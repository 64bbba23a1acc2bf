package org.wasshoi.centre.rule;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.RuleKind;
import org.wasshoi.centre.Rulebook;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.StatedRule;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;

/// Gathers what the pages of rules show (決まりの画面の材料).
@Component
class RulePages {

    private final RulePlaces places;
    private final Rules rules;
    private final Rooms rooms;
    private final RuleChanges changes;
    private final Clock clock;

    RulePages(RulePlaces places, Rules rules, Rooms rooms, RuleChanges changes, Clock clock) {
        this.places = places;
        this.rules = rules;
        this.rooms = rooms;
        this.changes = changes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    RulesPage list(SignedIn who, String code, Optional<LocalDate> day, boolean saved) {
        var place = places.find(who, code);
        return new RulesPage(
                place,
                rules.book(),
                today(),
                day.orElse(today()),
                saved,
                changes.toSettle(place.rooms()).size());
    }

    PublicRulesPage open(String code) {
        return new PublicRulesPage(places.of(code), rules.book(), today());
    }

    ToSettlePage toSettle(SignedIn who, String code) {
        var place = places.find(who, code);
        return new ToSettlePage(
                place, changes.toSettle(place.rooms()), who.may(Permission.RUN_DESK));
    }

    /// The form with what holds for the reach now, ready to be changed.
    ChangePage ask(SignedIn who, String code, String kind, String reach, boolean isAlwaysClosed) {
        var place = places.find(who, code);
        var wanted = kind(kind);
        var chosen = reach(place, reach);
        var book = rules.book();
        var typed = new HashMap<String, String>();
        governing(book, wanted, chosen)
                .ifPresent(rule -> typed.putAll(Contents.typed(rule.rule())));
        if (isAlwaysClosed && wanted == RuleKind.CLOSING) {
            Stream.of(DayOfWeek.values())
                    .forEach(day -> typed.put(ClosingFields.field(day), "yes"));
        }
        return page(
                who,
                place,
                new ChangeForm(wanted, chosen, typed),
                UUID.randomUUID(),
                book.edition());
    }

    ChangePage typed(SignedIn who, String code, String kind, Map<String, String> fields) {
        var place = places.find(who, code);
        var chosen = reach(place, fields.getOrDefault("reach", ""));
        var asked = Asked.of(fields);
        return page(
                who,
                place,
                new ChangeForm(kind(kind), chosen, fields),
                asked.once(),
                rules.book().edition());
    }

    Rulebook book() {
        return rules.book();
    }

    private static ChangePage page(
            SignedIn who, Place place, ChangeForm form, UUID once, long edition) {
        return new ChangePage(
                place, form, once, edition, List.of(), null, false, who.may(Permission.RUN_DESK));
    }

    private static RuleKind kind(String code) {
        return RuleKind.of(code).orElseThrow(NotFound::new);
    }

    private static Reach reach(Place place, String key) {
        return key.isEmpty()
                ? place.reaches().getFirst()
                : place.reach(key).orElseThrow(NotFound::new);
    }

    /// The rule of this reach or of the next wider one.
    private Optional<StatedRule> governing(Rulebook book, RuleKind kind, Reach reach) {
        return rooms.all().stream()
                .filter(reach::covers)
                .findFirst()
                .flatMap(room ->
                        book.rules().stream()
                                .filter(rule ->
                                        rule.kind() == kind
                                                && rule.reach().kind().compareTo(reach.kind()) <= 0
                                                && rule.governs(room, today()))
                                .findFirst());
    }
}
