package org.ficlint.manuscript;

import java.util.regex.Pattern;

/** The words in capitals of what somebody has put up within the story: on doors, files and posters. */
final class PostedSigns {
    private static final Pattern FORBIDS = Pattern.compile(
            "\\W*(WARNINGS?|NOTICE|ATTENTION|DANGER|CAUTION|PLEASE NOTE|IMPORTANT|NOTE)\\b[^\\p{Ll}]{0,14}\\b(DO NOT|DON[’']T|NO|KEEP|NEVER|STAY|MIND|BEWARE|ALL)\\b[^\\p{Ll}]*");
    private static final Pattern OPENS = Pattern.compile(
            "(ATTENTION|NOTICE|WARNING|DANGER|CAUTION|PLEASE|DO NOT|DON'T|KEEP|NO|BEWARE|WANTED|MISSING|LOST|WELCOME|CASE|FILE|URGENT|TOP SECRET|CLASSIFIED|STOP|CLOSED|OPEN|FOR SALE)\\b");
    private static final Pattern WARNS = Pattern.compile(
            "\\W{0,4}(WARNING|NOTE|NOTICE|ATTENTION|CAUTION|DANGER|IMPORTANT|PLEASE NOTE|DISCLAIMER|REVIEWS?|COMMENTS)\\b");

    private PostedSigns() {}

    /** Whether all of {@code text} is one that forbids something: "WARNING: DO NOT FEED THE MAMMOTH". */
    static boolean isPosted(String text) {
        return FORBIDS.matcher(text).matches();
    }

    /** Whether {@code text}, which is in capitals, begins as one does. */
    static boolean opens(String text) {
        return OPENS.matcher(text).lookingAt();
    }

    /** Whether {@code text} begins with a word that heads a sign in a story, and a note before it. */
    static boolean warns(String text) {
        return WARNS.matcher(text).lookingAt();
    }
}
