package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Token;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** A rare word that comes back within a few lines: "the lamp gleamed … the gate gleamed". */
public record Echo(RuleCard card) implements Rule {
    private static final int SHORTEST = 8;
    /** A word that a chapter has so often is its subject, or no rare one. */
    private static final int RARE = 3;
    /** So many characters are a few lines. */
    private static final int NEAR = 250;

    @Override
    public List<Finding> check(Chapter chapter) {
        Map<String, List<Span>> places = new HashMap<>();
        for (Sentence sentence : chapter.sentences()) {
            for (Token token : sentence.tokens()) {
                if (isTelling(token) && chapter.where(token.span().start()) == Where.NARRATION) {
                    places.computeIfAbsent(
                                    token.analyses().get(0).lemma().toLowerCase(Locale.ROOT), l -> new ArrayList<>())
                            .add(token.span());
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        places.forEach((lemma, spans) -> {
            boolean near =
                    spans.size() > 1 && spans.get(1).start() - spans.get(0).end() < NEAR;
            if (spans.size() <= RARE && near) {
                String message = "“" + spans.get(1).in(chapter.text()) + "” stands a few lines above, too.";
                findings.add(Finding.of(card, spans.get(1), message, List.of()));
            }
        });
        findings.sort((a, b) -> a.span().compareTo(b.span()));
        return findings;
    }

    /** A verb, an adjective or an adverb, long enough to be noticed, and no name. */
    private static boolean isTelling(Token token) {
        boolean word = token.text().length() >= SHORTEST
                && Character.isLowerCase(token.text().charAt(0));
        boolean kind = token.hasOnlyTag("VB") || token.hasOnlyTag("JJ") || token.hasOnlyTag("RB");
        return word && kind;
    }
}
