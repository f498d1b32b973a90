package org.ficlint.grammar;

import java.util.regex.Pattern;

/** LanguageTool's messages as plain text. */
final class Messages {
    private static final Pattern SUGGESTION = Pattern.compile("</?suggestion>");

    private Messages() {}

    /** The message with its suggestions in quotation marks instead of tags. */
    static String plain(String message) {
        return SUGGESTION
                .matcher(message.replace("<suggestion>", "“").replace("</suggestion>", "”"))
                .replaceAll("")
                .strip();
    }
}
