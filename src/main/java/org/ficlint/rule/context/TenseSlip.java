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

    private static final WordGroups GROUPS = new WordGroups("clauses.txt");
    private static final Set<String> CLAUSE_BEFORE = Set.of("and", "but", "then", "as", "when", "while", ",", "before");
    private static final Set<String> PRESENT = Set.of("is", "are", "'s", "'re", "am", "'m");
    /** What shows that a sentence tells of now, or of what is always so. */
    private static final Set<String> NOW = Set.of(
            "is",
            "are",
            "am",
            "'m",
            "'re",
            "has",
            "will",
            "'ll",
            "can",
            "ca",
            "cannot",
            "may",
            "shall",
            "does",
            "do",
            "always",
            "never",
            "sometimes",
            "usually");

    private static final Set<String> NOT_TOLD = Set.of("is", "has", "'s", "seems", "means", "does", "exists");

    @Override
    public List<Finding> check(Chapter chapter) {
        Narration narration = Narration.of(chapter);
        if (!narration.isNotPresent() || narration.isMostlyPresent()) {
            return List.of();
        }
        boolean past = narration.isPast();
        List<Finding> findings = new ArrayList<>();
        List<Sentence> told = narration.sentences();
        for (int i = 0; i < told.size(); i++) {
            Syntax words = Syntax.of(told.get(i));
            boolean amid = past && isAmidPast(told, i);
            boolean mixed = Narration.pasts(told.get(i), "") > 0;
            JoinedVerb.in(words)
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

    /** "He walks home." among sentences in the past. */
    private static Optional<Integer> alone(Chapter chapter, Syntax words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean subject = words.isNominative(i)
                    || chapter.names().isPerson(words.token(i).text());
            int verb = words.isAdverb(i + 1) ? i + 2 : i + 1;
            boolean begins = i == 0 || CLAUSE_BEFORE.contains(words.lower(i - 1));
            if (begins && subject && isPresent(words, verb) && isOnlyPresent(words, verb)) {
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
            boolean any = Set.of("a", "an").contains(words.lower(i - 2));
            boolean act = words.token(i).hasTag("VBZ")
                    && GROUPS.has("act", words.lower(i).replaceFirst("s$", ""));
            boolean verb = (act || (!any && words.token(i).hasOnlyTag("VBZ"))) && !NOT_TOLD.contains(words.lower(i));
            boolean told = !any || words.lower(before).equals("and");
            if (noun && begins && verb && told && isOnlyPresent(words, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Whether the word at {@code verb} is no name, and no other word of its sentence tells of now. */
    private static boolean isOnlyPresent(Syntax words, int verb) {
        boolean name = Character.isUpperCase(words.token(verb).text().charAt(0));
        boolean later = Set.of("later", "ago", "before", "after").contains(words.lower(verb + 1));
        boolean now = words.hasAny(NOW, 0, words.size());
        for (int i = 1; i < words.size() && !now; i++) {
            boolean other = i != verb
                    && (words.token(i).hasOnlyTag("VBZ") || words.lower(i).equals("have"));
            now = other && (words.isNominative(i - 1) || words.token(i - 1).hasTag("NN"));
        }
        return !name && !later && !now;
    }

    private static boolean isPresent(Syntax words, int verb) {
        Token token = words.token(verb);
        boolean first =
                Set.of("i", "we", "they").contains(words.lower(verb - 1)) && GROUPS.has("act", words.lower(verb));
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
