package org.ficlint.rule.context;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Custom;
import org.ficlint.prose.Customs;
import org.ficlint.text.Span;

/**
 * A chapter's own way of writing something that nearly all other chapters of its story write in another.
 *
 * @param at where the chapter does so first
 * @param message both ways, with counts and the name of another chapter
 */
record Departure(Span at, String message) {
    /** So many other chapters make a custom. */
    private static final int CHAPTERS = 2;

    /** So many times more chapters must have the custom than have another. */
    private static final int CLEAR = 4;

    /** The departure of {@code chapter} in customs of {@code kind}, if it keeps to one of its own. */
    static Optional<Departure> of(Chapter chapter, String kind) {
        Map<String, Map<String, String>> story =
                chapter.names().lexicon().story().customs();
        return story.size() > CHAPTERS
                ? Optional.ofNullable(Customs.kept(Customs.of(chapter.manuscript(), chapter.speech()))
                                .get(kind))
                        .flatMap(own -> from(own, others(chapter, kind)))
                : Optional.empty();
    }

    /** The other chapters, by the way that they keep to. */
    private static Map<String, List<String>> others(Chapter chapter, String kind) {
        String self = chapter.manuscript().source().name();
        Map<String, List<String>> others = new HashMap<>();
        chapter.names().lexicon().story().customs().forEach((name, customs) -> {
            String way = customs.getOrDefault(kind, "");
            if (!way.isEmpty() && !name.equals(self)) {
                others.computeIfAbsent(way, w -> new ArrayList<>()).add(name);
            }
        });
        return others;
    }

    private static Optional<Departure> from(Custom own, Map<String, List<String>> others) {
        int all = others.values().stream().mapToInt(List::size).sum();
        return others.entrySet().stream()
                .filter(e -> !e.getKey().equals(own.way()))
                .filter(e -> e.getValue().size() >= CHAPTERS
                        && e.getValue().size() >= CLEAR * (all - e.getValue().size()))
                .findFirst()
                .map(e -> new Departure(own.places().get(0), message(own, e.getKey(), e.getValue())));
    }

    private static String message(Custom own, String usual, List<String> chapters) {
        String here = Character.toUpperCase(own.way().charAt(0)) + own.way().substring(1);
        return here + " here (" + own.places().size() + " in all), but " + usual + " in " + chapters.size()
                + " other chapters, such as " + file(Collections.min(chapters)) + ".";
    }

    /** The file's name without its folder, which all chapters of a story share. */
    static String file(String chapter) {
        return Optional.ofNullable(Path.of(chapter).getFileName())
                .map(Path::toString)
                .orElse(chapter);
    }
}
