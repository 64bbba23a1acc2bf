package org.wasshoi.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.Option;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// What a clerk fills in who enters for somebody (代理入力の欄), as typed; its part is `reception.jte`.
public record ReceptionForm(
        String receptionChannel, String receivedOn, String statement, String statementBy) {

    static final String OTHER = "other";

    /// Today at the counter, on the word of the person, unless the clerk says otherwise.
    public static ReceptionForm today(LocalDate today) {
        return new ReceptionForm("", today.toString(), "person", "");
    }

    /// As it was sent.
    public static ReceptionForm of(Map<String, String> fields) {
        return new ReceptionForm(
                fields.getOrDefault("receptionChannel", ""),
                fields.getOrDefault("receivedOn", ""),
                fields.getOrDefault("statement", "person"),
                fields.getOrDefault("statementBy", ""));
    }

    public boolean isByOther() {
        return statement.equals(OTHER);
    }

    public List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (ReceptionChannel.of(receptionChannel).isEmpty()) {
            problems.add(new Problem("receptionChannel", "people.reception.problem.channel"));
        }
        var day = Wareki.parse(receivedOn);
        if (day.isEmpty()) {
            problems.add(new Problem("receivedOn", "people.reception.problem.day"));
        } else if (day.get().isAfter(today)) {
            problems.add(new Problem("receivedOn", "people.reception.problem.future"));
        }
        if (isByOther() && Name.problem(statementBy).isPresent()) {
            problems.add(new Problem("statementBy", "people.reception.problem.by"));
        }
        return problems;
    }

    /// The reception itself; only for a form without problems.
    public Reception reception(PersonId clerk, PersonId about) {
        return new Reception(
                ReceptionChannel.of(receptionChannel).orElseThrow(),
                Wareki.parse(receivedOn).orElseThrow(),
                clerk,
                isByOther()
                        ? new Reception.Statement.By(statementBy.strip())
                        : new Reception.Statement.Of(about));
    }

    List<Option> channels() {
        return Stream.concat(
                        Stream.of(new Option("", PageContext.text("people.reception.choose"))),
                        Stream.of(ReceptionChannel.values())
                                .map(channel ->
                                        new Option(
                                                channel.code(), PageContext.text(channel.key()))))
                .toList();
    }
}
