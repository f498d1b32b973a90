package org.ficlint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ficlint.confusion.RealWord;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Severity;
import org.ficlint.text.Span;

/** One word, one voice: where two rules speak of the same words, the one that knows more is heard. */
final class Overlaps {
    /** Kinds of rules that say the same in their own ways: a wrong word is also wrong grammar, and a name misspelt. */
    private static final List<Set<String>> FAMILIES =
            List.of(Set.of("wrong-word", "spelling", "grammar", "names", "dialect"), Set.of("punctuation", "dialogue"));

    private Overlaps() {}

    /**
     * What is heard of {@code findings} when the author has switched off the rules that made {@code refused}: as {@link
     * #resolved(List)}, but without LanguageTool's word, or the model's, for the same complaint.
     */
    static List<Finding> resolved(List<Finding> findings, List<Finding> refused) {
        return resolved(findings.stream()
                .filter(f -> knows(f) || refused.stream().noneMatch(r -> isTwin(f, r)))
                .toList());
    }

    /** Whether it is by a rule of ours that says just one thing, so that the author would have switched off this one. */
    private static boolean knows(Finding finding) {
        return isOurs(finding) && !finding.rule().equals(RealWord.ID);
    }

    private static boolean isTwin(Finding theirs, Finding ours) {
        return isOurs(ours) && ours.span().overlaps(theirs.span()) && isSameKind(theirs, ours);
    }

    private static boolean isSameKind(Finding a, Finding b) {
        return a.category().equals(b.category())
                || FAMILIES.stream().anyMatch(f -> f.contains(a.category()) && f.contains(b.category()));
    }

    /**
     * The findings without those that overlap a better one: shown before hints, then our own rules (their ids are in
     * lower case), then the graver, then those with suggestions, then the one that begins first.
     */
    static List<Finding> resolved(List<Finding> findings) {
        Comparator<Finding> better = Comparator.comparing((Finding f) -> f.severity() == Severity.HINT)
                .thenComparing(f -> !isOurs(f))
                .thenComparing(Finding::severity)
                .thenComparing(f -> f.suggestions().isEmpty())
                .thenComparing(Finding::span);
        NavigableMap<Integer, Finding> kept = new TreeMap<>();
        for (Finding finding : findings.stream().sorted(better).toList()) {
            if (!isTold(finding, findings) && isFree(finding.span(), kept) && !isExplained(finding, kept)) {
                kept.put(finding.span().start(), finding);
            }
        }
        return new ArrayList<>(kept.values());
    }

    /** Whether it is a guess from the words around, and another rule knows what is wrong with the word. */
    private static boolean isTold(Finding finding, List<Finding> findings) {
        return finding.rule().equals(RealWord.ID)
                && findings.stream()
                        .anyMatch(f -> !f.rule().equals(RealWord.ID)
                                && f.severity() != Severity.HINT
                                && f.span().overlaps(finding.span())
                                && isSameKind(f, finding));
    }

    /** What is kept doesn't overlap, so only the nearest on either side can be in the way. */
    private static boolean isFree(Span span, NavigableMap<Integer, Finding> kept) {
        Map.Entry<Integer, Finding> before = kept.floorEntry(span.start());
        Map.Entry<Integer, Finding> after = kept.ceilingEntry(span.start());
        return (before == null || !before.getValue().span().overlaps(span))
                && (after == null || !after.getValue().span().overlaps(span));
    }

    /**
     * Whether LanguageTool's doubt about the grammar stands right beside a word that is wrong for certain by a rule of ours:
     * "I no you", where it would have "If no you".
     */
    private static boolean isExplained(Finding finding, NavigableMap<Integer, Finding> kept) {
        boolean doubt = !isOurs(finding)
                && finding.severity() != Severity.ERROR
                && Set.of("grammar", "wrong-word").contains(finding.category());
        return doubt
                && Stream.of(
                                kept.lowerEntry(finding.span().start()),
                                kept.higherEntry(finding.span().start()))
                        .filter(Objects::nonNull)
                        .map(Map.Entry::getValue)
                        .anyMatch(k -> isWrongWord(k) && distance(k.span(), finding.span()) == 1);
    }

    private static boolean isWrongWord(Finding finding) {
        return isOurs(finding)
                && finding.severity() == Severity.ERROR
                && finding.category().equals("wrong-word");
    }

    /** How many characters stand between the two. */
    private static int distance(Span a, Span b) {
        return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
    }

    private static boolean isOurs(Finding finding) {
        return finding.rule().chars().noneMatch(Character::isUpperCase);
    }
}
