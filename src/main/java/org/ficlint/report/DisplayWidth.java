package org.ficlint.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int EMOJI_VARIATION = 0xFE0F;
    private static final char NO_BREAK_SPACE = 0xA0;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final char LAST_LATIN_LETTER = 0x24F;
    private static final char HYPHEN = 0x2010;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char NARROW_SPACE = 0x202F;
    private static final char MIDDLE_SPACE = 0x205F;

    /** First and last code point of each stretch that terminals print two columns wide (Unicode's W and F). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, //
        0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, //
        0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, //
        0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, //
        0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, //
        0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, //
        0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, //
        0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18D08, 0x1AFF0, 0x1B2FB, //
        0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F320, //
        0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, //
        0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, //
        0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, //
        0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, //
        0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7EB, //
        0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, //
        0x20000, 0x2FFFD, 0x30000, 0x3FFFD,
    };

    private DisplayWidth() {}

    /** The columns of the whole text: an emoji of several joined characters takes two, a combining mark none. */
    static int of(String text) {
        if (isPlain(text)) {
            return text.length();
        }
        int width = 0;
        Matcher cluster = CLUSTER.matcher(text);
        while (cluster.find()) {
            width += ofCluster(cluster.group());
        }
        return width;
    }

    /** As much of the text's beginning as fits into {@code columns}, no character torn apart. */
    static String start(String text, int columns) {
        if (isPlain(text)) {
            return text.substring(0, Math.min(text.length(), Math.max(0, columns)));
        }
        int width = 0;
        int end = 0;
        Matcher cluster = CLUSTER.matcher(text);
        while (cluster.find()) {
            width += ofCluster(cluster.group());
            if (width > columns) {
                break;
            }
            end = cluster.end();
        }
        return text.substring(0, end);
    }

    /** As much of the text's end as fits into {@code columns}, no character torn apart. */
    static String end(String text, int columns) {
        int tooMuch = of(text) - columns;
        if (isPlain(text)) {
            return text.substring(Math.min(text.length(), Math.max(0, tooMuch)));
        }
        int start = 0;
        Matcher cluster = CLUSTER.matcher(text);
        while (tooMuch > 0 && cluster.find()) {
            tooMuch -= ofCluster(cluster.group());
            start = cluster.end();
        }
        return text.substring(start);
    }

    /**
     * Whether each of the text's characters stands for itself and takes one column: Latin letters and the quotation
     * marks and dashes of English, as nearly all that is printed. To look for clusters takes a hundred times as long.
     */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c <= '~')
                || (c > NO_BREAK_SPACE && c <= LAST_LATIN_LETTER && c != SOFT_HYPHEN)
                || (c >= HYPHEN && c < LINE_SEPARATOR)
                || (c > NARROW_SPACE && c < MIDDLE_SPACE);
    }

    private static int ofCluster(String cluster) {
        int first = cluster.codePointAt(0);
        if (isWide(first) || cluster.indexOf(EMOJI_VARIATION) > 0) {
            return 2;
        }
        return switch (Character.getType(first)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> 1;
        };
    }

    private static boolean isWide(int c) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (c < WIDE[2 * middle]) {
                high = middle - 1;
            } else if (c > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
