package org.wasshoi.centre.month;

/// Text that people type (入力された文): line ends made one, and nothing in it that cannot be kept.
final class Typed {

    private Typed() {}

    static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    static boolean isKeepable(String text, int longest) {
        return text.length() <= longest
                && text.codePoints()
                        .noneMatch(sign ->
                                sign != '\n' && sign != '\t' && Character.isISOControl(sign))
                && text.codePoints()
                        .noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    }
}
