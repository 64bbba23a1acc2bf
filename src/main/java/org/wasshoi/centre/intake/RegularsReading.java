package org.wasshoi.centre.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.UserClass;
import org.wasshoi.intake.WrittenPhone;
import org.wasshoi.people.Name;

/// Understands regular users (常連の利用者の読み取り), each once.
final class RegularsReading implements Reading {

    private final Reach reach;
    private final Map<String, Integer> seen = new HashMap<>();

    RegularsReading(Reach reach) {
        this.reach = reach;
    }

    @Override
    public @Nullable Entry read(Asking asking) {
        var centre = reach.centre(asking);
        var name = asking.needed("name", "name", BookingsReading::name);
        var kana = asking.given("kana", "name", BookingsReading::name);
        var phone = asking.given("phone", "phone", WrittenPhone::read);
        var contact = asking.given("contact", "name", BookingsReading::name);
        var person = asking.given("kind", "person", Choices::person, false);
        var user =
                asking.given(
                        "userClass",
                        "user",
                        Choices::userClass,
                        person ? UserClass.RESIDENT : UserClass.LOCAL_GROUP);
        if (asking.failed() || centre == null || name == null) {
            return null;
        }
        var key = new Name(name).key();
        if (key.isEmpty()) {
            return asking.fail("name", "name");
        }
        var mark = Mark.of(centre.id().value(), person, key, String.valueOf(phone));
        var before = seen.putIfAbsent(mark, asking.line());
        if (before != null) {
            asking.warn("name", "same-line", String.valueOf(before));
            return null;
        }
        return new Entry.Regular(
                asking.line(), centre, person, name, key, kana, phone, contact, user, mark);
    }
}
