package org.ficlint.manuscript;

import org.ficlint.text.Span;

/**
 * A paragraph, or a line that stands for one, and its part in the chapter.
 *
 * @param span where it is in the reading text, without surrounding white space
 * @param role its part
 * @param why the evidence for the role in a few words, for people; empty where nobody has looked yet
 */
public record Block(Span span, Role role, String why) {

    /** A block of which nothing is known yet: story until something says otherwise. */
    public static Block of(Span span) {
        return new Block(span, Role.STORY, "");
    }

    /** The same block in another role. */
    public Block as(Role newRole, String reason) {
        return new Block(span, newRole, reason);
    }
}
