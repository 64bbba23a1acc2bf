package org.wasshoi.centre;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Fraction;
import org.wasshoi.kernel.Rounding;
import org.wasshoi.kernel.Words;

/// Rooms and rules to test with.
public final class CentreFixtures {

    public static final LocalDate BEGINNING = LocalDate.of(2024, 4, 1);
    public static final Slot MORNING = new Slot("morning", LocalTime.of(9, 0), LocalTime.of(12, 0));
    public static final Slot AFTERNOON =
            new Slot("afternoon", LocalTime.of(13, 0), LocalTime.of(17, 0));
    public static final Slot NIGHT = new Slot("night", LocalTime.of(18, 0), LocalTime.of(21, 0));

    static final Holidays HOLIDAYS = new Holidays(Set.of(LocalDate.of(2026, 11, 23)));

    private CentreFixtures() {}

    public static Room room() {
        return new Room(
                new RoomId("yamanome-training"),
                new Room.Place(
                        "yamanome",
                        Words.same("本館"),
                        new CentreId("yamanome"),
                        Words.same("山目市民センター"),
                        new AreaId("ichinoseki")),
                Words.same("研修室"),
                36,
                1,
                Set.of(),
                Map.of(),
                Set.of(),
                Room.Way.DIRECT,
                Set.of("yamanome-training"),
                true);
    }

    public static Rule.Hours bands() {
        return new Rule.Hours(
                LocalTime.of(9, 0), LocalTime.of(21, 0), List.of(MORNING, AFTERNOON, NIGHT));
    }

    public static Rule.Hours hourly(int opens, int closes) {
        return new Rule.Hours(LocalTime.of(opens, 0), LocalTime.of(closes, 0), List.of());
    }

    public static Rule.Closing closedOn(DayOfWeek day) {
        return new Rule.Closing(
                Set.of(day), Set.of(MonthDay.of(12, 29), MonthDay.of(1, 3)), Set.of(), true);
    }

    public static Rule.Opening opening(int months, int days) {
        var windows = new EnumMap<UserClass, Rule.Opening.Window>(UserClass.class);
        for (var user : UserClass.values()) {
            windows.put(user, new Rule.Opening.Window(months, days));
        }
        return new Rule.Opening(LocalTime.of(8, 30), windows);
    }

    public static Rule.Fees fees() {
        return new Rule.Fees(
                Rule.FeeKind.USAGE,
                Map.of("morning", 405L, "afternoon", 500L, "night", 500L, "", 150L),
                100,
                new Fraction(3, 2),
                new Fraction(2, 1),
                Rounding.DOWN,
                10,
                List.of(
                        new Rule.Fees.Exemption(
                                "half",
                                Words.same("半額"),
                                new Fraction(1, 2),
                                Set.of(UserClass.LOCAL_GROUP)),
                        new Rule.Fees.Exemption(
                                "all",
                                Words.same("免除"),
                                Fraction.WHOLE,
                                Set.of(UserClass.PUBLIC_BODY))),
                Map.of("projector", 200L));
    }

    static StatedRule everywhere(Rule rule) {
        return stated(Reach.CITY, BEGINNING, null, rule);
    }

    static StatedRule stated(Reach reach, LocalDate from, @Nullable LocalDate to, Rule rule) {
        return new StatedRule(new UUID(1, 1), reach, from, to, rule, true);
    }

    public static Rulebook book(Rule... rules) {
        return new Rulebook(
                List.of(rules).stream().map(CentreFixtures::everywhere).toList(), HOLIDAYS);
    }
}
