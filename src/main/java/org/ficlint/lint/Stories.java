package org.ficlint.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ficlint.format.UnreadableException;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.prose.Lexicon;
import org.ficlint.prose.StoryContext;
import org.ficlint.prose.StoryReading;
import org.ficlint.prose.Telling;

/**
 * The stories that the chapters of one run make up: those that lie in one folder are one story.
 *
 * <p>A folder's chapters are read, without an engine, when the first of them is asked for.
 */
public final class Stories {
    private final Map<Path, List<Path>> folders;
    private final Function<Path, Settings> settings;
    private final Map<Path, StoryContext> read = new HashMap<>();

    private Stories(Map<Path, List<Path>> folders, Function<Path, Settings> settings) {
        this.folders = folders;
        this.settings = settings;
    }

    /** The stories of {@code chapters}, each read by the settings that hold for it. */
    public static Stories of(List<Path> chapters, Function<Path, Settings> settings) {
        return new Stories(
                chapters.stream()
                        .collect(Collectors.groupingBy(Stories::folder, LinkedHashMap::new, Collectors.toList())),
                settings);
    }

    /** What the story that {@code chapter} belongs to tells; nothing of a chapter that stands alone. */
    public StoryContext around(Path chapter) {
        return read.computeIfAbsent(folder(chapter), this::read);
    }

    private StoryContext read(Path folder) {
        List<Path> chapters = folders.getOrDefault(folder, List.of());
        if (chapters.size() < 2) {
            return StoryContext.NONE;
        }
        StoryReading reading = new StoryReading();
        for (Path chapter : chapters) {
            read(chapter, reading);
        }
        return reading.context();
    }

    private void read(Path chapter, StoryReading reading) {
        try {
            Manuscript manuscript = Linter.manuscript(chapter.toString(), Files.readAllBytes(chapter));
            Settings chosen = settings.apply(chapter);
            Lexicon lexicon = Lexicons.of(manuscript, chosen.fandoms(), chosen.words());
            reading.read(manuscript, Telling.of(manuscript, lexicon));
        } catch (UnreadableException | IOException e) {
            // The chapter's own check, which comes later, tells what is the matter with it.
        }
    }

    private static Path folder(Path chapter) {
        return Optional.ofNullable(chapter.toAbsolutePath().normalize().getParent())
                .orElse(chapter);
    }
}
