package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Analysis;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Token;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/**
 * A verb that lost its past: "She pulled the door open and check the lock", "She shut it. He walks home."
 *
 * <p>It speaks of narration in the past, where another verb of the same subject or the sentences around are past.
 */
public record TenseSlip(RuleCard card) implements Rule {
    /** With one of these before it, a verb without an ending is right: "to stop and look", "let him go and rest". */
    private static final Set<String> BARE_AFTER = Set.of(
            "to",
            "n't",
            "not",
            "let",
            "made",
            "make",
            "help",
            "helped",
            "watched",
            "watch",
            "saw",
            "see",
            "heard",
            "hear",
            "felt",
            "feel",
            "had",
            "did",
            "do",
            "or",
            "than",
            "would",
            "could",
            "might",
            "should",
            "must",
            "will",
            "'d",
            "'ll",
            "can",
            "may",
            "suggested",
            "insisted",
            "demanded",
            "ordered",
            "asked",
            "dared",
            "rather",
            "but",
            "shall",
            "begged",
            "recommended",
            "proposed",
            "urged",
            "except",
            "bade",
            "bid",
            "having",
            "have");

    private static final Set<String> AFTER = Set.of(
            "his", "her", "him", "them", "it", "their", "my", "me", "the", "away", "toward", "towards", "into", "onto");
    private static final Set<String> ACTS = Set.of(
            "walk", "look", "turn", "stand", "pull", "grab", "open", "close", "nod", "smile", "shrug", "sigh", "laugh",
            "reach", "take", "glance", "stare", "follow", "push", "pick", "sit", "lean", "stop", "whisper", "ask",
            "reply");
    private static final Set<String> CLAUSE_BEFORE = Set.of("and", "but", "then", "as", "when", "while", ",", "before");
    private static final Set<String> PRESENT = Set.of("is", "are", "'s", "'re", "am", "'m");
    private static final Set<String> NOT_TOLD = Set.of("is", "has", "'s", "seems", "means", "does", "exists");

    @Override
    public List<Finding> check(Chapter chapter) {
        Narration narration = Narration.of(chapter);
        if (!narration.isNotPresent()) {
            return List.of();
        }
        boolean past = narration.isPast();
        List<Finding> findings = new ArrayList<>();
        List<Sentence> told = narration.sentences();
        for (int i = 0; i < told.size(); i++) {
            Syntax words = Syntax.of(told.get(i));
            boolean amid = past && isAmidPast(told, i);
            boolean mixed = Narration.pasts(told.get(i), "") > 0;
            joined(words)
                    .or(() -> amid || mixed ? alone(chapter, words) : Optional.empty())
                    .or(() -> mixed ? withNoun(words) : Optional.empty())
                    .ifPresent(at -> fault(words, at).ifPresent(findings::add));
        }
        return findings;
    }

    /** Whether two of the sentences next to the one at {@code i} are in the past, and none of them in the present. */
    private static boolean isAmidPast(List<Sentence> told, int i) {
        int pasts = 0;
        for (int at = Math.max(0, i - 2); at < Math.min(told.size(), i + 3); at++) {
            Syntax words = Syntax.of(told.get(at));
            if (at != i && words.hasAny(PRESENT, 0, words.size())) {
                return false;
            }
            pasts += at != i && Narration.pasts(told.get(at), "") > 0 ? 1 : 0;
        }
        return pasts > 1;
    }

    /** Where a verb without an ending is joined by "and" to a past verb. */
    private static Optional<Integer> joined(Syntax words) {
        for (int and = 3; and + 2 < words.size(); and++) {
            int verb = words.lower(and + 1).equals("then") ? and + 2 : and + 1;
            if (words.lower(and).equals("and")
                    && isBare(words, verb)
                    && (AFTER.contains(words.lower(verb + 1))
                            || words.token(verb).hasOnlyTag("VBZ")
                            || isRun(words, verb))
                    && hasPastSubject(words, and)
                    && !words.hasAny(BARE_AFTER, 0, and)) {
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
            int verb = words.isPronoun(i) ? words.verbOf(i) : -1;
            if (verb > 0
                    && verb < and
                    && words.token(verb).hasTag("VBD")
                    && !words.token(verb).hasTag("VBP")) {
                return true;
            }
        }
        return false;
    }

    /** "He walks home." among sentences in the past. */
    private static Optional<Integer> alone(Chapter chapter, Syntax words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean subject = words.isNominative(i)
                    || chapter.names().isPerson(words.token(i).text());
            int verb = words.isAdverb(i + 1) ? i + 2 : i + 1;
            boolean begins = i == 0 || CLAUSE_BEFORE.contains(words.lower(i - 1));
            if (begins && subject && isPresent(words, verb)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** "The door opened and a man walks in": a noun with its verb in the present, where another verb is past. */
    private static Optional<Integer> withNoun(Syntax words) {
        for (int i = 2; i + 1 < words.size(); i++) {
            boolean noun = words.isDeterminer(i - 2)
                    && words.token(i - 1).hasOnlyTag("NN")
                    && !words.token(i - 1).hasTag("NNS");
            int before = i - 3;
            boolean begins = before < 0
                    || (CLAUSE_BEFORE.contains(words.lower(before))
                            && !words.lower(before).equals("as"))
                    || words.lower(before).equals("until");
            boolean act =
                    words.token(i).hasTag("VBZ") && ACTS.contains(words.lower(i).replaceFirst("s$", ""));
            boolean verb = (act || words.token(i).hasOnlyTag("VBZ")) && !NOT_TOLD.contains(words.lower(i));
            if (noun && begins && verb) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isPresent(Syntax words, int verb) {
        Token token = words.token(verb);
        boolean first = Set.of("i", "we", "they").contains(words.lower(verb - 1)) && ACTS.contains(words.lower(verb));
        return first || (token.hasTag("VBZ") && !token.hasTag("JJ") && !NOT_TOLD.contains(words.lower(verb)));
    }

    private Optional<Finding> fault(Syntax words, int at) {
        Token verb = words.token(at);
        return verb.analyses().stream()
                .filter(a -> a.tag().startsWith("VB"))
                .map(Analysis::lemma)
                .findFirst()
                .map(base -> Finding.of(
                        card,
                        verb.span(),
                        "“" + verb.text() + "” is not in the past tense that the story is told in.",
                        List.of(PastForms.of(base))));
    }
}
