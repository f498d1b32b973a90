package org.ficlint.prose;

import java.util.List;
import org.ficlint.text.Span;

/**
 * One of several right ways to write something, as a chapter has it: curly quotation marks, "* * *" between scenes.
 *
 * @param kind what is written, such as "quotes"
 * @param way how, in words for a message
 * @param places where, in order, in the reading text
 */
public record Custom(String kind, String way, List<Span> places) {

    public Custom {
        places = List.copyOf(places);
    }
}
