package org.ficlint.prose;

import java.util.Optional;
import java.util.Set;
import org.ficlint.text.Span;

/**
 * The words of a clause that say who does something.
 *
 * @param from the first word's number
 * @param to one more than the last word's number
 */
record Subject(int from, int to) {
    private static final WordGroups WORDS = WordGroups.speech();
    private static final int LONGEST = 6;
    private static final Set<String> PRONOUNS = WORDS.group("pronouns");
    private static final Set<String> DETERMINERS = WORDS.group("determiners");
    private static final Set<String> OPENERS = WORDS.group("openers");
    private static final Set<String> ADVERBS = WORDS.group("adverbs");

    /** The subject that begins at word {@code i}, of at most {@code limit - i} words. */
    static Optional<Subject> at(Clause clause, int i, int limit) {
        if (i >= limit || i >= clause.size()) {
            return Optional.empty();
        }
        String word = clause.lower(i);
        if (DETERMINERS.contains(word)
                && i + 1 < limit
                && !clause.words().get(i + 1).parted()) {
            return Optional.of(new Subject(i, phraseEnd(clause, i, limit)));
        }
        if (PRONOUNS.contains(word)) {
            return Optional.of(new Subject(i, i + 1));
        }
        if (clause.words().get(i).isCapital() && !OPENERS.contains(word)) {
            return Optional.of(new Subject(i, nameEnd(clause, i, limit)));
        }
        return Optional.empty();
    }

    /** Whether word {@code i} may stand between a subject and its verb. */
    static boolean isBetween(Clause clause, int i) {
        String word = clause.lower(i);
        return ADVERBS.contains(word) || word.endsWith("ly");
    }

    private static int phraseEnd(Clause clause, int from, int limit) {
        int end = from + 1;
        while (end < Math.min(limit, from + LONGEST)
                && end < clause.size()
                && !clause.words().get(end).parted()
                && !clause.lower(end).endsWith("ly")) {
            end++;
        }
        return end;
    }

    private static int nameEnd(Clause clause, int from, int limit) {
        int end = from + 1;
        while (end < limit
                && end < clause.size()
                && clause.words().get(end).isCapital()
                && !clause.words().get(end).parted()
                && !clause.lower(end).equals("i")) {
            end++;
        }
        return end;
    }

    /** Where its words are. */
    Span span(Clause clause) {
        return new Span(
                clause.words().get(from).span().start(),
                clause.words().get(to - 1).span().end());
    }

    /** The name in it, if it has one: its last run of capitalised words. */
    Optional<String> name(Clause clause) {
        int end = to;
        while (end > from && !isName(clause, end - 1)) {
            end--;
        }
        int start = end;
        while (start > from && isName(clause, start - 1)) {
            start--;
        }
        if (start == end) {
            return Optional.empty();
        }
        Subject name = new Subject(start, end);
        return Optional.of(name.span(clause).in(clause.text()));
    }

    private static boolean isName(Clause clause, int i) {
        String word = clause.lower(i);
        return clause.words().get(i).isCapital()
                && !PRONOUNS.contains(word)
                && !DETERMINERS.contains(word)
                && !OPENERS.contains(word);
    }
}
