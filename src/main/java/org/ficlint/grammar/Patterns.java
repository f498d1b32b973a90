package org.ficlint.grammar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.ficlint.rule.Finding;
import org.ficlint.rule.PatternRule;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.RuleFileException;
import org.ficlint.text.Span;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/** A rule in LanguageTool's pattern language, ready to be used: one pattern, or a group of several. */
final class Patterns {
    /** How long an untried rule may take for a chapter; sane ones need a hundredth. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PatternRule rule;
    private final List<AbstractPatternRule> patterns;
    private final boolean trusted;

    private Patterns(PatternRule rule, Language language, boolean trusted) {
        this.rule = rule;
        this.patterns = load(rule, language);
        this.trusted = trusted;
    }

    /** One of our own rules. */
    static Patterns trusted(PatternRule rule, Language language) {
        return new Patterns(rule, language, true);
    }

    /**
     * A rule that may be anybody's.
     *
     * @throws RuleFileException if LanguageTool can't read it
     */
    static Patterns untried(PatternRule rule, Language language) {
        try {
            return new Patterns(rule, language, false);
        } catch (RuntimeException e) {
            throw fault(rule, e);
        }
    }

    private static List<AbstractPatternRule> load(PatternRule rule, Language language) {
        String xml =
                "<rules lang=\"en\"><category id=\"FIC_LINT\" name=\"fic-lint\">" + rule.xml() + "</category></rules>";
        try (InputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))) {
            List<AbstractPatternRule> patterns =
                    new PatternRuleLoader().getRules(in, rule.card().file(), language);
            if (patterns.stream().anyMatch(p -> !p.getId().equals(rule.card().id()))) {
                throw rule.fault("<rule ", "a rule within a group takes on the group's id and has none of its own");
            }
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a rule, as far as LanguageTool says so. */
    private static RuleFileException fault(PatternRule rule, RuntimeException e) {
        if (e instanceof RuleFileException known) {
            return known;
        }
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof PatternSyntaxException)) {
            cause = cause.getCause();
        }
        if (cause instanceof PatternSyntaxException syntax) {
            return rule.fault(syntax.getPattern(), "“" + syntax.getPattern() + "”: " + syntax.getDescription());
        }
        return rule.fault("", "LanguageTool can't use this rule: " + cause.getMessage());
    }

    /**
     * What it finds in {@code sentences}, which follow upon each other from the start of the text.
     *
     * @param chapter the file's name, to tell where an untried rule did not come to an end
     */
    List<Finding> findings(List<AnalyzedSentence> sentences, String chapter) {
        if (trusted) {
            return matched(sentences);
        }
        try {
            return Patience.within(PATIENCE, () -> matched(sentences))
                    .orElseThrow(() -> rule.fault(
                            "regexp",
                            "the rule " + rule.card().id() + " takes too long in " + chapter
                                    + "; one of its expressions repeats what repeats already, such as (a+)+"));
        } catch (RuntimeException e) {
            throw fault(rule, e);
        }
    }

    private List<Finding> matched(List<AnalyzedSentence> sentences) {
        List<Finding> findings = new ArrayList<>();
        int start = 0;
        for (AnalyzedSentence sentence : sentences) {
            for (AbstractPatternRule pattern : patterns) {
                for (RuleMatch match : matches(pattern, sentence)) {
                    findings.add(finding(match, start));
                }
            }
            start += sentence.getText().length();
        }
        return findings;
    }

    private static RuleMatch[] matches(AbstractPatternRule pattern, AnalyzedSentence sentence) {
        try {
            return pattern.match(sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finding finding(RuleMatch match, int start) {
        RuleCard card = rule.card();
        Span span = new Span(match.getFromPos(), match.getToPos()).shifted(start);
        return Finding.of(card, span, Messages.plain(match.getMessage()), match.getSuggestedReplacements());
    }
}
