package org.wasshoi.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Entries that speak, and entries by chance.
final class AuditFixtures {

    static final UUID CLERK = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");
    static final UUID CITIZEN = UUID.fromString("0199aaaa-0000-7000-8000-000000000002");
    static final Target CITIZEN_RECORD = new Target("person", CITIZEN.toString());
    static final Masking PERSON = Masking.showing("area", "language", "visits").yearOf("born");
    static final Source COUNTER = new Source(Channel.COUNTER, "192.0.2.7", "request-1");

    private static final List<String> ODD_TEXTS =
            List.of(
                    "",
                    "大東",
                    "𠮷野",
                    "\0zero",
                    "half\ud83d",
                    "\"quoted\",\n1:2",
                    "עברית",
                    "e\u0301");

    private AuditFixtures() {}

    static Entry correction() {
        return entry(
                PERSON.change(
                        Map.of("name", "佐藤ハナ", "area", "daito", "born", LocalDate.of(1940, 5, 6)),
                        Map.of(
                                "name",
                                "伊藤ハナ",
                                "area",
                                "senmaya",
                                "born",
                                LocalDate.of(1940, 5, 6))));
    }

    static Entry entry(Change change) {
        return new Entry(
                Actor.person(CLERK, "大東支所"),
                CITIZEN,
                new Verb("person.correct"),
                CITIZEN_RECORD,
                change,
                COUNTER);
    }

    static Entry about(String record) {
        return new Entry(
                Actor.program("sweep"),
                null,
                new Verb("body.rename"),
                new Target("body", record),
                Change.NONE,
                Source.program());
    }

    static Entry anyEntry(Random random) {
        var change =
                PERSON.change(
                        random.nextBoolean() ? null : anyValues(random),
                        random.nextBoolean() ? null : anyValues(random));
        return new Entry(
                random.nextBoolean() ? Actor.visitor() : Actor.person(CLERK, oddText(random)),
                random.nextBoolean() ? null : CITIZEN,
                new Verb("person.correct"),
                new Target("person", "x" + oddText(random)),
                change,
                new Source(Channel.PHONE, random.nextBoolean() ? null : oddText(random), null));
    }

    private static Map<String, Object> anyValues(Random random) {
        var values = new HashMap<String, Object>();
        values.put("area", oddText(random));
        values.put("visits", random.nextDouble() * Math.pow(10, random.nextInt(-12, 30)));
        values.put("language", new ArrayList<>(List.of(random.nextLong(), true, oddText(random))));
        values.put(oddText(random), oddText(random));
        return values;
    }

    private static String oddText(Random random) {
        return ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size()));
    }
}
