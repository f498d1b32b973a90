package org.ficlint.prose;

import org.ficlint.text.Span;

/**
 * Two quotation marks that belong together, or one whose partner was forgotten.
 *
 * @param span from mark to mark, both included
 * @param inner what is between them
 */
record Pair(Span span, Span inner) {

    /** Whether an opening mark is there. */
    boolean isOpened() {
        return inner.start() > span.start();
    }

    /** Whether a closing mark is there. */
    boolean isClosed() {
        return inner.end() < span.end();
    }
}
