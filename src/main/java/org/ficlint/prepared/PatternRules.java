package org.ficlint.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ficlint.prepared.RuleRecorder.RecordedRule;
import org.ficlint.prepared.RuleScript.Part;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.ConsistencyPatternRuleTransformer;
import org.languagetool.rules.patterns.PatternRuleTransformer.TransformedRules;
import org.languagetool.rules.patterns.RepeatedPatternRuleTransformer;
import org.xml.sax.SAXException;

/**
 * LanguageTool's pattern rules for an English, each of which is made when a sentence first has the words for it.
 *
 * <p>{@code Language.getPatternRules} makes all 6,000 of them, with 40,000 antipatterns. A chapter needs a thousand, and
 * the antipatterns of those that match: {@code PatternRule.match} looks at antipatterns only after a match. One
 * instance serves all engines and threads.
 */
public final class PatternRules {
    private final Language language;
    private final List<RuleMaker> makers = new ArrayList<>();
    private final List<RuleEntry> entries;
    private final RuleHints hints;
    private final AtomicReferenceArray<Made> made;

    /** The rules of an element; until they first match, without their antipatterns. */
    private record Made(List<AbstractPatternRule> rules, boolean isWhole) {}

    private PatternRules(Language language, Packed packed) throws SAXException {
        this.language = language;
        RuleScript script = new RuleScript(packed);
        Texts files = packed.texts();
        int[] preludes = packed.numbers();
        for (int i = 0; i < files.size(); i++) {
            makers.add(new RuleMaker(files.get(i), language, script, new Part(preludes[2 * i], preludes[2 * i + 1])));
        }
        entries = RuleEntry.read(packed);
        hints = RuleHints.read(packed);
        made = new AtomicReferenceArray<>(entries.size());
    }

    /** The rules of {@code language}, from what {@link RulePreparation} packed for it. */
    static PatternRules read(Language language, Packed packed) throws SAXException {
        return new PatternRules(language, packed);
    }

    /** What is known of the rules without making them. */
    public List<RuleEntry> entries() {
        return entries;
    }

    /**
     * The rules that look at a text as a whole, which LanguageTool makes of those patterns that only matter if they come
     * again, or in different forms.
     */
    public List<Rule> ofWholeTexts() {
        List<AbstractPatternRule> patterns = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).isOfWholeTexts())
                .mapToObj(this::whole)
                .flatMap(List::stream)
                .toList();
        TransformedRules repeated = new RepeatedPatternRuleTransformer(language).apply(patterns);
        TransformedRules drifting = new ConsistencyPatternRuleTransformer(language).apply(repeated.getRemainingRules());
        return Stream.of(repeated, drifting)
                .map(TransformedRules::getTransformedRules)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The numbers of those that an engine runs on sentences.
     *
     * @param disabled ids that are switched off
     * @param enabled ids that are switched on even where they are off by default
     */
    public BitSet running(Set<String> disabled, Collection<String> enabled) {
        BitSet running = new BitSet(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            RuleEntry entry = entries.get(i);
            boolean on = enabled.contains(entry.id()) || (entry.isOn() && !disabled.contains(entry.id()));
            running.set(i, on && !entry.isOfWholeTexts() && !entry.isPicky());
        }
        return running;
    }

    /** The rules that an element of LanguageTool's files stands for, with their antipatterns. */
    List<AbstractPatternRule> whole(int index) {
        return made(index, true).rules();
    }

    /** What those of the rules {@code running} find in a sentence, in the order of LanguageTool's files. */
    List<RuleMatch> matches(BitSet running, AnalyzedSentence sentence) throws IOException {
        BitSet triggered = hints.triggeredBy(sentence);
        triggered.and(running);
        List<RuleMatch> matches = new ArrayList<>();
        for (int i = triggered.nextSetBit(0); i >= 0; i = triggered.nextSetBit(i + 1)) {
            Made rule = made(i, false);
            List<RuleMatch> found = matches(rule, sentence);
            if (!found.isEmpty() && !rule.isWhole()) {
                found = matches(made(i, true), sentence);
            }
            matches.addAll(found);
        }
        return matches;
    }

    private static List<RuleMatch> matches(Made made, AnalyzedSentence sentence) throws IOException {
        List<RuleMatch> matches = new ArrayList<>();
        for (AbstractPatternRule rule : made.rules()) {
            matches.addAll(List.of(rule.match(sentence)));
        }
        return matches;
    }

    private Made made(int index, boolean whole) {
        Made known = made.get(index);
        if (known != null && (known.isWhole() || !whole)) {
            return known;
        }
        return make(index, whole);
    }

    private synchronized Made make(int index, boolean whole) {
        RuleEntry entry = entries.get(index);
        RecordedRule recorded = entry.recorded();
        try {
            List<AbstractPatternRule> rules = makers.get(recorded.file()).make(recorded, entry.number(), whole);
            for (AbstractPatternRule rule : rules) {
                setDefault(rule, language);
            }
            Made result = new Made(rules, whole || !entry.hasAntipatterns());
            made.set(index, result);
            return result;
        } catch (SAXException e) {
            throw new IllegalStateException("a rule that could be made once can't be made again: " + entry.id(), e);
        }
    }

    /** Switches the rule on or off as {@code JLanguageTool} does for those that a dialect treats in its own way. */
    static void setDefault(AbstractPatternRule rule, Language language) {
        if (language.getDefaultEnabledRulesForVariant().contains(rule.getId())) {
            rule.setDefaultOn();
        }
        if (language.getDefaultDisabledRulesForVariant().contains(rule.getId())) {
            rule.setDefaultOff();
        }
    }
}
