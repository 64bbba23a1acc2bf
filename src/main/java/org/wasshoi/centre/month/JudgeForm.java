package org.wasshoi.centre.month;

import java.util.List;
import java.util.Map;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.Problem;

/// What the city decides about a report (受理と差戻しの欄); who returns it says why.
record JudgeForm(Stage to, String reason) {

    private static final int LONGEST = 1_000;

    static JudgeForm of(Map<String, String> fields) {
        var to =
                switch (fields.getOrDefault("step", "")) {
                    case "accept" -> Stage.ACCEPTED;
                    case "return" -> Stage.RETURNED;
                    default -> throw new BadParameter("step");
                };
        return new JudgeForm(to, Typed.tidy(fields.getOrDefault("reason", "")));
    }

    List<Problem> problems() {
        return to == Stage.RETURNED && (reason.isEmpty() || !Typed.isKeepable(reason, LONGEST))
                ? List.of(new Problem("reason", "month.problem.reason"))
                : List.of();
    }

    /// A reason belongs to a return only.
    String kept() {
        return to == Stage.RETURNED ? reason : "";
    }
}
