package org.ficlint.prose;

import org.ficlint.text.Span;

/**
 * Something that a character says, thinks or writes.
 *
 * @param kind DIALOGUE, THOUGHT, LETTER or CHAT
 * @param span where it is in the reading text, with its quotation marks
 */
public record Quotation(Where kind, Span span) {}
