package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/** A verb that does not go with its subject: "The books on the shelf was old", "Each of them have a lamp". */
public record SubjectAgreement(RuleCard card) implements Rule {
    private static final Map<String, String> PLURAL = Map.of("was", "were", "is", "are", "has", "have");
    private static final Map<String, String> SINGULAR = Map.of("were", "was", "are", "is", "have", "has");
    private static final Set<String> EVERY = Set.of("everyone", "everybody", "someone", "somebody", "nobody", "anyone");
    private static final Set<String> EACH = Set.of("each", "neither", "either");
    /** Nouns that end in -s and stand for one thing, and those that name a set of things. */
    private static final Set<String> ONE = Set.of(
            "news",
            "politics",
            "mathematics",
            "physics",
            "means",
            "series",
            "species",
            "headquarters",
            "barracks",
            "whereabouts",
            "crossroads",
            "gallows",
            "works",
            "goods",
            "economics",
            "ethics",
            "thanks",
            "others",
            "pains",
            "wages",
            "odds",
            "measles",
            "hers",
            "ours",
            "remains",
            "premises");

    private static final Set<String> SIGNS = Set.of(
            "list", "sound", "sounds", "smell", "sight", "taste", "thought", "touch", "box", "bag", "stack", "scent");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : chapter.sentences()) {
            if (!chapter.where(sentence.span().start()).isVoice()) {
                Syntax words = Syntax.of(sentence);
                plural(chapter, words).or(() -> singular(words)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** A plural subject at the sentence's beginning and a verb in the singular. */
    private Optional<Finding> plural(Chapter chapter, Syntax words) {
        int verb = -1;
        if (words.isDeterminer(0) && isPlural(words, 1)) {
            verb = afterPhrase(words, 2);
        } else if (words.isDeterminer(0) && words.token(1).hasTag("JJ") && isPlural(words, 2)) {
            verb = afterPhrase(words, 3);
        } else if (isSomebody(chapter, words, 0) && words.lower(1).equals("and") && isSomebody(chapter, words, 2)) {
            verb = 3;
        } else if (Set.of("we", "they", "you").contains(words.lower(0))
                && words.lower(1).equals("was")) {
            verb = 1;
        }
        String right = PLURAL.get(words.lower(verb));
        return right == null ? Optional.empty() : Optional.of(fault(words, verb, right, "more than one"));
    }

    private static boolean isPlural(Syntax words, int i) {
        boolean noun = words.token(i).hasTag("NNS")
                && words.token(i).analyses().stream()
                        .allMatch(a -> Set.of("NNS", "VBZ").contains(a.tag()));
        return noun && words.lower(i).endsWith("s") && !ONE.contains(words.lower(i));
    }

    private static boolean isSomebody(Chapter chapter, Syntax words, int i) {
        return Set.of("he", "she", "him", "her").contains(words.lower(i))
                || chapter.names().isPerson(words.token(i).text());
    }

    /** "Each of the girls have", "Everyone in the room were", "The list of names were". */
    private Optional<Finding> singular(Syntax words) {
        boolean each = EACH.contains(words.lower(0)) && words.lower(1).equals("of");
        boolean every = EVERY.contains(words.lower(0));
        boolean sign = words.isDeterminer(0)
                && SIGNS.contains(words.lower(1))
                && words.lower(2).equals("of");
        int verb = sign ? afterPhrase(words, 2) : each || every ? afterPhrase(words, 1) : -1;
        String right = SINGULAR.get(words.lower(verb));
        boolean wish = words.lower(verb + 1).equals("to");
        return right == null || wish ? Optional.empty() : Optional.of(fault(words, verb, right, "one"));
    }

    /** Where the word after a phrase such as "of the girls" or "on the old shelf" at {@code i} is, or {@code i}. */
    private static int afterPhrase(Syntax words, int i) {
        if (!Set.of("of", "on", "in", "at", "from", "behind", "under", "around").contains(words.lower(i))) {
            return i;
        }
        int at = i + 1;
        while (at < i + 4 && (words.isDeterminer(at) || words.token(at).hasTag("JJ")) && !words.canBeFinite(at)) {
            at++;
        }
        boolean noun = words.token(at).hasTag("NN") || words.isObject(at);
        return noun ? at + 1 : -1;
    }

    private Finding fault(Syntax words, int verb, String right, String number) {
        String message = "“" + words.phrase(0, verb) + "” is " + number + ", so the verb is “" + right + "”.";
        return Finding.of(card, words.span(verb, verb), message, List.of(right));
    }
}
