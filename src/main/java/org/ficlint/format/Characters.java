package org.ficlint.format;

/** Which characters a reader sees as a space, or not at all; the same in every format. */
final class Characters {
    private Characters() {}

    /** Whether the character shows as nothing or as empty space. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || isOddSpace(c) || isUnseen(c);
    }

    /** No-break spaces, fixed-width spaces, and the form feeds and vertical tabs of old printers' files. */
    static boolean isOddSpace(char c) {
        return c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u3000'
                || c == '\f'
                || c == '\u000B'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }

    /** Zero-width spaces, byte order marks inside of a text, soft hyphens. */
    static boolean isUnseen(char c) {
        return c == '\u200B' || c == '\u200C' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }
}
