package org.ficlint.rule.context;

import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Token;

/** Finds a verb that "and" joins to one in the past, and that is not in the past itself. */
final class JoinedVerb {
    private static final WordGroups GROUPS = new WordGroups("clauses.txt");

    private JoinedVerb() {}

    /** Where a verb without an ending is joined by "and" to a past verb. */
    static Optional<Integer> in(Syntax words) {
        for (int and = 2; and + 2 < words.size(); and++) {
            int verb = words.lower(and + 1).equals("then") ? and + 2 : and + 1;
            if (words.lower(and).equals("and")
                    && isBare(words, verb)
                    && (GROUPS.has("object", words.lower(verb + 1))
                            || words.token(verb).hasOnlyTag("VBZ")
                            || isRun(words, verb))
                    && hasPastSubject(words, and)
                    && (words.token(verb).hasTag("VBZ") || !words.hasAny(GROUPS.of("bare"), 0, and))) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** "Run" and "come", whose past is another word: "grabbed her coat and run out". */
    private static boolean isRun(Syntax words, int i) {
        return Set.of("run", "come").contains(words.lower(i))
                && words.token(i + 1).hasTag("IN");
    }

    /** Whether the word at {@code i} is a verb in the present or without an ending, and no noun in a list. */
    private static boolean isBare(Syntax words, int i) {
        if (isRun(words, i)) {
            return true;
        }
        Token token = words.token(i);
        boolean verb = token.hasTag("VB")
                && !token.is("have")
                && !token.hasTag("VBD")
                && !token.hasTag("VBN")
                && !token.hasTag("VBG");
        boolean other = token.hasTag("IN") || token.hasTag("RB") || token.hasTag("DT");
        boolean noun = token.hasTag("NN") || token.hasTag("JJ");
        boolean endsInObject = !noun || words.isPossessive(i + 1) || words.isObject(i + 1);
        return verb && !other && (!noun || endsInObject) && !hasFiniteAfter(words, i, noun);
    }

    /** A noun has a verb of its own after it: "and check the man wrote bounced". */
    private static boolean hasFiniteAfter(Syntax words, int i, boolean noun) {
        for (int at = i + 1; noun && at < words.size() && words.isWord(at); at++) {
            if (words.token(at).hasTag("VBD") && !words.token(at).hasTag("VBN")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPastSubject(Syntax words, int and) {
        for (int i = 0; i < and; i++) {
            boolean noun = i == 0 || (i < 3 && words.token(i).hasTag("NN"));
            int verb = noun || words.isPronoun(i) ? words.verbOf(i) : -1;
            if (verb > 0
                    && verb < and
                    && words.token(verb).hasTag("VBD")
                    && !words.token(verb).hasTag("VBP")) {
                return true;
            }
        }
        return false;
    }
}
