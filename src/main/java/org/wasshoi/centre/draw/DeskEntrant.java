package org.wasshoi.centre.draw;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.people.Name;
import org.wasshoi.web.Option;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Who enters at the desk, as the clerk types it (窓口の申込者の欄); by telephone or letter they are told.
record DeskEntrant(String name, String phone, String address, String userClass) {

    private static final int LONGEST = 200;
    private static final Pattern PHONE = Pattern.compile("0\\d{9,10}");
    private static final Pattern PHONE_SIGNS = Pattern.compile("[-()\\s\u2010-\u2015\u2212\u30FC]");

    static DeskEntrant of(Map<String, String> fields) {
        return new DeskEntrant(
                fields.getOrDefault("name", ""),
                fields.getOrDefault("phone", ""),
                fields.getOrDefault("address", ""),
                fields.getOrDefault("userClass", UserClass.RESIDENT.name()));
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (Name.problem(name).isPresent()) {
            problems.add(new Problem("name", "draw.problem.name"));
        }
        if (!phone.isBlank() && !PHONE.matcher(digits()).matches()) {
            problems.add(new Problem("phone", "draw.problem.phone"));
        }
        if (address.strip().length() > LONGEST || !Typed.isKeepable(address)) {
            problems.add(new Problem("address", "draw.problem.address"));
        }
        if (phone.isBlank() && address.isBlank()) {
            problems.add(new Problem("phone", "draw.problem.reach"));
        }
        if (known().isEmpty()) {
            problems.add(new Problem("userClass", "draw.problem.userClass"));
        }
        return problems;
    }

    Booker booker() {
        return new Booker(
                null,
                null,
                name.strip(),
                phone.isBlank() ? null : digits(),
                known().orElse(UserClass.RESIDENT));
    }

    @Nullable String letterAddress() {
        return address.isBlank() ? null : address.strip();
    }

    List<Option> users() {
        return Stream.of(UserClass.values())
                .map(one -> new Option(one.name(), PageContext.text(one.key())))
                .toList();
    }

    private Optional<UserClass> known() {
        return Stream.of(UserClass.values())
                .filter(one -> one.name().equals(userClass))
                .findFirst();
    }

    private String digits() {
        var tidy = Normalizer.normalize(phone, Normalizer.Form.NFKC);
        var digits = PHONE_SIGNS.matcher(tidy).replaceAll("");
        return digits.startsWith("+81") ? "0" + digits.substring(3) : digits;
    }
}
