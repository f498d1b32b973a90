package org.ficlint.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Severity;
import org.ficlint.text.Span;

/** One word, one voice: where two rules speak of the same words, the one that knows more is heard. */
final class Overlaps {
    private Overlaps() {}

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
            if (isFree(finding.span(), kept)) {
                kept.put(finding.span().start(), finding);
            }
        }
        return new ArrayList<>(kept.values());
    }

    /** What is kept doesn't overlap, so only the nearest on either side can be in the way. */
    private static boolean isFree(Span span, NavigableMap<Integer, Finding> kept) {
        Map.Entry<Integer, Finding> before = kept.floorEntry(span.start());
        Map.Entry<Integer, Finding> after = kept.ceilingEntry(span.start());
        return (before == null || !before.getValue().span().overlaps(span))
                && (after == null || !after.getValue().span().overlaps(span));
    }

    private static boolean isOurs(Finding finding) {
        return finding.rule().chars().noneMatch(Character::isUpperCase);
    }
}
