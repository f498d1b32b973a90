package org.ficlint.confusion;

/**
 * A word of a pair that is confused.
 *
 * @param word in lower case, with a typographic apostrophe
 * @param base the form that {@code meaning} explains: "wander" for "wandered"
 * @param meaning a few words, such as "to roam"
 */
record Member(String word, String base, String meaning) {

    /** The word and what it means: “wandered” (wander: to roam). */
    String explained() {
        return "“" + word + "” (" + (word.equals(base) ? "" : base + ": ") + meaning + ")";
    }
}
