package org.wasshoi.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.people.Contact;
import org.wasshoi.people.Name;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.Person;
import org.wasshoi.web.Option;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// The ways to reach a person (連絡先) as typed.
public record ContactForm(String mail, String phone, String postalAddress, String channel) {

    private static final Pattern MAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");
    private static final Pattern PHONE = Pattern.compile("0\\d{9,10}");
    private static final Pattern PHONE_SIGNS = Pattern.compile("[-()\\s\u2010-\u2015\u2212\u30FC]");
    private static final int LONGEST_MAIL = 254;

    static final ContactForm EMPTY = new ContactForm("", "", "", "site");

    public static ContactForm of(Map<String, String> fields) {
        return new ContactForm(
                fields.getOrDefault("mail", ""),
                fields.getOrDefault("phone", ""),
                fields.getOrDefault("postalAddress", ""),
                fields.getOrDefault("channel", "site"));
    }

    public static ContactForm of(Person person) {
        return new ContactForm(
                typed(person.contact().mail()),
                typed(person.contact().phone()),
                typed(person.contact().postalAddress()),
                code(person.channel()));
    }

    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (!mail.isBlank() && !isMail(mail)) {
            problems.add(new Problem("mail", "roster.problem.mail"));
        }
        if (!phone.isBlank() && !PHONE.matcher(tidyPhone()).matches()) {
            problems.add(new Problem("phone", "roster.problem.phone"));
        }
        if (!postalAddress.isBlank() && Name.problem(postalAddress.strip()).isPresent()) {
            problems.add(new Problem("postalAddress", "roster.problem.postal-address"));
        }
        if (!isReachable()) {
            problems.add(new Problem("channel", "roster.problem.channel"));
        }
        return problems;
    }

    static boolean isMail(String typed) {
        var mail = tidy(typed);
        return mail.length() <= LONGEST_MAIL && MAIL.matcher(mail).matches();
    }

    public Contact contact() {
        return new Contact(empty(tidy(mail)), empty(tidyPhone()), empty(postalAddress.strip()));
    }

    public NoticeChannel noticeChannel() {
        return known().orElse(NoticeChannel.SITE);
    }

    static List<Option> channels() {
        return Stream.of(NoticeChannel.values())
                .map(channel ->
                        new Option(
                                code(channel), PageContext.text("people.channel." + code(channel))))
                .toList();
    }

    /// Notices go only where there is an address for them.
    private boolean isReachable() {
        return known().filter(this::isReachableBy).isPresent();
    }

    private boolean isReachableBy(NoticeChannel way) {
        return switch (way) {
            case SITE -> true;
            case MAIL -> !mail.isBlank();
            case PHONE -> !phone.isBlank();
            case LETTER -> !postalAddress.isBlank();
        };
    }

    private Optional<NoticeChannel> known() {
        return Stream.of(NoticeChannel.values())
                .filter(one -> code(one).equals(channel))
                .findFirst();
    }

    private String tidyPhone() {
        var digits = PHONE_SIGNS.matcher(tidy(phone)).replaceAll("");
        return digits.startsWith("+81") ? "0" + digits.substring(3) : digits;
    }

    private static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    private static String code(NoticeChannel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    private static String typed(@Nullable String kept) {
        return kept == null ? "" : kept;
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
