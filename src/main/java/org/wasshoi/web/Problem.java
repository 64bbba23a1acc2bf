package org.wasshoi.web;

import java.util.List;

/// What has to be put right (入力の誤り): the field it stands at and the key of its text.
public record Problem(String field, String key) {

    public static List<Problem> at(String field, List<Problem> problems) {
        return problems.stream().filter(problem -> problem.field().equals(field)).toList();
    }
}
