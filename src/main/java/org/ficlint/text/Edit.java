package org.ficlint.text;

import java.util.List;

/** Put {@code replacement} where {@code span} stands. */
public record Edit(Span span, String replacement) {

    /**
     * The text with all edits made; they may come in any order.
     *
     * @throws IllegalArgumentException if two of them overlap
     */
    public static String applyAll(String text, List<Edit> edits) {
        List<Edit> sorted =
                edits.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
        StringBuilder out = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Edit edit : sorted) {
            if (edit.span().start() < at) {
                throw new IllegalArgumentException("overlapping edits at " + edit.span());
            }
            out.append(text, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
