package org.ficlint.manuscript;

/** The part that a block plays in a chapter. */
public enum Role {
    /** The story itself: narration, dialogue, letters, chats, lyrics. */
    STORY,
    /** The title of a chapter or part. */
    HEADING,
    /** An ornament, a rule, or a line such as "Three years later" that parts two scenes. */
    SCENE_BREAK,
    /** A line that names whose point of view follows. */
    POV_MARKER,
    /** The author speaking to her readers. */
    AUTHOR_NOTE,
    /** Title, fandom, pairing, rating, disclaimer and the like. */
    HEADER
}
