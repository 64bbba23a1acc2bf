package org.wasshoi.roster;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonField;
import org.wasshoi.web.PageContext;

/// Corrections in words.
final class Corrections {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Corrections() {}

    static String value(PersonField field, Person person, Places places) {
        var value = field.of(person);
        if (value == null) {
            return PageContext.text("roster.empty");
        }
        return switch (field) {
            case AREA -> places.area(person.area());
            case LANGUAGE -> PageContext.text("web.language." + person.language().code());
            case CHANNEL ->
                    PageContext.text(
                            "people.channel." + person.channel().name().toLowerCase(Locale.ROOT));
            case PHONE -> PageContext.phone(value.toString());
            case NAME, KANA, MAIL, POSTAL_ADDRESS -> value.toString();
        };
    }

    static String moment(Instant at) {
        var here = at.atZone(Tokyo.ZONE);
        return PageContext.date(here.toLocalDate()) + " " + TIME.format(here);
    }
}
