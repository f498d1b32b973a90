package org.ficlint.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;

/** A rule is the same, and finds the same, whether it is made with all others or by itself. */
class PatternRulesTest {
    private static final int EACH = 40;

    private static PatternRules prepared(Language language) throws Exception {
        return PatternRules.read(language, new Packed(ByteBuffer.wrap(RulePreparation.of(language))));
    }

    private static List<AbstractPatternRule> patterns(JLanguageTool engine) {
        return engine.getAllRules().stream()
                .filter(AbstractPatternRule.class::isInstance)
                .map(AbstractPatternRule.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB"})
    void makesEachRuleAsLanguageToolDoes(String code) throws Exception {
        Language language = Languages.getLanguageForShortCode(code);
        PatternRules prepared = prepared(language);
        List<AbstractPatternRule> stock = patterns(new JLanguageTool(language));
        List<AbstractPatternRule> made = new ArrayList<>();
        // From the last to the first: what one left behind in LanguageTool's handler would show in the next.
        for (int i = prepared.entries().size() - 1; i >= 0; i--) {
            if (!prepared.entries().get(i).isOfWholeTexts()) {
                made.addAll(0, prepared.whole(i));
            }
        }

        assertThat(made).hasSizeGreaterThan(5000).hasSameSizeAs(stock);
        for (int i = 0; i < made.size(); i++) {
            assertThat(description(made.get(i))).isEqualTo(description(stock.get(i)));
        }
    }

    @Test
    void findsWhatAllRulesFind() throws Exception {
        Language language = Languages.getLanguageForShortCode("en-US");
        PatternRules prepared = prepared(language);
        JLanguageTool stock = new JLanguageTool(language);
        List<AbstractPatternRule> patterns = patterns(stock);
        BitSet all = new BitSet();
        for (int i = 0; i < prepared.entries().size(); i++) {
            all.set(i, !prepared.entries().get(i).isOfWholeTexts());
        }
        int matches = 0;
        for (int i = 0; i < patterns.size(); i += EACH) {
            // A rule's own examples are what it is likeliest to find something in.
            for (AnalyzedSentence sentence : stock.analyzeText(example(patterns.get(i)))) {
                List<String> wanted = matches(patterns, sentence);
                matches += wanted.size();
                assertThat(prepared.matches(all, sentence))
                        .extracting(RuleMatch::toString)
                        .isEqualTo(wanted);
            }
        }
        assertThat(matches).isPositive();
    }

    private static String example(AbstractPatternRule rule) {
        return rule.getIncorrectExamples().isEmpty()
                ? ""
                : rule.getIncorrectExamples().get(0).getExample().replaceAll("</?marker>", "");
    }

    private static List<String> matches(List<AbstractPatternRule> patterns, AnalyzedSentence sentence)
            throws IOException {
        List<String> matches = new ArrayList<>();
        for (AbstractPatternRule pattern : patterns) {
            Stream.of(pattern.match(sentence)).map(RuleMatch::toString).forEach(matches::add);
        }
        return matches;
    }

    /** All of a rule that can make a difference. */
    private static String description(AbstractPatternRule rule) {
        List<Object> all = new ArrayList<>(List.of(
                rule.getFullId(),
                rule.getDescription(),
                rule.getMessage(),
                rule.getSuggestionsOutMsg(),
                rule.getCategory().getId(),
                rule.getTags(),
                rule.getToneTags(),
                rule.isDefaultOff(),
                rule.isGoalSpecific(),
                rule.isPremium(),
                rule.getPriority(),
                rule.getLocQualityIssueType(),
                rule.getDistanceTokens(),
                rule.getStartPositionCorrection(),
                rule.getEndPositionCorrection(),
                String.valueOf(rule.getUrl()),
                String.valueOf(rule.getFilterArguments()),
                Objects.toString(rule.getFilter(), ""),
                rule.getSuggestionMatches().size()));
        all.addAll(tokens(rule));
        // The names of antipatterns tell which of their group's rules was read before them.
        for (AbstractPatternRule antipattern : rule.getAntiPatterns()) {
            all.addAll(tokens(antipattern));
            all.addAll(List.of(antipattern.getStartPositionCorrection(), antipattern.getEndPositionCorrection()));
        }
        return all.toString();
    }

    private static List<Object> tokens(AbstractPatternRule rule) {
        List<Object> all = new ArrayList<>();
        for (PatternToken token : Objects.requireNonNullElse(rule.getPatternTokens(), List.<PatternToken>of())) {
            all.addAll(List.of(token, token.getSkipNext(), token.getMinOccurrence(), token.getMaxOccurrence()));
            all.addAll(List.of(token.isInsideMarker(), token.isCaseSensitive(), token.isInflected()));
        }
        return all;
    }
}
