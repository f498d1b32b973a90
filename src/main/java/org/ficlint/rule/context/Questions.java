package org.ficlint.rule.context;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ficlint.prose.Words;
import org.ficlint.text.Span;

/** Tells a spoken question from its first words. */
final class Questions {
    private static final Set<String> ASKING =
            Set.of("asked", "asks", "demanded", "demands", "inquired", "enquired", "questioned", "queried", "wondered");
    private static final Set<String> QUESTION_WORDS =
            Set.of("what", "where", "when", "why", "who", "whom", "whose", "how");
    private static final Set<String> AUXILIARIES = Set.of(
            "is",
            "are",
            "am",
            "was",
            "were",
            "do",
            "does",
            "did",
            "have",
            "has",
            "had",
            "can",
            "could",
            "will",
            "would",
            "should",
            "shall",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "don't",
            "doesn't",
            "didn't",
            "haven't",
            "hasn't",
            "can't",
            "couldn't",
            "won't",
            "wouldn't",
            "shouldn't");
    private static final Set<String> SUBJECTS =
            Set.of("you", "he", "she", "it", "they", "we", "i", "that", "this", "there", "the", "your", "his", "her");

    private Questions() {}

    /** Whether a question is put with a verb of asking and does not end with its mark. */
    static boolean isAsked(QuoteEnd end, Clause clause) {
        return clause.isTag()
                && ASKING.contains(clause.verb())
                && !end.goesOn()
                && isQuestion(lastSentence(end.words()));
    }

    private static String lastSentence(String words) {
        String stripped = words.replaceAll("[.,]$", "");
        int at = Math.max(
                Math.max(stripped.lastIndexOf(". "), stripped.lastIndexOf("? ")),
                Math.max(stripped.lastIndexOf("! "), stripped.lastIndexOf("… ")));
        return at < 0 ? stripped : stripped.substring(at + 2);
    }

    /** Whether {@code sentence} begins the way only questions do: "what did", "are you", "why don't you". */
    private static boolean isQuestion(String sentence) {
        List<String> words = Words.in(sentence, new Span(0, sentence.length())).stream()
                .limit(3)
                .map(w -> w.in(sentence).toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
        if (words.size() < 2 || !Character.isUpperCase(sentence.charAt(0))) {
            return false;
        }
        if (QUESTION_WORDS.contains(words.get(0))) {
            return AUXILIARIES.contains(words.get(1)) && words.size() > 2;
        }
        if (Set.of("what's", "where's", "who's", "how's").contains(words.get(0))) {
            return true;
        }
        return AUXILIARIES.contains(words.get(0)) && SUBJECTS.contains(words.get(1));
    }
}
