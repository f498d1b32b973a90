package org.ficlint.lint;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ficlint.prose.StoryContext;

/** The stories that the chapters of one run make up: those that lie in one folder are one story. */
public final class Stories {
    private final Map<Path, Story> folders = new HashMap<>();

    /** The stories of {@code chapters}. */
    Stories(List<Draft> chapters, Kept kept) {
        chapters.stream()
                .collect(Collectors.groupingBy(Draft::folder))
                .forEach((folder, drafts) -> folders.put(folder, new Story(drafts, kept)));
    }

    /** The stories of {@code chapters}, read anew. */
    public static Stories of(List<Draft> chapters) {
        return new Stories(chapters, new Kept(Cache.NONE));
    }

    /** What the story that {@code chapter} belongs to tells. */
    public StoryContext context(Draft chapter) {
        return around(chapter).context();
    }

    /** The story that {@code chapter} belongs to. */
    Story around(Draft chapter) {
        return Optional.ofNullable(folders.get(chapter.folder()))
                .orElseThrow(() -> new IllegalArgumentException(chapter.name() + " is no chapter of this run"));
    }
}
