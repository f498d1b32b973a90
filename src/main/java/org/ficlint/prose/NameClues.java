package org.ficlint.prose;

/** What a chapter tells about one capitalised word: how often it stands where, and what speaks for a person. */
final class NameClues {
    /** Capitalised where a common word would not be. */
    int inside;

    /** Capitalised at the start of a sentence or speech, where any word would be. */
    int atStart;

    /** In capitals altogether. */
    int shouted;

    /** In lower case. */
    int lower;

    /** Signs that somebody goes by it. */
    int person;

    /** Signs that it is a place: "in", "at", "to" or "from" before it. */
    int place;

    /** How often it stands in the chapter as a name. */
    int count() {
        return inside + atStart + shouted;
    }
}
