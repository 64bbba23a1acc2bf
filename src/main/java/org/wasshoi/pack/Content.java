package org.wasshoi.pack;

import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// What can stand at a place of a pack file.
sealed interface Content {

    record Mapping(SequencedMap<String, Node> fields) implements Content {}

    record Sequence(List<Node> items) implements Content {}

    /// A single value; what is not quoted may also be a number, a date, true, false or nothing.
    record Scalar(String text, boolean quoted) implements Content {

        private static final Pattern NOTHING = Pattern.compile("|~|null");
        private static final Pattern NO_TEXT =
                Pattern.compile("true|false|[-+]?[\\d.][\\d.,_:eE+-]*");

        boolean isNothing() {
            return !quoted && NOTHING.matcher(text).matches();
        }

        boolean isText() {
            return quoted || !NO_TEXT.matcher(text).matches();
        }
    }
}
