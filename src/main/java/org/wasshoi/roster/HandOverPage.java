package org.wasshoi.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.wasshoi.people.Member;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.Role;
import org.wasshoi.people.RoleWords;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where a change of officers is prepared (役員交代の準備): whose terms end, who follows.
record HandOverPage(
        Organisation organisation,
        List<Member> members,
        int version,
        Draft draft,
        List<Follower> followers,
        List<Role> roles,
        String last,
        SuccessorForm form,
        List<Problem> problems,
        boolean isOvertaken)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    HandOverPage with(List<Problem> found) {
        return copy(draft, last, form, found, false);
    }

    HandOverPage overtaken() {
        return copy(draft, last, form, List.of(), true);
    }

    HandOverPage typed(SuccessorForm typed) {
        return copy(draft, last, typed, problems, isOvertaken);
    }

    HandOverPage typed(String day, List<UUID> chosen) {
        return copy(
                new Draft(draft.last(), chosen, draft.successors()), day, form, problems, false);
    }

    /// Whose roles are handed over here.
    List<Member> officers() {
        return members.stream()
                .filter(member -> roles.contains(member.membership().role()))
                .filter(member -> member.membership().role() != Role.MEMBER)
                .toList();
    }

    /// Of what was sent those that are officers here.
    List<UUID> chosen(List<String> sent) {
        return officers().stream()
                .map(member -> member.id().value())
                .filter(id -> sent.contains(id.toString()))
                .toList();
    }

    boolean isEnding(Member member) {
        return draft.ending().contains(member.id().value());
    }

    String roleKey(Member member) {
        return RoleWords.key(member.membership().role());
    }

    List<Option> known() {
        var people = new LinkedHashMap<String, Option>();
        people.put("", new Option("", PageContext.text("roster.hand-over.new")));
        members.forEach(member -> {
            var id = member.membership().person().value().toString();
            people.put(id, new Option(id, member.name()));
        });
        return new ArrayList<>(people.values());
    }

    List<Option> roleOptions() {
        return roles.stream()
                .map(role -> new Option(role.name(), PageContext.text(RoleWords.key(role))))
                .toList();
    }

    List<Option> ways() {
        return Stream.of(Draft.Way.values())
                .map(way -> way.name().toLowerCase(Locale.ROOT))
                .map(way -> new Option(way, PageContext.text("roster.way." + way)))
                .toList();
    }

    String path() {
        return "/organisations/" + organisation.id().value() + "/hand-over";
    }

    String up() {
        return "/organisations/" + organisation.id().value();
    }

    @Override
    public int status() {
        if (isOvertaken) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }

    private HandOverPage copy(
            Draft kept, String day, SuccessorForm typed, List<Problem> found, boolean overtaken) {
        return new HandOverPage(
                organisation,
                members,
                version,
                kept,
                followers,
                roles,
                day,
                typed,
                found,
                overtaken);
    }
}
