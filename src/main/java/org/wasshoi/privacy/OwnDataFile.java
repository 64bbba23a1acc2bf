package org.wasshoi.privacy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasshoi.audit.Logged;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonalRecord;
import org.wasshoi.signin.SignInRecords;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Own data for programs (JSON): the same as on the page, in full.
final class OwnDataFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private OwnDataFile() {}

    static byte[] json(OwnData data) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("person", person(data.kept().person()));
        all.put("roles", data.roles().stream().map(OwnDataFile::role).toList());
        all.put("account", data.account().map(OwnDataFile::account).orElse(null));
        all.put("sessions", data.sessions().stream().map(OwnDataFile::session).toList());
        data.records()
                .forEach(kind ->
                        all.put(
                                kind.name(),
                                kind.records().stream().map(OwnDataFile::record).toList()));
        all.put("accesses", accesses(data));
        return JSON.writeValueAsBytes(all);
    }

    private static Map<String, @Nullable Object> person(Person person) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", person.id().value().toString());
        fields.put("name", person.name());
        fields.put("kana", person.kana());
        fields.put("mail", person.contact().mail());
        fields.put("phone", person.contact().phone());
        fields.put("postalAddress", person.contact().postalAddress());
        fields.put("area", person.area());
        fields.put("language", person.language().code());
        fields.put("noticeChannel", person.channel().name());
        return fields;
    }

    private static Map<String, @Nullable Object> role(Membership held) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("organisation", held.organisation().name());
        fields.put("role", held.role().name());
        fields.put("from", held.term().from().toString());
        fields.put("to", text(held.term().last()));
        return fields;
    }

    private static Map<String, @Nullable Object> account(SignInRecords.Kept kept) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("login", kept.login());
        fields.put("mail", kept.mail());
        fields.put("passwordSetAt", kept.passwordSetAt().toString());
        return fields;
    }

    private static Map<String, @Nullable Object> session(SignInRecords.SignedInAt place) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("startedAt", place.startedAt().toString());
        fields.put("seenAt", place.seenAt().toString());
        fields.put("address", place.address());
        fields.put("browser", place.browser());
        return fields;
    }

    private static List<Map<String, @Nullable Object>> accesses(OwnData data) {
        var person = data.kept().person().id().value();
        return data.entries().stream().map(row -> access(row.entry(), row.isBy(person))).toList();
    }

    private static Map<String, Object> record(PersonalRecord record) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("day", record.day().toString());
        fields.putAll(record.fields());
        return fields;
    }

    /// Who it was is told by role, because the log knows no names; the address only of oneself.
    private static Map<String, @Nullable Object> access(Logged entry, boolean own) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("at", entry.at().toString());
        fields.put("by", own ? "SELF" : entry.actor().kind().name());
        fields.put("roles", entry.actor().label());
        fields.put("what", entry.verb().code());
        fields.put("channel", entry.source().channel().name());
        fields.put("address", own ? entry.source().address() : null);
        return fields;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
