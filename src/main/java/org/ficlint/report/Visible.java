package org.ficlint.report;

import java.util.regex.Pattern;

/**
 * Makes text from a manuscript safe to print: what would steer a terminal or a build server, or turn the direction of a
 * line, is shown as a visible stand-in. Everything an author writes on purpose, emoji included, stays as it is.
 */
public final class Visible {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;

    /** Build servers take {@code ##[error]} for a command wherever in a line it stands. */
    private static final Pattern COMMAND = Pattern.compile("##(?=\\w*\\[)");

    /** At the start of a line they pass over white space. */
    private static final Pattern LINE_COMMAND =
            Pattern.compile("^[\\s\\p{Z}]*(?:::|##)", Pattern.UNICODE_CHARACTER_CLASS);

    private Visible() {}

    /** The text on one line without anything that steers a terminal; a tab becomes a space. */
    public static String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int previous = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t') {
                out.append(' ');
            } else if (isHarmless(c) || (isTag(c) && (previous == BLACK_FLAG || isTag(previous)))) {
                out.appendCodePoint(c);
            } else {
                out.append(standIn(c));
            }
            previous = c;
        }
        return disarmed(out.toString());
    }

    /** The text with what a build server would take for a command broken up. */
    static String disarmed(String text) {
        return text.contains("##") ? COMMAND.matcher(text).replaceAll("# #") : text;
    }

    /** A path likewise, and so that at the start of a line no build server takes it for a command. */
    public static String path(String path) {
        String shown = text(path);
        return LINE_COMMAND.matcher(shown).find() ? "./" + shown : shown;
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }

    /** The letters of the tag that follows a black flag and makes it, say, the flag of Scotland. */
    private static boolean isTag(int c) {
        return 0xE0020 <= c && c <= 0xE007F;
    }

    private static String standIn(int c) {
        if (c < 0x20) {
            return Character.toString(0x2400 + c);
        } else if (c == 0x7F) {
            return "\u2421";
        } else if (Character.getType(c) == Character.SURROGATE) {
            return "\uFFFD";
        }
        return String.format("<U+%04X>", c);
    }
}
