package org.ficlint.prose;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A way to write a mark that can be written in several.
 *
 * @param name what it is called in messages
 * @param mark what it looks like
 */
public record MarkWay(String name, Pattern mark) {
    /** Straight and curly quotation marks. */
    public static final List<MarkWay> QUOTES = List.of(of("straight", "\""), of("curly", "[“”]"));

    /** Three dots, the one character, and dots with blanks between them. */
    public static final List<MarkWay> ELLIPSES = List.of(
            of("three dots", "(?<!\\.)\\.\\.\\.(?!\\.)"),
            of("one character", "…"),
            of("dots with blanks", "\\. \\. \\."));

    /** Hyphens and dashes between words. */
    public static final List<MarkWay> DASHES = List.of(
            of("two hyphens", "(?<!-)--(?!-)"),
            of("a long dash", "—"),
            of("a short dash with blanks", "(?<=\\w) – (?=\\w)"),
            of("a hyphen with blanks", "(?<=\\w) - (?=\\w)"));

    private static MarkWay of(String name, String mark) {
        return new MarkWay(name, Pattern.compile(mark));
    }
}
