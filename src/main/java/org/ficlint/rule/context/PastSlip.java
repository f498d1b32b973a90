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
 * A verb in the past in a scene told in the present: "He opens the door and looked inside".
 *
 * <p>It speaks only where a present verb of the same sentence proves the slip: one that "and" or "but" joins it to, or one
 * that "as" says it is done together with; and only where no other sentence of the paragraph is in the past.
 */
public record PastSlip(RuleCard card) implements Rule {
    private static final WordGroups GROUPS = new WordGroups("clauses.txt");
    private static final Set<String> CLAUSE_BEFORE = Set.of("and", "but", "then", "now");
    private static final int FEWEST = 2;
    private static final int RATIO = 3;

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Scene scene : Scene.of(chapter)) {
            List<Sentence> told =
                    scene.paragraphs().stream().flatMap(List::stream).toList();
            long pasts = told.stream().filter(s -> Narration.pasts(s, "") > 0).count();
            long presents = told.stream().filter(Narration::isPresent).count();
            if (presents >= FEWEST && presents >= RATIO * (pasts - 1)) {
                scene.paragraphs().forEach(p -> check(chapter, p, findings));
            }
        }
        return findings;
    }

    private void check(Chapter chapter, List<Sentence> paragraph, List<Finding> findings) {
        List<Sentence> past = paragraph.stream().filter(PastSlip::hasPast).toList();
        if (past.size() == 1) {
            Syntax words = Syntax.of(past.get(0));
            slip(chapter, words).flatMap(at -> fault(words, at)).ifPresent(findings::add);
        }
    }

    /** Whether some word can be past tense and nothing says that it is not. */
    private static boolean hasPast(Sentence sentence) {
        Syntax words = Syntax.of(sentence);
        for (int i = 1; i < words.size(); i++) {
            boolean joined = CLAUSE_BEFORE.contains(words.lower(i - 1)) || words.isNominative(i - 1);
            if (words.token(i).hasOnlyTag("VBD") || (joined && words.token(i).hasTag("VBD"))) {
                return true;
            }
        }
        return Narration.pasts(sentence, "") > 0;
    }

    private static Optional<Integer> slip(Chapter chapter, Syntax words) {
        if (words.hasAny(GROUPS.of("then"), 0, words.size())) {
            return Optional.empty();
        }
        for (int i = 0; i + 3 < words.size(); i++) {
            boolean begins = i == 0 || CLAUSE_BEFORE.contains(words.lower(i - 1));
            boolean subject = words.isNominative(i)
                    || chapter.names().isPerson(words.token(i).text());
            int verb = words.isAdverb(i + 1) ? i + 2 : i + 1;
            if (begins && subject && isDeed(words, verb)) {
                return partner(words, verb);
            }
        }
        return Optional.empty();
    }

    /** Whether somebody does something now in the word at {@code i}. */
    private static boolean isDeed(Syntax words, int i) {
        Token token = words.token(i);
        return (token.hasTag("VBZ") || token.hasTag("VBP")) && !token.hasTag("VBD") && isDeed(token);
    }

    private static boolean isDeed(Token token) {
        return base(token)
                .filter(b -> GROUPS.has("act", b) || GROUPS.has("deed", b))
                .isPresent();
    }

    /** The past verb that goes with the present one at {@code verb}. */
    private static Optional<Integer> partner(Syntax words, int verb) {
        for (int i = verb + 1; i + 1 < words.size(); i++) {
            String word = words.lower(i);
            int next = words.isAdverb(i + 1) ? i + 2 : i + 1;
            if (Set.of("and", "but").contains(word) && isCertain(words, next)) {
                return Optional.of(next);
            } else if (Set.of("as", "while").contains(word) && isMeanwhile(words, verb, i + 1)) {
                return Optional.of(i + 2);
            }
            boolean marked = !words.isWord(i) && !words.lower(i + 1).equals("and");
            boolean other = words.isNominative(i)
                    || (words.canBeFinite(i) && !words.token(i).hasTag("NN"));
            if (marked || other || GROUPS.has("subordinate", word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "As he walked in": in the midst of another deed, not like one long ago. */
    private static boolean isMeanwhile(Syntax words, int verb, int subject) {
        Token other = words.token(subject + 1);
        return words.isNominative(subject)
                && other.hasTag("VBD")
                && !other.hasTag("VBP")
                && isDeed(other)
                && !base(other).equals(base(words.token(verb)));
    }

    /** Whether the word at {@code i} is past tense for certain and no participle, as in "finds it open and locked". */
    private static boolean isCertain(Syntax words, int i) {
        Token token = words.token(i);
        if (!token.hasTag("VBD") || token.hasTag("VBP") || words.lower(i + 1).equals("by")) {
            return false;
        }
        boolean object = words.isObject(i + 1) || words.isDeterminer(i + 1);
        boolean alone = base(token).filter(b -> GROUPS.has("alone", b)).isPresent();
        boolean only =
                token.hasOnlyTag("VBD") && !Set.of("was", "were", "had", "did").contains(words.lower(i));
        return !GROUPS.has("announce", words.lower(i)) && (only || alone || object);
    }

    private static Optional<String> base(Token verb) {
        return verb.analyses().stream()
                .filter(a -> a.tag().startsWith("VB"))
                .map(Analysis::lemma)
                .findFirst();
    }

    private Optional<Finding> fault(Syntax words, int at) {
        Token verb = words.token(at);
        boolean third = !words.hasAny(Set.of("i", "we", "they"), 0, at);
        return base(verb)
                .map(b -> Finding.of(
                        card,
                        verb.span(),
                        "“" + verb.text() + "” is not in the present tense that the scene is told in.",
                        List.of(third ? PresentForms.of(b) : b)));
    }
}
