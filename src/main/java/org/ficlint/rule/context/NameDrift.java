package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Lexicon;
import org.ficlint.prose.Names;
import org.ficlint.prose.Resemblance;
import org.ficlint.prose.Token;
import org.ficlint.prose.WordFile;
import org.ficlint.prose.Words;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** A name that is written otherwise once or twice: "Karren" in a chapter about Karen. */
public record NameDrift(RuleCard card) implements Rule {
    private static final Set<String> GIVEN = WordFile.words(Names.class, "first-names.txt");
    private static final int SHORTEST = 5;

    /** So long are names of which even a single mention shows that the next is a slip. */
    private static final int DISTINCT = 6;

    /** So often a name must stand in a story whose other chapters alone have it. */
    private static final int FREQUENT = 8;

    /** The name that a word is a slip for, and what shows it. */
    private record Twin(String name, String proof) {}

    @Override
    public List<Finding> check(Chapter chapter) {
        Map<String, List<Span>> named = capitalised(chapter);
        Lexicon lexicon = chapter.names().lexicon();
        List<Finding> findings = new ArrayList<>();
        named.forEach((word, places) -> {
            boolean often = places.size() > 2 || lexicon.story().isNamed(word, 3);
            if (!often && word.length() >= SHORTEST - 1 && !GIVEN.contains(word) && !lexicon.knows(word)) {
                here(chapter, named, word)
                        .or(() -> elsewhere(chapter, word, places))
                        .ifPresent(twin -> places.forEach(at -> findings.add(finding(at, word, twin))));
            }
        });
        findings.sort((a, b) -> a.span().compareTo(b.span()));
        return findings;
    }

    private Finding finding(Span at, String word, Twin twin) {
        String message = "“" + word + "” looks like “" + twin.name() + "”, which stands " + twin.proof() + ".";
        return Finding.of(card, at, message, List.of(twin.name()));
    }

    /** The name of this chapter that {@code word} is a slip for. */
    private static Optional<Twin> here(Chapter chapter, Map<String, List<Span>> named, String word) {
        List<Span> places = places(named, word);
        boolean once = places.size() == 1 && !chapter.names().lexicon().story().isNamed(word, 2);
        return named.keySet().stream()
                .filter(name -> resembles(chapter, name, word, places.get(0))
                        && !isNamedWith(chapter.text(), places(named, name).get(0), places.get(0))
                        && outweighs(name, places(named, name), places, once))
                .max((a, b) -> places(named, a).size() - places(named, b).size())
                .map(name -> new Twin(name, "here " + times(named, name)));
    }

    /** The name of the story's other chapters that {@code word} is a slip for. */
    private static Optional<Twin> elsewhere(Chapter chapter, String word, List<Span> places) {
        return chapter.names().lexicon().story().alike(word, FREQUENT).entrySet().stream()
                .filter(e -> resembles(chapter, e.getKey(), word, places.get(0)))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new Twin(e.getKey(), e.getValue() + " times in this folder's chapters"));
    }

    /** Whether {@code word}, at {@code place}, may be {@code name} with a slip in it. */
    private static boolean resembles(Chapter chapter, String name, String word, Span place) {
        return name.length() >= SHORTEST
                && !name.equals(word)
                && Resemblance.isSlip(name, word)
                && (name.equalsIgnoreCase(word) || isUnknown(chapter, place));
    }

    /**
     * Whether {@code name} is so much surer than the word at {@code others}, which may stand but {@code once} in the
     * story, that the word must be meant for it.
     */
    private static boolean outweighs(String name, List<Span> places, List<Span> others, boolean once) {
        boolean often = places.size() >= 3 && places.size() >= 4 * others.size();
        boolean first = once && name.length() >= DISTINCT && places.get(0).compareTo(others.get(0)) < 0;
        return often || first;
    }

    /** "Katarin and Katerin": two people, or the names would not stand together. */
    private static boolean isNamedWith(String text, Span name, Span word) {
        int end = Math.min(name.end(), word.end());
        int start = Math.max(name.start(), word.start());
        return start > end && text.substring(end, start).matches(",? (and|or|nor)? ?");
    }

    /** Whether the tagger, which knows a great many names, does not know the word. */
    private static boolean isUnknown(Chapter chapter, Span word) {
        return chapter.sentenceAt(word.start()).stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.span().start() == word.start())
                .anyMatch((Token t) -> t.analyses().isEmpty());
    }

    /** The words with a capital without possessive endings, and where they are. */
    private static Map<String, List<Span>> capitalised(Chapter chapter) {
        Map<String, List<Span>> found = new LinkedHashMap<>();
        for (Block block : chapter.paragraphs()) {
            for (Span span : Words.in(chapter.text(), block.span())) {
                String word = Words.withoutPossessive(span.in(chapter.text()));
                boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
                if (Character.isUpperCase(word.charAt(0)) && !shouted && word.indexOf('-') < 0) {
                    Span name = new Span(span.start(), span.start() + word.length());
                    found.computeIfAbsent(word, w -> new ArrayList<>()).add(name);
                }
            }
        }
        return found;
    }

    private static List<Span> places(Map<String, List<Span>> named, String word) {
        return named.getOrDefault(word, List.of());
    }

    private static String times(Map<String, List<Span>> named, String name) {
        int n = places(named, name).size();
        return n == 1 ? "before" : n + " times";
    }
}
