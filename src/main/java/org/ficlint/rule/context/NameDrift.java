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
import org.ficlint.prose.Names;
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

    @Override
    public List<Finding> check(Chapter chapter) {
        Map<String, List<Span>> named = capitalised(chapter);
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, List<Span>> entry : named.entrySet()) {
            String word = entry.getKey();
            boolean known = GIVEN.contains(word) || chapter.names().lexicon().knows(word);
            if (entry.getValue().size() > 2 || word.length() < SHORTEST - 1 || known) {
                continue;
            }
            original(chapter, named, word).ifPresent(name -> {
                String message =
                        "“" + word + "” looks like “" + name + "”, which stands here " + times(named, name) + ".";
                entry.getValue().forEach(at -> findings.add(Finding.of(card, at, message, List.of(name))));
            });
        }
        findings.sort((a, b) -> a.span().compareTo(b.span()));
        return findings;
    }

    /** The name that {@code word} is a slip for. */
    private static Optional<String> original(Chapter chapter, Map<String, List<Span>> named, String word) {
        List<Span> places = places(named, word);
        return named.keySet().stream()
                .filter(name -> name.length() >= SHORTEST
                        && !name.equals(word)
                        && Resemblance.isSlip(name, word)
                        && outweighs(name, places(named, name), places)
                        && (name.equalsIgnoreCase(word) || isUnknown(chapter, places.get(0))))
                .max((a, b) -> places(named, a).size() - places(named, b).size());
    }

    /** Whether {@code name} is so much surer than the word at {@code others} that the word must be meant for it. */
    private static boolean outweighs(String name, List<Span> places, List<Span> others) {
        boolean often = places.size() >= 3 && places.size() >= 4 * others.size();
        boolean first =
                others.size() == 1 && name.length() >= DISTINCT && places.get(0).compareTo(others.get(0)) < 0;
        return often || first;
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
