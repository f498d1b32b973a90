package org.ficlint.grammar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prepared.LazyRules;
import org.ficlint.prepared.RuleEntry;
import org.languagetool.AnalyzedSentence;
import org.languagetool.CheckResults;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.RuleMatchListener;
import org.languagetool.Tag;
import org.languagetool.ToneTag;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.Rule;

/**
 * LanguageTool, made to hand out the sentences that it analyses on its way, so that they are analysed only once, and to
 * take pattern rules that are prepared.
 */
final class Engine extends JLanguageTool {
    private final List<AnalyzedSentence> analysed = new ArrayList<>();
    private final Optional<PreparedRules> prepared;
    private Optional<LazyRules> running = Optional.empty();

    /** An engine that makes all its rules itself. */
    Engine(Language language) {
        super(language);
        prepared = Optional.empty();
    }

    /** An engine that runs these rules. */
    Engine(Language language, PreparedRules rules) {
        super(language, List.of(), null, null, null, null, true, true, rules.classes());
        prepared = Optional.of(rules);
        rules.patterns().ofWholeTexts().forEach(this::addRule);
        rules.last().forEach(this::addRule);
    }

    /** Runs the rules that the profile lets speak somewhere, and those that are asked for. */
    void choose(FictionProfile profile) {
        Set<String> never = new HashSet<>();
        for (Rule rule : getAllActiveRules()) {
            if (profile.treatment(rule) == FictionProfile.Treatment.NEVER) {
                never.add(rule.getId());
            }
        }
        for (RuleEntry rule : prepared.map(PreparedRules::on).orElse(List.of())) {
            if (profile.treatment(rule.id(), rule.category()) == FictionProfile.Treatment.NEVER) {
                never.add(rule.id());
            }
        }
        never.forEach(this::disableRule);
        profile.asked().forEach(this::enableRule);
        running = prepared.map(rules -> rules.running(speaking(), getDisabledRules(), profile.asked()));
    }

    /** The rules that are made, switched on, and meant for the level that we check at. */
    private List<Rule> speaking() {
        return getAllActiveRules().stream()
                .filter(rule -> !rule.hasTag(Tag.picky))
                .filter(rule -> rule.getToneTags().isEmpty() || !rule.isGoalSpecific())
                .toList();
    }

    /** The sentences of the last check; forgets them. */
    List<AnalyzedSentence> takeAnalysed() {
        List<AnalyzedSentence> taken = List.copyOf(analysed);
        analysed.clear();
        return taken;
    }

    @Override
    protected List<AnalyzedSentence> analyzeSentences(List<String> sentences) throws IOException {
        List<AnalyzedSentence> result = super.analyzeSentences(sentences);
        analysed.addAll(result);
        return result;
    }

    @Override
    protected CheckResults checkInternal(
            AnnotatedText text,
            ParagraphHandling handling,
            RuleMatchListener listener,
            Mode mode,
            Level level,
            Set<ToneTag> tones,
            Long session,
            List<String> sentences,
            List<AnalyzedSentence> analyzed)
            throws IOException {
        if (running.isEmpty()) {
            return super.checkInternal(text, handling, listener, mode, level, tones, session, sentences, analyzed);
        }
        return checkInternalWithCustomRules(
                running.get(), text, handling, listener, mode, level, tones, session, sentences, analyzed);
    }
}
