package org.ficlint.report;

import java.util.regex.Pattern;

/**
 * As much of a line of text as fits on a terminal, with what must be marked in it.
 *
 * @param before the text before the words, perhaps cut
 * @param marked the words
 * @param after the text after them, perhaps cut
 */
record Excerpt(String before, String marked, String after) {
    private static final String CUT = "…";
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”’\"')]*$");

    /** The snippet, made visible and cut at words so that it takes at most {@code columns}. */
    static Excerpt of(Snippet snippet, int columns) {
        String text = snippet.text();
        String before =
                Visible.text(text.substring(0, snippet.marked().start())).stripLeading();
        String marked = Visible.text(snippet.marked().in(text));
        String after = Visible.text(text.substring(snippet.marked().end())).stripTrailing();
        boolean endsSentence = SENTENCE_END.matcher(after).find();
        Excerpt whole = new Excerpt(
                snippet.cutBefore() ? CUT + before : before,
                marked,
                snippet.cutAfter() && !endsSentence ? after + CUT : after);
        return whole.width() <= columns ? whole : whole.cut(columns);
    }

    /** In how many columns from the left the words begin. */
    int indent() {
        return DisplayWidth.of(before);
    }

    /** The carets that go under the words: one at least, so that a gap can be pointed at. */
    String carets() {
        return "^".repeat(Math.max(1, DisplayWidth.of(marked)));
    }

    private int width() {
        return DisplayWidth.of(before) + DisplayWidth.of(marked) + DisplayWidth.of(after);
    }

    private Excerpt cut(int columns) {
        int room = columns - DisplayWidth.of(marked);
        if (room < 2 * CUT.length()) {
            String start =
                    DisplayWidth.start(marked, columns - 2 * CUT.length()).stripTrailing();
            return new Excerpt(before.isEmpty() ? "" : CUT, start, CUT);
        }
        // The words before tell more of what a sentence means than those after it: they get two thirds.
        int right = Math.min(DisplayWidth.of(after), Math.max(CUT.length(), room / 3));
        String left = cutBefore(room - right);
        return new Excerpt(left, marked, cutAfter(room - DisplayWidth.of(left)));
    }

    private String cutBefore(int columns) {
        if (DisplayWidth.of(before) <= columns) {
            return before;
        }
        String end = DisplayWidth.end(before, columns - CUT.length());
        boolean inWord = !before.substring(0, before.length() - end.length()).endsWith(" ");
        int space = end.indexOf(' ');
        // The last word before the mark is kept even where it is cut itself.
        boolean drop = inWord && space >= 0 && space < end.length() - 1;
        return CUT + (drop ? end.substring(space + 1) : end).stripLeading();
    }

    private String cutAfter(int columns) {
        if (DisplayWidth.of(after) <= columns) {
            return after;
        }
        String start = DisplayWidth.start(after, columns - CUT.length());
        boolean inWord = !after.startsWith(" ", start.length());
        int space = start.lastIndexOf(' ');
        return (inWord && space > 0 ? start.substring(0, space) : start).stripTrailing() + CUT;
    }
}
