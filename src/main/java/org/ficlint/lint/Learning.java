package org.ficlint.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ficlint.format.Formats;
import org.ficlint.format.UnreadableException;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.prose.Fandom;
import org.ficlint.prose.Lexicon;
import org.ficlint.prose.Names;
import org.ficlint.prose.Telling;

/** Collects the names of a story from its chapters. */
public final class Learning {
    /** A name that stands only once may be a slip. */
    private static final int MEANT = 2;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** The list that is to know what is learnt from {@code path}, a chapter or a folder of chapters. */
    public static AuthorWords list(Path path) {
        Path parent = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
        return AuthorWords.nearestOrNew(Files.isDirectory(path) ? path : parent);
    }

    /**
     * Reads one more chapter, or all of a book, for which {@code settings} hold.
     *
     * @throws UnreadableException if it can't be read as a chapter
     */
    public void read(String path, byte[] bytes, Settings settings) throws UnreadableException {
        for (Map.Entry<String, byte[]> chapter : Formats.chapters(path, bytes).entrySet()) {
            read(Linter.manuscript(chapter.getKey(), chapter.getValue()), settings);
        }
    }

    private void read(Manuscript manuscript, Settings settings) throws UnreadableException {
        Lexicon lexicon = Lexicons.of(manuscript, settings.fandoms(), settings.words());
        Names names = Telling.of(manuscript, lexicon).names();
        names.counts().forEach((name, count) -> {
            counts.merge(name, count, Integer::sum);
            if (lexicon.knows(name) || isMisspelt(name, lexicon)) {
                known.add(name);
            }
        });
    }

    private static boolean isMisspelt(String name, Lexicon lexicon) {
        return lexicon.fandoms().stream()
                .map(Fandom::misspellings)
                .flatMap(List::stream)
                .anyMatch(m -> m.wrong().equals(name));
    }

    /** The names that stand at least twice and that neither the author's list nor the fandom has, in order. */
    public List<String> names() {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= MEANT && !known.contains(e.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
