package org.ficlint.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ficlint.confusion.RealWord;
import org.ficlint.format.Formats;
import org.ficlint.format.UnreadableException;
import org.ficlint.grammar.FictionProfile;
import org.ficlint.grammar.Grammar;
import org.ficlint.grammar.Ngrams;
import org.ficlint.grammar.Reading;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Directive;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Places;
import org.ficlint.manuscript.Role;
import org.ficlint.manuscript.Sections;
import org.ficlint.prepared.Preparation;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Dialect;
import org.ficlint.prose.Dialects;
import org.ficlint.prose.Lexicon;
import org.ficlint.prose.Speech;
import org.ficlint.prose.StoryContext;
import org.ficlint.prose.Telling;
import org.ficlint.prose.Where;
import org.ficlint.report.FileReport;
import org.ficlint.report.FileReport.SetAside;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.Finding;
import org.ficlint.rule.OwnRules;
import org.ficlint.rule.PatternRule;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.Setting;
import org.ficlint.rule.WordList;
import org.ficlint.rule.WordLists;
import org.ficlint.rule.context.ContextRules;
import org.ficlint.settings.KnownRules;

/**
 * From a file's bytes to its report: the whole pipeline.
 *
 * <p>A chapter is checked by the author's own rules, too, which its settings name; one of them that can't be used ends the
 * check with a {@link org.ficlint.rule.RuleFileException}.
 *
 * <p>Engines are made when first needed, one for each dialect met and choice of rules, and word lists for each setting; one
 * linter serves one thread.
 */
public final class Linter {
    private final Catalogue catalogue;
    private final Map<Optional<Setting>, WordLists> words = new HashMap<>();
    private final List<Rule> rules;
    private final List<PatternRule> patterns;
    private final KnownRules known;
    private final FictionProfile profile = FictionProfile.load();
    private final Map<Engine, Grammar> grammars = new HashMap<>();
    private final Map<OwnRules, Catalogue> own = new HashMap<>();
    private final Optional<Ngrams> ngrams;
    private final Engines engines;

    /** What an engine is made for: a dialect, the author's own rules, and the rules that she asks for by name. */
    private record Engine(Dialect dialect, Optional<OwnRules> own, Set<String> asked) {}

    /** A linter with all rules of {@code catalogue}, and LanguageTool as it comes. */
    public Linter(Catalogue catalogue) {
        this(catalogue, Engines.STOCK);
    }

    /** A linter with all rules of {@code catalogue}, whose engines are made in this way. */
    public Linter(Catalogue catalogue, Engines engines) {
        this.catalogue = catalogue;
        this.rules = Stream.concat(
                        ContextRules.of(catalogue).stream(), Stream.of(new RealWord(catalogue.card(RealWord.ID))))
                .toList();
        this.patterns = catalogue.patterns();
        this.known = KnownRules.of(catalogue);
        this.engines = engines;
        this.ngrams = Optional.empty();
    }

    /** The same rules, which take long to read, in other engines. */
    private Linter(Linter like, Engines engines, Optional<Ngrams> ngrams) {
        this.catalogue = like.catalogue;
        this.rules = like.rules;
        this.patterns = like.patterns;
        this.known = like.known;
        this.engines = engines;
        this.ngrams = ngrams;
    }

    /** The same with an index of n-grams. */
    public Linter with(Ngrams index) {
        return new Linter(this, engines, Optional.of(index));
    }

    /** The same with engines made in another way. */
    public Linter with(Engines others) {
        return others.equals(engines) ? this : new Linter(this, others, ngrams);
    }

    /** The file as a manuscript with its parts told from each other. Needs no engine. */
    public static Manuscript manuscript(String path, byte[] bytes) throws UnreadableException {
        return Sections.of(Formats.read(path, bytes));
    }

    /**
     * Checks one file as a chapter of {@code story}, by the settings {@code chosen} for it.
     *
     * @throws UnreadableException if it can't be read as a chapter
     */
    public FileReport lint(String path, byte[] bytes, Settings chosen, StoryContext story) throws UnreadableException {
        Manuscript manuscript = manuscript(path, bytes);
        Lexicon lexicon =
                Lexicons.of(manuscript, chosen.fandoms(), chosen.words()).in(story);
        Telling telling = Telling.of(manuscript, lexicon);
        Speech speech = telling.speech();
        Dialect dialect =
                chosen.dialect().orElseGet(() -> Dialects.of(manuscript, speech).dialect());
        Optional<Catalogue> ownRules = chosen.own().map(this::catalogue);
        Reading reading = read(Chapter.unread(manuscript, speech, telling.names(), dialect), chosen);
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(words(chosen.setting()).check(reading.chapter()));
        ownRules.ifPresent(
                o -> findings.addAll(WordLists.untried(in(o, chosen.setting())).check(reading.chapter())));
        for (Rule rule : rules) {
            findings.addAll(rule.check(reading.chapter()));
        }
        if (!chosen.notes()) {
            findings.removeIf(f -> reading.chapter().where(f.span().start()) == Where.NOTE);
        }
        Suppressions suppressions = new Suppressions(manuscript);
        List<Finding> heard = suppressions.heard(Overlaps.resolved(chosen.tuned(findings), chosen.refused(findings)));
        return new FileReport(
                path,
                words(reading.chapter()),
                dialect.tag(),
                new Placement(reading.chapter()).place(heard),
                setAside(manuscript),
                Stream.concat(
                                manuscript.notices().stream(),
                                suppressions
                                        .notices(known.and(
                                                ownRules.map(Linter::ids).orElse(Set.of())))
                                        .stream())
                        .toList());
    }

    /** The chapter with its sentences, and what LanguageTool and the pattern rules find in it. */
    public Reading read(Chapter unread) {
        return read(unread, Settings.DEFAULT);
    }

    private Reading read(Chapter unread, Settings chosen) {
        Optional<OwnRules> withPatterns =
                chosen.own().filter(o -> !catalogue(o).patterns().isEmpty());
        Engine engine = new Engine(unread.dialect(), withPatterns, FictionProfile.rules(chosen.asked()));
        return grammars.computeIfAbsent(engine, this::grammar).read(unread);
    }

    private Grammar grammar(Engine engine) {
        // Where LanguageTool makes rules anew for n-grams, it has to make all of them.
        Optional<Preparation> preparation = ngrams.isPresent() ? Optional.empty() : engines.preparation();
        Grammar grammar = new Grammar(engine.dialect(), profile.asking(engine.asked()), patterns, preparation)
                .trying(engine.own().map(o -> catalogue(o).patterns()).orElse(List.of()));
        return ngrams.map(grammar::with).orElse(grammar);
    }

    /** The author's own rules, read when first asked for. */
    private Catalogue catalogue(OwnRules rules) {
        return own.computeIfAbsent(rules, r -> r.catalogue(known.ids()));
    }

    private static Set<String> ids(Catalogue rules) {
        return rules.cards().stream().map(RuleCard::id).collect(Collectors.toSet());
    }

    private static List<WordList> in(Catalogue rules, Optional<Setting> setting) {
        return rules.words().stream().filter(list -> list.holdsIn(setting)).toList();
    }

    private WordLists words(Optional<Setting> setting) {
        return words.computeIfAbsent(setting, s -> WordLists.of(in(catalogue, s)));
    }

    private static int words(Chapter chapter) {
        int words = 0;
        for (Block block : chapter.paragraphs()) {
            boolean inWord = false;
            for (int i = block.span().start(); i < block.span().end(); i++) {
                boolean letter = Character.isLetterOrDigit(chapter.text().charAt(i));
                boolean joint = inWord && "'’-".indexOf(chapter.text().charAt(i)) >= 0;
                words += letter && !inWord ? 1 : 0;
                inWord = letter || joint;
            }
        }
        return words;
    }

    private static List<SetAside> setAside(Manuscript manuscript) {
        Places places = manuscript.places();
        List<SetAside> ranges = new ArrayList<>();
        Role open = Role.STORY;
        for (Block block : manuscript.blocks()) {
            int first = places.firstLine(block.span());
            int last = places.lastLine(block.span());
            if (block.why().equals(Directive.WHY)) {
                continue;
            }
            boolean aside = block.role() == Role.AUTHOR_NOTE || block.role() == Role.HEADER;
            if (aside && block.role() == open) {
                SetAside before = ranges.remove(ranges.size() - 1);
                ranges.add(new SetAside(before.what(), before.firstLine(), last));
            } else if (aside) {
                ranges.add(new SetAside(block.role() == Role.HEADER ? "header" : "author's note", first, last));
            }
            open = block.role();
        }
        return ranges;
    }
}
