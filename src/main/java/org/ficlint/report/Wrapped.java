package org.ficlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text broken at its spaces into lines of limited width. */
final class Wrapped {
    private static final Pattern SPACES = Pattern.compile(" +");

    private Wrapped() {}

    /** The lines, none wider than {@code columns} unless a single word is. */
    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (String word : SPACES.split(text.strip(), -1)) {
            int wordWidth = DisplayWidth.of(word);
            if (width > 0 && width + 1 + wordWidth > columns) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            if (width > 0) {
                line.append(' ');
                width++;
            }
            line.append(word);
            width += wordWidth;
        }
        lines.add(line.toString());
        return lines;
    }
}
