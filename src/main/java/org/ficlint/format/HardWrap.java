package org.ficlint.format;

import java.util.List;
import java.util.regex.Pattern;
import org.ficlint.text.Span;

/**
 * Whether, and at which width, the paragraphs of a text are broken into lines by hand.
 *
 * <p>A line that was broken because it was full is told by the next line's first word, which would not have fitted. In
 * a wrapped text nearly every line that another follows without a blank line is such a line, and the wrapping is narrow
 * (mail and old archives: 65 to 78 columns; nobody wraps at more than 100).
 *
 * @param width the widest line's length where the text is wrapped, else 0
 * @param text the source's characters
 */
record HardWrap(int width, String text) {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;
    private static final int FEWEST_BREAKS = 4;
    private static final int LONGEST_LABEL = 24;
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L} /-]{1,20}:");
    /** How much shorter than the widest line a full line may be, beside the word that didn't fit. */
    private static final int SLACK = 6;

    /** Looks at all lines, each given without the white space around it; an empty span is a blank line. */
    static HardWrap of(String text, List<Span> lines) {
        int widest = widestButForOutliers(lines);
        if (widest > WIDEST || widest < NARROWEST) {
            return new HardWrap(0, text);
        }
        HardWrap guess = new HardWrap(widest, text);
        int breaks = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean ends = lines.get(i + 1).isEmpty() || guess.opensAnew(lines.get(i + 1));
            if (lines.get(i).length() > NARROWEST / 2 && !ends) {
                breaks++;
                if (guess.joins(lines.get(i), lines.get(i + 1))) {
                    full++;
                }
            }
        }
        return breaks >= FEWEST_BREAKS && full * 10 >= breaks * 7 ? guess : new HardWrap(0, text);
    }

    /** The length that 97 of 100 lines keep to; a web address or a table may stick out. */
    private static int widestButForOutliers(List<Span> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(Span::length)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 97 / 100];
    }

    /** Whether {@code next} goes on with the paragraph of {@code line}, the line before it. */
    boolean joins(Span line, Span next) {
        if (width == 0 || line.isEmpty() || next.isEmpty()) {
            return false;
        }
        int word = next.start();
        while (word < next.end() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return indent(next) <= indent(line) && line.length() + 1 + (word - next.start()) + SLACK > width;
    }

    /** Whether a line can't be the rest of another: it begins with a label, as in a header, or has no words. */
    private boolean opensAnew(Span line) {
        String start = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_LABEL));
        return LABEL.matcher(start).lookingAt() || start.chars().noneMatch(Character::isLetterOrDigit);
    }

    private int indent(Span line) {
        int start = line.start();
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return line.start() - start;
    }
}
