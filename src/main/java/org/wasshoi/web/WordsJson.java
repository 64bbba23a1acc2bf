package org.wasshoi.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.wasshoi.kernel.Words;
import tools.jackson.databind.json.JsonMapper;

/// Localized text as it lies in a `jsonb` column: {"ja": …, "en": …, "easy": …}.
public final class WordsJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private WordsJson() {}

    public static String json(Words words) {
        return JSON.writeValueAsString(words);
    }

    public static Words words(String json) {
        return JSON.readValue(json, Words.class);
    }

    public static Words words(ResultSet row, String column) throws SQLException {
        return words(row.getString(column));
    }
}
