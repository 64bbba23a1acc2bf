package org.wasshoi.centre.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.wasshoi.community.Centre;
import org.wasshoi.intake.Field;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where a table is sent in (取り込みの入口), and what was imported so far.
record ImportsPage(
        List<Centre> centres,
        List<Intake> recent,
        String kind,
        String centre,
        UUID once,
        List<Problem> problems)
        implements Page {

    private static final int UNPROCESSABLE = 422;

    ImportsPage with(List<Problem> found) {
        return new ImportsPage(centres, recent, kind, centre, once, found);
    }

    List<Kind> kinds() {
        return List.of(Kind.values());
    }

    List<Option> kindOptions() {
        return Arrays.stream(Kind.values())
                .map(one -> new Option(one.code(), PageContext.text(one.key())))
                .toList();
    }

    /// Whether this centre, or none, can be chosen here.
    boolean takes(String code) {
        return code.isEmpty() && centres.size() > 1
                || centres.stream().anyMatch(one -> one.id().value().equals(code));
    }

    /// Whoever has several may leave it to the table.
    List<Option> centreOptions() {
        var options = new ArrayList<Option>();
        if (centres.size() > 1) {
            options.add(new Option("", PageContext.text("intake.centre.column")));
        }
        centres.forEach(
                one -> options.add(new Option(one.id().value(), PageContext.text(one.name()))));
        return options;
    }

    String centre(Intake intake) {
        return centres.stream()
                .filter(one -> one.id().value().equals(intake.centre()))
                .findFirst()
                .map(one -> PageContext.text(one.name()))
                .orElseGet(() -> PageContext.text("intake.centre.several"));
    }

    LocalDate day(Intake intake) {
        return LocalDate.ofInstant(intake.madeAt(), Tokyo.ZONE);
    }

    List<Field> fields(Kind one) {
        return one.fields();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
