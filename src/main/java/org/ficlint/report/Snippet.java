package org.ficlint.report;

import org.ficlint.text.Span;

/**
 * One line of text around some words.
 *
 * @param text the line, with neither line breaks nor the rest of a long paragraph
 * @param marked where the words are in {@code text}
 * @param cutBefore whether the paragraph goes on to the left
 * @param cutAfter whether it goes on to the right
 */
public record Snippet(String text, Span marked, boolean cutBefore, boolean cutAfter) {}
