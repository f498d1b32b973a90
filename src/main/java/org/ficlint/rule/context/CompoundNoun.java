package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Token;
import org.ficlint.prose.WordFile;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** A verb with its particle where the noun made of them is meant: "a break up" for "a breakup". */
public record CompoundNoun(RuleCard card) implements Rule {
    private static final Map<String, String> NOUNS = nouns();
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "my", "his", "our", "their", "your", "another", "every", "no");
    private static final Set<String> OBJECTS = Set.of(
            "the", "a", "an", "his", "her", "my", "their", "him", "it", "me", "them", "us", "you", "your", "our",
            "there", "here");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : chapter.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i + 1 < tokens.size(); i++) {
                Optional<String> noun = noun(tokens, i);
                if (noun.isPresent()) {
                    Span span = new Span(
                            tokens.get(i).span().start(),
                            tokens.get(i + 1).span().end());
                    String message = "As a noun it is “" + noun.get() + "”; two words are the verb.";
                    findings.add(Finding.of(card, span, message, List.of(noun.get())));
                }
            }
        }
        return findings;
    }

    /** The noun that the tokens at {@code i} and after it stand for; empty if they are a verb, or may be. */
    private static Optional<String> noun(List<Token> tokens, int i) {
        String stem = tokens.get(i).text().toLowerCase(Locale.ROOT);
        String particle = tokens.get(i + 1).text().toLowerCase(Locale.ROOT);
        boolean plural = particle.endsWith("s");
        String noun = NOUNS.get(stem + " " + (plural ? particle.substring(0, particle.length() - 1) : particle));
        if (noun == null) {
            return Optional.empty();
        }
        boolean object = i + 2 < tokens.size()
                && OBJECTS.contains(tokens.get(i + 2).text().toLowerCase(Locale.ROOT));
        boolean sure = plural || (!object && isAfterDeterminer(tokens, i));
        return sure ? Optional.of(noun + (plural ? "s" : "")) : Optional.empty();
    }

    private static boolean isAfterDeterminer(List<Token> tokens, int i) {
        int at = i - 1;
        while (at > 0
                && at > i - 3
                && tokens.get(at).hasTag("JJ")
                && !tokens.get(at).hasTag("PRP")) {
            at--;
        }
        return DETERMINERS.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> nouns() {
        Map<String, String> nouns = new HashMap<>();
        for (String line : WordFile.lines(CompoundNoun.class, "compound-nouns.txt")) {
            int is = line.indexOf('=');
            nouns.put(line.substring(0, is), line.substring(is + 1));
        }
        return nouns;
    }
}
