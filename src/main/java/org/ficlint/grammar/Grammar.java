package org.ficlint.grammar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ficlint.manuscript.Role;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Dialect;
import org.ficlint.prose.Sentence;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Fix;
import org.ficlint.rule.PatternRule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

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
    private final Map<String, RuleCard> cards = new TreeMap<>();
    private final List<AbstractPatternRule> patterns = new ArrayList<>();

    /**
     * Makes an engine.
     *
     * @param dialect the English whose spelling is checked
     * @param profile rules that it silences everywhere are never run; those that the author asks for are, even if LanguageTool has them off
     * @param ours our rules in LanguageTool's pattern language
     * @throws IllegalArgumentException if LanguageTool can't read one of them; the message names it
     */
    public Grammar(Dialect dialect, FictionProfile profile, List<PatternRule> ours) {
        this.profile = profile;
        language = Languages.getLanguageForShortCode(dialect.tag());
        engine = new Engine(language);
        vocabulary = new Vocabulary(language);
        for (org.languagetool.rules.Rule rule : engine.getAllActiveRules()) {
            if (profile.treatment(rule) == FictionProfile.Treatment.NEVER) {
                engine.disableRule(rule.getId());
            }
        }
        profile.asked().forEach(engine::enableRule);
        for (PatternRule rule : ours) {
            cards.put(rule.card().id(), rule.card());
            patterns.addAll(load(rule));
        }
    }

    private List<AbstractPatternRule> load(PatternRule rule) {
        String xml =
                "<rules lang=\"en\"><category id=\"FIC_LINT\" name=\"fic-lint\">" + rule.xml() + "</category></rules>";
        try (InputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))) {
            return new PatternRuleLoader().getRules(in, rule.card().file(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(rule.card().file() + ": " + e.getMessage(), e);
        }
    }

    /** Reads the story and the notes of a chapter; its headings, breaks and headers are passed over. */
    public Reading read(Chapter unread) {
        String text = unread.manuscript().only(Role.STORY, Role.AUTHOR_NOTE);
        try {
            List<RuleMatch> matches = engine.check(text);
            List<Sentence> sentences = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            int start = 0;
            for (AnalyzedSentence analysed : engine.takeAnalysed()) {
                Sentences.of(analysed, start).ifPresent(sentences::add);
                addOurs(analysed, start, findings);
                start += analysed.getText().length();
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

    private void addOurs(AnalyzedSentence sentence, int start, List<Finding> findings) throws IOException {
        for (AbstractPatternRule pattern : patterns) {
            RuleCard card = cards.get(pattern.getId());
            if (card == null) {
                throw new IllegalArgumentException("the pattern's id " + pattern.getId() + " is not its file's name");
            }
            for (RuleMatch match : pattern.match(sentence)) {
                Span span = new Span(match.getFromPos(), match.getToPos()).shifted(start);
                List<String> suggestions = match.getSuggestedReplacements();
                Fix fix = suggestions.isEmpty() ? Fix.NONE : card.fix();
                findings.add(new Finding(
                        card.id(),
                        card.category(),
                        card.severity(),
                        span,
                        Messages.plain(match.getMessage()),
                        suggestions,
                        fix));
            }
        }
    }
}
