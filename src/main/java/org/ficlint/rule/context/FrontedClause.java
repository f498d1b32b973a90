package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Token;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/**
 * A clause put first without the comma that ends it: "When he reached the gate Tobin shut his umbrella".
 *
 * <p>It is looked for only where a name begins the main clause right after a noun, so that the two can be read as one.
 */
public record FrontedClause(RuleCard card) implements Rule {
    private static final Set<String> OPENERS =
            Set.of("as", "when", "while", "after", "once", "although", "though", "if");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "it", "you");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : chapter.sentences()) {
            boolean narration = chapter.where(sentence.span().start()) == Where.NARRATION;
            if (narration && sentence.tokens().size() > 6) {
                mainClause(chapter, sentence.tokens()).ifPresent(i -> findings.add(fault(sentence.tokens(), i)));
            }
        }
        return findings;
    }

    private Finding fault(List<Token> tokens, int name) {
        Token before = tokens.get(name - 1);
        Token first = tokens.get(name);
        Span span = new Span(before.span().start(), first.span().end());
        String message = "A comma ends the clause before “" + first.text() + "”.";
        return Finding.of(card, span, message, List.of(before.text() + ", " + first.text()));
    }

    /** Where the main clause begins, if a fronted clause runs into it. */
    private static Optional<Integer> mainClause(Chapter chapter, List<Token> tokens) {
        boolean fronted = OPENERS.contains(lower(tokens.get(0))) && PRONOUNS.contains(lower(tokens.get(1)));
        if (!fronted) {
            return Optional.empty();
        }
        for (int i = 3; i + 2 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() && !token.text().startsWith("'")) {
                return Optional.empty();
            }
            boolean subject = chapter.names().isPerson(token.text()) && isVerb(tokens.get(i + 1));
            if (subject) {
                return isNoun(tokens, i - 1) && isOnlyClause(tokens, i + 2) ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether no further subject, and no comma, could begin the main clause instead. */
    private static boolean isOnlyClause(List<Token> tokens, int from) {
        return tokens.subList(from, tokens.size()).stream()
                .noneMatch(t -> PRONOUNS.contains(lower(t))
                        || Set.of(",", ";", "—", "–", ":").contains(t.text()));
    }

    private static boolean isVerb(Token token) {
        return token.hasTag("VBD") && !token.is("had");
    }

    /** Whether the token is a noun: after an article or another noun even where it could be a verb elsewhere. */
    private static boolean isNoun(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token before = tokens.get(i - 1);
        boolean inPhrase = before.hasTag("DT") || before.hasOnlyTag("NN") || before.hasTag("PRP$");
        return token.hasTag("NN") && !token.hasTag("NNP") && (inPhrase || !token.hasTag("VB"));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
