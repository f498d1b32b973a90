package org.ficlint.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ficlint.manuscript.Role;
import org.ficlint.prepared.Preparation;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Dialect;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.PatternRule;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/**
 * Reads story text with LanguageTool: sentences and parts of speech, its own rules, and ours in its pattern language.
 *
 * <p>One instance holds one engine, which takes seconds to make and serves one thread at a time.
 */
public final class Grammar {
    private final Engine engine;
    private final Language language;
    private final Vocabulary vocabulary;
    private final FictionProfile profile;
    private final List<Patterns> patterns = new ArrayList<>();

    /**
     * Makes an engine.
     *
     * @param dialect the English whose spelling is checked
     * @param profile rules that it silences everywhere are never run; those that the author asks for are, even if LanguageTool has them off
     * @param ours our rules in LanguageTool's pattern language
     * @throws IllegalArgumentException if LanguageTool can't read one of them; the message names it
     */
    public Grammar(Dialect dialect, FictionProfile profile, List<PatternRule> ours) {
        this(dialect, profile, ours, Optional.empty());
    }

    /** The same, but LanguageTool does not build anew what is prepared. */
    public Grammar(Dialect dialect, FictionProfile profile, List<PatternRule> ours, Optional<Preparation> preparation) {
        this.profile = profile;
        language = Languages.getLanguageForShortCode(dialect.tag());
        preparation.ifPresent(p -> p.prepare(language));
        engine = preparation
                .flatMap(p -> p.rules(language))
                .map(rules -> new Engine(language, PreparedRules.of(language, rules)))
                .orElseGet(() -> new Engine(language));
        vocabulary = new Vocabulary(language);
        engine.choose(profile);
        ours.forEach(rule -> patterns.add(Patterns.trusted(rule, language)));
    }

    /**
     * The same, which from now on has rules, too, that nobody has tried yet.
     *
     * @throws RuleFileException if LanguageTool can't read one of them
     */
    public Grammar trying(List<PatternRule> untried) {
        untried.forEach(rule -> patterns.add(Patterns.untried(rule, language)));
        return this;
    }

    /**
     * The same, which from now on uses an index of n-grams.
     *
     * @throws IllegalArgumentException if LanguageTool can't read it
     */
    public Grammar with(Ngrams ngrams) {
        try {
            engine.activateLanguageModelRules(ngrams.folder().toFile());
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(
                    "the n-grams in " + ngrams.folder() + " can't be read: " + e.getMessage(), e);
        }
        engine.choose(profile);
        return this;
    }

    /**
     * Reads the story and the notes of a chapter; its headings, breaks and headers are passed over.
     *
     * @throws RuleFileException if an untried rule does not come to an end, or can't be used
     */
    public Reading read(Chapter unread) {
        String text = unread.manuscript().only(Role.STORY, Role.AUTHOR_NOTE);
        try {
            List<RuleMatch> matches = engine.check(text);
            List<Sentence> sentences = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            int start = 0;
            List<AnalyzedSentence> all = engine.takeAnalysed();
            for (AnalyzedSentence analysed : all) {
                Sentences.of(analysed, start).ifPresent(sentences::add);
                start += analysed.getText().length();
            }
            for (Patterns pattern : patterns) {
                findings.addAll(
                        pattern.findings(all, unread.manuscript().source().name()));
            }
            Chapter chapter = unread.with(sentences);
            findings.removeIf(f -> chapter.where(f.span().start()) == Where.NOTE);
            List<RuleMatch> misspelt = new ArrayList<>();
            for (RuleMatch match : matches) {
                if (match.getRule().isDictionaryBasedSpellingRule()) {
                    misspelt.add(match);
                } else {
                    profile.finding(match, chapter).ifPresent(findings::add);
                }
            }
            findings.addAll(new Spelling(chapter, misspelt, vocabulary).findings(misspelt));
            findings.sort(Comparator.comparing(Finding::span));
            return new Reading(chapter, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
