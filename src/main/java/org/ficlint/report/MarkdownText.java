package org.ficlint.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text within Markdown, in which nothing of it is markup. */
final class MarkdownText {
    /** Markup, and what GitHub makes links of even in plain text: names, numbers of issues, addresses. */
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*_\\[\\]~$&<>|@#]|:(?=//)|(?<=www|mailto|xmpp)[.:]", Pattern.CASE_INSENSITIVE);

    /** An invisible space, which parts what would be a link; written out, so that it can be seen in the file. */
    private static final String APART = "&#8203;";

    private MarkdownText() {}

    /** The text, visible, on one line and free of markup, for a paragraph or a table's cell. */
    static String of(String text) {
        return SPECIAL.matcher(Visible.text(text)).replaceAll(m -> Matcher.quoteReplacement(harmless(m.group())));
    }

    private static String harmless(String special) {
        return switch (special) {
            case "&" -> "&amp;";
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "|" -> "&#124;";
            case ":" -> ":" + APART;
            // Some readers of Markdown take the invisible space for part of an address, but none a remark.
            case "@" -> "@" + APART + "<!-- -->";
            case "#" -> "\\#" + APART;
            case "." -> APART + ".";
            default -> "\\" + special;
        };
    }
}
