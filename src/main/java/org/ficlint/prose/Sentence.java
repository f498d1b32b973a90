package org.ficlint.prose;

import java.util.List;
import org.ficlint.text.Span;

/**
 * A sentence of the story and its words.
 *
 * @param span where it is in the reading text, without surrounding white space
 * @param tokens words and punctuation marks in order
 */
public record Sentence(Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
