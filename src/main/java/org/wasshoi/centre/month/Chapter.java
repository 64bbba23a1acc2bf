package org.wasshoi.centre.month;

import java.util.List;
import java.util.stream.Stream;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule.FeeKind;
import org.wasshoi.centre.UserClass;

/// A part of the report with its lines (報告の章): the same on the page, in a file and on paper.
record Chapter(String code, List<Item> items) {

    private static final String DAYS = "month.unit.days";
    private static final String BANDS = "month.unit.bands";
    private static final String USES = "month.unit.uses";
    private static final String PEOPLE = "month.unit.people";
    private static final String YEN = "month.unit.yen";

    static final List<Chapter> ALL =
            List.of(
                    uses(),
                    money(),
                    ages(),
                    purposes(),
                    purposesByPeople(),
                    users(),
                    usersByPeople());

    Chapter {
        items = List.copyOf(items);
    }

    String key() {
        return "month.chapter." + code;
    }

    private static Chapter uses() {
        return new Chapter(
                "uses",
                List.of(
                        Item.of("month.days", DAYS, figures -> figures.opened().days()),
                        Item.of("month.uses", USES, figures -> figures.total().uses()),
                        Item.of("month.people", PEOPLE, figures -> figures.total().people()),
                        Item.of("month.bands", BANDS, figures -> figures.opened().bands()),
                        Item.of("month.bands.used", BANDS, figures -> figures.opened().used()),
                        new Item(
                                "month.rate",
                                "month.unit.rate",
                                false,
                                figures -> figures.opened().rate()),
                        Item.of("month.cancelled", USES, figures -> figures.lost().cancelled()),
                        Item.of("month.no-shows", USES, figures -> figures.lost().noShows()),
                        Item.of("month.unrecorded", USES, figures -> figures.lost().unrecorded())));
    }

    private static Chapter money() {
        return new Chapter(
                "money",
                List.of(
                        due(FeeKind.USAGE),
                        due(FeeKind.MANAGER),
                        taken(FeeKind.USAGE),
                        taken(FeeKind.MANAGER),
                        Item.of(
                                "month.exemptions",
                                USES,
                                figures -> figures.allMoney().exemptions()),
                        reduced(FeeKind.USAGE),
                        reduced(FeeKind.MANAGER)));
    }

    private static Item due(FeeKind kind) {
        return Item.of(
                "month.due." + kind.name(), YEN, figures -> figures.money(kind).due().amount());
    }

    private static Item taken(FeeKind kind) {
        return Item.of(
                "month.taken." + kind.name(), YEN, figures -> figures.money(kind).taken().amount());
    }

    private static Item reduced(FeeKind kind) {
        return Item.of(
                "month.reduced." + kind.name(),
                YEN,
                figures -> figures.money(kind).reduced().amount());
    }

    private static Chapter ages() {
        return added(
                "ages",
                Stream.of(Age.values())
                        .map(age ->
                                Item.of(
                                        age.key(),
                                        PEOPLE,
                                        figures -> figures.ages().getOrDefault(age, 0L))),
                Item.total(PEOPLE, figures -> figures.total().people()));
    }

    private static Chapter purposes() {
        return added(
                "purposes",
                Stream.of(Purpose.values())
                        .map(one -> Item.of(one.key(), USES, figures -> at(figures, one).uses())),
                Item.total(USES, figures -> figures.total().uses()));
    }

    private static Chapter purposesByPeople() {
        return added(
                "purposes.people",
                Stream.of(Purpose.values())
                        .map(one ->
                                Item.of(one.key(), PEOPLE, figures -> at(figures, one).people())),
                Item.total(PEOPLE, figures -> figures.total().people()));
    }

    private static Chapter users() {
        return added(
                "users",
                Stream.of(UserClass.values())
                        .map(one -> Item.of(one.key(), USES, figures -> at(figures, one).uses())),
                Item.total(USES, figures -> figures.total().uses()));
    }

    private static Chapter usersByPeople() {
        return added(
                "users.people",
                Stream.of(UserClass.values())
                        .map(one ->
                                Item.of(one.key(), PEOPLE, figures -> at(figures, one).people())),
                Item.total(PEOPLE, figures -> figures.total().people()));
    }

    private static Count at(Figures figures, Purpose purpose) {
        return figures.purposes().getOrDefault(purpose, Count.NONE);
    }

    private static Count at(Figures figures, UserClass user) {
        return figures.users().getOrDefault(user, Count.NONE);
    }

    private static Chapter added(String code, Stream<Item> parts, Item total) {
        return new Chapter(code, Stream.concat(parts, Stream.of(total)).toList());
    }
}
