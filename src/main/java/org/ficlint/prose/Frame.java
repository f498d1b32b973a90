package org.ficlint.prose;

import java.util.Optional;
import org.ficlint.text.Span;

/**
 * The narration that stands with a quotation in its paragraph and tells who speaks: a tag ("she said") or a beat ("She
 * smiled.").
 *
 * <p>All spans are in the reading text.
 *
 * @param kind tag or beat
 * @param span the clause or sentence, without surrounding white space; its closing punctuation is part of it
 * @param verb the verb of saying or thinking of a tag; of a beat, a listed verb right after its subject
 * @param subject who does it: "she", "the old man", "Karen"
 * @param speaker the name in the subject, as written, if it has one: "Karen", "Mrs. Hale"
 */
public record Frame(Kind kind, Span span, Optional<Span> verb, Optional<Span> subject, Optional<String> speaker) {

    /** What a frame can be. */
    public enum Kind {
        /** A clause with a verb of saying or thinking, to which the quotation belongs. */
        TAG,
        /** A sentence of its own, or a clause with a verb that can't say anything. */
        BEAT
    }

    /** Whether this is a tag. */
    public boolean isTag() {
        return kind == Kind.TAG;
    }
}
