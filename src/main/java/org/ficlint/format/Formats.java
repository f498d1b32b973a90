package org.ficlint.format;

import java.util.List;
import java.util.Locale;

/** Which format a file is in, told by its name. */
public final class Formats {
    private static final Format PLAIN_TEXT = new PlainText();
    private static final List<String> PLAIN_TEXT_ENDINGS = List.of(".txt", ".text");

    private Formats() {}

    /** Whether a file of this name is taken for a chapter when a folder is searched. */
    public static boolean isChapter(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PLAIN_TEXT_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** The format that reads a file of this name; plain text where the name tells nothing. */
    public static Format of(String name) {
        return PLAIN_TEXT;
    }
}
