package org.ficlint.grammar;

import java.util.Locale;
import java.util.Set;

/** Words that stand right before a verb at the beginning of a sentence without an article: "Everyone laughed". */
final class Openers {
    private static final Set<String> WORDS = Set.of(
            "the",
            "this",
            "that",
            "these",
            "those",
            "there",
            "here",
            "then",
            "now",
            "they",
            "she",
            "it",
            "we",
            "you",
            "he",
            "who",
            "what",
            "which",
            "where",
            "when",
            "why",
            "how",
            "while",
            "neither",
            "either",
            "everyone",
            "everybody",
            "everything",
            "someone",
            "somebody",
            "something",
            "anyone",
            "anybody",
            "anything",
            "nobody",
            "nothing",
            "none",
            "both",
            "all",
            "most",
            "some",
            "many",
            "few",
            "several",
            "others",
            "another",
            "each",
            "mother",
            "father",
            "mum",
            "mom",
            "dad",
            "people",
            "never",
            "again",
            "maybe",
            "perhaps",
            "still",
            "just",
            "only",
            "even",
            "also",
            "soon",
            "once",
            "instead",
            "together",
            "outside",
            "inside",
            "somewhere",
            "time",
            "silence",
            "darkness",
            "whatever",
            "whoever",
            "and",
            "but",
            "so",
            "yet",
            "or",
            "as",
            "if",
            "not",
            "one",
            "two",
            "three",
            "professor",
            "doctor",
            "captain",
            "today",
            "tonight",
            "tomorrow",
            "yesterday");

    private Openers() {}

    /** Whether {@code word} is one, an adverb, or several of a kind. */
    static boolean canOpen(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return WORDS.contains(lower)
                || lower.endsWith("ly")
                || lower.endsWith("s")
                || lower.indexOf(' ') > 0
                || lower.indexOf('\'') > 0;
    }
}
