package org.ficlint.prose;

/**
 * A way in which a canon name is often got wrong.
 *
 * @param wrong what is written, one or more words
 * @param right the canon's spelling
 * @param doubtful whether it is a word or a name of its own, so that it is wrong only where the fandom is certain
 */
public record Misspelling(String wrong, String right, boolean doubtful) {}
