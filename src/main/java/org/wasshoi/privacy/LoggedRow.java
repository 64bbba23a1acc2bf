package org.wasshoi.privacy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.Logged;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.people.Role;
import org.wasshoi.people.RoleWords;
import org.wasshoi.web.PageContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// An entry of the audit log as people read it.
record LoggedRow(Logged entry) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    /// One field before and after.
    record Field(String name, @Nullable String before, @Nullable String after) {}

    LocalDate day() {
        return entry.at().atZone(Tokyo.ZONE).toLocalDate();
    }

    String time() {
        return entry.at().atZone(Tokyo.ZONE).format(TIME);
    }

    String instant() {
        return entry.at().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /// The roles in which somebody acted, or who else it was.
    String actor() {
        return switch (entry.actor().kind()) {
            case PERSON -> roles(entry.actor().label());
            case VISITOR -> PageContext.text("privacy.actor.visitor");
            case PROGRAM -> PageContext.text("privacy.actor.program");
        };
    }

    boolean isBy(UUID person) {
        return entry.actor().kind() == Actor.Kind.PERSON && person.equals(entry.actor().id());
    }

    String verb() {
        return known("privacy.verb." + entry.verb().code(), entry.verb().code());
    }

    String channel() {
        var name = entry.source().channel().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return PageContext.text("privacy.channel." + name);
    }

    String type() {
        return known("privacy.type." + entry.target().type(), entry.target().type());
    }

    /// The way to all entries about the same record.
    String recordPath() {
        return "/audit?type="
                + entry.target().type()
                + "&record="
                + URLEncoder.encode(entry.target().id(), StandardCharsets.UTF_8);
    }

    /// Every field of the change, in the order of their names.
    List<Field> fields() {
        var before = values(entry.before());
        var after = values(entry.after());
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new Field(label(name), before.get(name), after.get(name)))
                .toList();
    }

    private static String roles(String label) {
        return label.isEmpty()
                ? PageContext.text(RoleWords.key(Role.RESIDENT))
                : Stream.of(label.split(" "))
                        .map(LoggedRow::role)
                        .collect(Collectors.joining(PageContext.text("privacy.and")));
    }

    private static String role(String name) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .map(role -> PageContext.text(RoleWords.key(role)))
                .orElse(name);
    }

    private static String label(String field) {
        return known("privacy.field." + field, field);
    }

    /// Modules choose their own words; one that is not translated is shown as it is.
    private static String known(String key, String otherwise) {
        var context = PageContext.current();
        return context.messages().has(context.language(), key) ? PageContext.text(key) : otherwise;
    }

    private static Map<String, String> values(@Nullable String json) {
        return json == null
                ? Map.of()
                : JSON.readValue(json, FIELDS).entrySet().stream()
                        .filter(field -> field.getValue() != null)
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, field -> value(field.getValue())));
    }

    private static String value(Object value) {
        return switch (value.toString()) {
            case "***" -> PageContext.text("privacy.hidden");
            case "*** changed" -> PageContext.text("privacy.hidden.changed");
            case String text -> text;
        };
    }
}
