package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.StoryContext;
import org.ficlint.prose.Words;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** A word that a chapter, or a story, writes with a hyphen here and as one there: "good-bye" and "goodbye". */
public record HyphenDrift(RuleCard card) implements Rule {
    private static final int SHORTEST = 6;

    /** So many times oftener the other chapters have the other form. */
    private static final int CLEAR = 4;

    @Override
    public List<Finding> check(Chapter chapter) {
        Map<String, List<Span>> hyphened = new HashMap<>();
        Map<String, List<Span>> closed = new HashMap<>();
        for (Block block : chapter.paragraphs()) {
            for (Span span : Words.in(chapter.text(), block.span())) {
                String word = span.in(chapter.text()).toLowerCase(Locale.ROOT);
                if (word.matches("[a-z]{2,}-[a-z]{2,}") && !isStammer(word)) {
                    hyphened.computeIfAbsent(word.replace("-", ""), w -> new ArrayList<>())
                            .add(span);
                } else if (word.length() >= SHORTEST) {
                    closed.computeIfAbsent(word, w -> new ArrayList<>()).add(span);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        hyphened.forEach((word, places) -> {
            List<Span> whole = closed.getOrDefault(word, List.of());
            if (word.length() >= SHORTEST && !whole.isEmpty()) {
                findings.add(fault(chapter.text(), places, whole));
            }
        });
        findings.addAll(amongChapters(chapter, hyphened, closed));
        findings.sort((a, b) -> a.span().compareTo(b.span()));
        return findings;
    }

    /** Words that this chapter writes in one way, and other chapters of its story so often in the other. */
    private List<Finding> amongChapters(
            Chapter chapter, Map<String, List<Span>> hyphened, Map<String, List<Span>> closed) {
        StoryContext story = chapter.names().lexicon().story();
        List<Finding> findings = new ArrayList<>();
        hyphened.forEach((word, places) -> {
            if (!closed.containsKey(word) && word.length() >= SHORTEST) {
                departure(chapter.text(), places, word, story).ifPresent(findings::add);
            }
        });
        for (String twin : story.hyphened()) {
            String word = twin.replace("-", "");
            boolean compound = twin.matches("[a-z]{2,}-[a-z]{2,}") && !isStammer(twin);
            if (compound && closed.containsKey(word) && !hyphened.containsKey(word)) {
                departure(chapter.text(), closed.getOrDefault(word, List.of()), twin, story)
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> departure(String text, List<Span> places, String twin, StoryContext story) {
        String word = places.get(0).in(text);
        boolean clear = story.recurs(twin, CLEAR * places.size()) && !story.recurs(word, 1);
        if (!clear || word.toLowerCase(Locale.ROOT).startsWith("re-")) {
            return Optional.empty();
        }
        StoryContext.Uses others = story.uses(twin);
        String message = "“" + word + "” here (" + places.size() + " in all), but “" + twin + "” in other chapters ("
                + others.count() + "), such as " + Departure.file(others.first()) + ".";
        return Optional.of(Finding.of(card, places.get(0), message, List.of(cased(twin, word))));
    }

    private static String cased(String better, String word) {
        return Character.isUpperCase(word.charAt(0))
                ? better.substring(0, 1).toUpperCase(Locale.ROOT) + better.substring(1)
                : better;
    }

    /** "Ho-how": the first part is only the beginning of the second. */
    private static boolean isStammer(String word) {
        int hyphen = word.indexOf('-');
        return word.startsWith(word.substring(0, hyphen), hyphen + 1);
    }

    private Finding fault(String text, List<Span> hyphened, List<Span> whole) {
        boolean fewer = hyphened.size() <= whole.size();
        List<Span> rarer = fewer ? hyphened : whole;
        List<Span> usual = fewer ? whole : hyphened;
        String word = rarer.get(0).in(text);
        String other = usual.get(0).in(text);
        String message = "“" + word + "” here (" + rarer.size() + " in all), but “" + other + "” elsewhere ("
                + usual.size() + ").";
        return Finding.of(card, rarer.get(0), message, List.of(cased(other.toLowerCase(Locale.ROOT), word)));
    }
}
