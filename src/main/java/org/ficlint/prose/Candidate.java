package org.ficlint.prose;

import java.util.Optional;
import org.ficlint.text.Span;

/**
 * A stretch between marks and what is to be known about it before it can be judged.
 *
 * @param pair the stretch
 * @param block the paragraph, or the part of it in which no quotation had been found before
 * @param floor where the quotation before it ends, or the block begins
 * @param lead the last words between the two
 * @param before the frame before it
 * @param after the frame after it
 * @param resumes whether nothing but the tag of the quotation before stands between that and this
 * @param goesOn whether the quotation before it broke off within a sentence
 */
record Candidate(
        Pair pair,
        Span block,
        int floor,
        Clause lead,
        Optional<Frame> before,
        Optional<Frame> after,
        boolean resumes,
        boolean goesOn) {}
