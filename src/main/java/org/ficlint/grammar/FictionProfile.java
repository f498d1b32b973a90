package org.ficlint.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Fix;
import org.ficlint.rule.Severity;
import org.ficlint.text.Span;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * What becomes of LanguageTool's rules in fiction; the table is {@code fiction-profile.tsv} beside this class.
 *
 * <p>Each row names a rule by its id, several by a prefix with {@code *}, or a whole category by {@code category:ID}; the
 * most exact row holds. Rules without a row speak everywhere. A fourth cell is a regular expression: words that
 * match it whole are not spoken of; it may look ahead and behind.
 */
public final class FictionProfile {
    private static final int MOST_SUGGESTIONS = 5;

    /** Where and how loudly a rule may speak. */
    enum Treatment {
        /** Everywhere, as an error; what is less sure of itself only warns. */
        CERTAIN,
        EVERYWHERE,
        NARRATION,
        HINT,
        NARRATION_HINT,
        NEVER
    }

    /** What a line of the table says of the rules that it names. */
    private record Row(Treatment treatment, Optional<Pattern> exception) {
        static final Row NONE = new Row(Treatment.EVERYWHERE, Optional.empty());

        /** Whether the words at {@code span} are excepted; the expression may look at what stands around them. */
        boolean excepts(Span span, String text) {
            return exception
                    .map(e -> e.matcher(text).useTransparentBounds(true).region(span.start(), span.end()))
                    .filter(Matcher::matches)
                    .isPresent();
        }
    }

    private final Map<String, Row> exact;
    private final Map<String, Row> prefixes;
    private final Set<String> asked;

    private FictionProfile(Map<String, Row> exact, Map<String, Row> prefixes, Set<String> asked) {
        this.exact = exact;
        this.prefixes = prefixes;
        this.asked = Set.copyOf(asked);
    }

    /** Those of {@code names} that can be ids of LanguageTool's rules, which are in capitals. */
    public static Set<String> rules(Set<String> names) {
        return names.stream()
                .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same profile, but the rules {@code ids}, which the author asks for, are never silenced everywhere. */
    public FictionProfile asking(Set<String> ids) {
        return new FictionProfile(exact, prefixes, ids);
    }

    /** Ids of the rules that the author asks for. */
    Set<String> asked() {
        return asked;
    }

    /** The profile as it is in the table. */
    public static FictionProfile load() {
        FictionProfile profile = new FictionProfile(new HashMap<>(), new HashMap<>(), Set.of());
        try (InputStream in = FictionProfile.class.getResourceAsStream("fiction-profile.tsv")) {
            if (in == null) {
                throw new IllegalStateException("fiction-profile.tsv is missing from the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(profile::add);
            return profile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() < 3 || cells.size() > 4 || cells.get(2).isBlank()) {
            throw new IllegalStateException("fiction-profile.tsv: not rule, treatment, reason, exception: " + line);
        }
        String rule = cells.get(0);
        Treatment treatment =
                Treatment.valueOf(cells.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        Row row =
                new Row(treatment, cells.stream().skip(3).map(Pattern::compile).findFirst());
        if (rule.endsWith("*")) {
            prefixes.put(rule.substring(0, rule.length() - 1), row);
        } else {
            exact.put(rule, row);
        }
    }

    /** The rows that none of {@code rules} has any use for: misspelt, or of an older LanguageTool. */
    List<String> unknownRows(List<Rule> rules) {
        return Stream.concat(exact.keySet().stream(), prefixes.keySet().stream().map(p -> p + "*"))
                .filter(row -> rules.stream().noneMatch(rule -> isAbout(row, rule)))
                .sorted()
                .toList();
    }

    private static boolean isAbout(String row, Rule rule) {
        if (row.endsWith("*")) {
            return rule.getId().startsWith(row.substring(0, row.length() - 1));
        }
        return row.equals(rule.getId())
                || row.equals("category:" + rule.getCategory().getId());
    }

    /** What is decided of {@code rule}. */
    Treatment treatment(Rule rule) {
        return row(rule).treatment();
    }

    /** What is decided of the rule {@code id} of a category. */
    Treatment treatment(String id, String category) {
        return row(id, category).treatment();
    }

    private Row row(Rule rule) {
        return row(rule.getId(), rule.getCategory().getId().toString());
    }

    private Row row(String id, String category) {
        Row row = written(id, category);
        return row.treatment() == Treatment.NEVER && asked.contains(id) ? Row.NONE : row;
    }

    private Row written(String id, String categoryId) {
        Row own = exact.get(id);
        if (own != null) {
            return own;
        }
        Row category = exact.getOrDefault("category:" + categoryId, Row.NONE);
        return prefixes.keySet().stream()
                .filter(id::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(prefix -> prefixes.getOrDefault(prefix, category))
                .orElse(category);
    }

    /** The match, one that is not of the speller's, as a finding, unless it should not be spoken of where it stands. */
    Optional<Finding> finding(RuleMatch match, Chapter chapter) {
        Rule rule = match.getRule();
        Span span = new Span(match.getFromPos(), match.getToPos());
        Where where = chapter.where(span.start());
        if (where == Where.NOTE && !rule.getId().equals("ENGLISH_WORD_REPEAT_RULE")) {
            return Optional.empty();
        }
        Row row = row(rule);
        Treatment treatment = row.treatment();
        boolean narrationOnly = treatment == Treatment.NARRATION || treatment == Treatment.NARRATION_HINT;
        if (treatment == Treatment.NEVER || (narrationOnly && where != Where.NARRATION)) {
            return Optional.empty();
        }
        if (row.excepts(span, chapter.text())) {
            return Optional.empty();
        }
        boolean hint = treatment == Treatment.HINT || treatment == Treatment.NARRATION_HINT;
        hint = hint || isMatterOfTaste(match, span.in(chapter.text()));
        Severity loud = treatment == Treatment.CERTAIN ? Severity.ERROR : Severity.WARNING;
        return Optional.of(finding(match, span, hint ? Severity.HINT : loud));
    }

    private static boolean isMatterOfTaste(RuleMatch match, String words) {
        List<String> suggestions = match.getSuggestedReplacements();
        return !suggestions.isEmpty() && Compounds.areMatterOfTaste(words, suggestions.get(0));
    }

    /** The match as a finding of the given severity. */
    static Finding finding(RuleMatch match, Span span, Severity severity) {
        List<String> suggestions = match.getSuggestedReplacements().stream()
                .limit(MOST_SUGGESTIONS)
                .toList();
        return new Finding(
                match.getRule().getId(),
                Categories.of(match.getRule()),
                severity,
                span,
                Messages.plain(match.getMessage()),
                suggestions,
                suggestions.isEmpty() ? Fix.NONE : Fix.UNSAFE);
    }
}
