package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** Somebody whose eyes or hair change colour within a chapter: "Orrin's green eyes", "Orrin's brown eyes". */
public record ColourDrift(RuleCard card) implements Rule {
    private static final String COLOURS =
            "blue|green|brown|hazel|grey|gray|black|amber|violet|blond|blonde|red|auburn|chestnut|golden|silver|white|dark";
    private static final Pattern FEATURE =
            Pattern.compile("\\b(\\p{Lu}[\\p{L}]+)['’]s? (?:\\p{L}+,? )?(" + COLOURS + ") (eyes|hair)\\b");
    /** Colours that may be the same in another light or mouth. */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("brown", "hazel", "amber", "chestnut", "auburn", "dark", "golden"),
            Set.of("grey", "gray", "silver", "white", "blue"),
            Set.of("blond", "blonde", "golden", "white", "silver"),
            Set.of("red", "auburn", "chestnut"),
            Set.of("green", "hazel"),
            Set.of("black", "dark", "brown"),
            Set.of("blue", "violet", "dark"));

    private record Seen(String colour, Span place) {}

    @Override
    public List<Finding> check(Chapter chapter) {
        Map<String, Seen> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Block block : chapter.paragraphs()) {
            Matcher m = FEATURE.matcher(chapter.text())
                    .region(block.span().start(), block.span().end());
            while (m.find()) {
                String whose = m.group(1) + " " + m.group(3);
                String colour = m.group(2).toLowerCase(Locale.ROOT);
                Seen before = first.putIfAbsent(whose, new Seen(colour, new Span(m.start(), m.end())));
                if (before != null && chapter.names().contains(m.group(1)) && !isAlike(before.colour(), colour)) {
                    findings.add(fault(chapter, m, before));
                }
            }
        }
        return findings;
    }

    private static boolean isAlike(String one, String other) {
        return one.equals(other) || ALIKE.stream().anyMatch(a -> a.contains(one) && a.contains(other));
    }

    private Finding fault(Chapter chapter, Matcher m, Seen before) {
        int from = Math.max(0, before.place().start() - 20);
        String earlier = chapter.text()
                .substring(from, before.place().end())
                .replace('\n', ' ')
                .strip();
        String message = m.group(1) + "'s " + m.group(3) + " were " + before.colour() + " before: “…" + earlier + "”.";
        return Finding.of(card, new Span(m.start(2), m.end(2)), message, List.of(before.colour()));
    }
}
