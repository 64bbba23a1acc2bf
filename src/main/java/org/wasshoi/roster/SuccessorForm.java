package org.wasshoi.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.people.Member;
import org.wasshoi.people.Name;
import org.wasshoi.people.Role;
import org.wasshoi.web.Problem;

/// One who follows, as typed (次の役員の欄): a member chosen, or a new name.
record SuccessorForm(
        String known,
        String name,
        String kana,
        String mail,
        String role,
        String first,
        String until,
        String way) {

    static SuccessorForm from(LocalDate first, LocalDate last) {
        return new SuccessorForm(
                "", "", "", "", "OFFICER", first.toString(), last.toString(), "letter");
    }

    static SuccessorForm of(Map<String, String> fields) {
        return new SuccessorForm(
                fields.getOrDefault("known", ""),
                fields.getOrDefault("name", ""),
                fields.getOrDefault("kana", ""),
                fields.getOrDefault("mail", ""),
                fields.getOrDefault("role", ""),
                fields.getOrDefault("first", ""),
                fields.getOrDefault("until", ""),
                fields.getOrDefault("way", ""));
    }

    List<Problem> problems(List<Member> members, List<Role> roles) {
        var problems = new ArrayList<Problem>();
        if (known.isEmpty()) {
            Name.problem(name.strip())
                    .ifPresent(problem -> problems.add(new Problem("name", Naming.key(problem))));
        } else if (member(members).isEmpty()) {
            problems.add(new Problem("known", "roster.problem.known"));
        }
        if (!kana.isBlank() && !Kana.isKana(Kana.tidy(kana))) {
            problems.add(new Problem("kana", "roster.problem.kana"));
        }
        if (chosen(roles).isEmpty()) {
            problems.add(new Problem("role", "roster.problem.role"));
        }
        problems.addAll(dayProblems());
        problems.addAll(wayProblems());
        return problems;
    }

    /// The successor; only for a form without problems.
    Draft.Successor successor(List<Member> members, List<Role> roles) {
        return new Draft.Successor(
                member(members).orElse(null),
                known.isEmpty() ? name.strip() : null,
                known.isEmpty() && !kana.isBlank() ? Kana.tidy(kana) : null,
                mail.isBlank() ? null : mail.strip(),
                chosen(roles).orElseThrow(),
                Wareki.parse(first).orElseThrow(),
                until.isBlank() ? null : Wareki.parse(until).orElseThrow(),
                chosenWay().orElseThrow());
    }

    private List<Problem> dayProblems() {
        var begin = Wareki.parse(first);
        if (begin.isEmpty()) {
            return List.of(new Problem("first", "roster.problem.first"));
        }
        var good =
                until.isBlank()
                        || Wareki.parse(until)
                                .filter(day -> !day.isBefore(begin.get()))
                                .isPresent();
        return good ? List.of() : List.of(new Problem("until", "roster.problem.last"));
    }

    private List<Problem> wayProblems() {
        if (chosenWay().isEmpty()) {
            return List.of(new Problem("way", "roster.problem.way"));
        }
        var needed = chosenWay().get() == Draft.Way.MAIL && known.isEmpty();
        return (needed || !mail.isBlank()) && !ContactForm.isMail(mail)
                ? List.of(new Problem("mail", "roster.problem.mail"))
                : List.of();
    }

    private Optional<Draft.Way> chosenWay() {
        return Stream.of(Draft.Way.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(way))
                .findFirst();
    }

    private Optional<Role> chosen(List<Role> roles) {
        return roles.stream().filter(one -> one.name().equals(role)).findFirst();
    }

    private Optional<UUID> member(List<Member> members) {
        return members.stream()
                .map(one -> one.membership().person().value())
                .filter(id -> id.toString().equals(known))
                .findFirst();
    }
}
