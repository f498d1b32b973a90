package org.ficlint.lint;

import java.util.List;
import java.util.Optional;
import org.ficlint.format.UnreadableException;
import org.ficlint.prose.ChapterWords;
import org.ficlint.prose.StoryContext;
import org.ficlint.prose.StoryReading;

/** Chapters that tell something together; they are read, without an engine, when somebody asks what. */
final class Story {
    private final List<Draft> chapters;
    private final Kept kept;
    private final String key;
    private Optional<StoryContext> context = Optional.empty();

    Story(List<Draft> chapters, Kept kept) {
        this.chapters = List.copyOf(chapters);
        this.kept = kept;
        Digest digest = new Digest();
        chapters.forEach(chapter -> digest.add(chapter.name()).add(kept.key(chapter)));
        this.key = digest.sum();
    }

    /** A text that no other story has. */
    String key() {
        return key;
    }

    /** Whether a chapter stands alone, so that nothing is known but itself. */
    boolean isOneChapter() {
        return chapters.size() < 2;
    }

    /** What the chapters tell together. */
    synchronized StoryContext context() {
        if (context.isEmpty()) {
            context = Optional.of(isOneChapter() ? StoryContext.NONE : read());
        }
        return context.get();
    }

    private StoryContext read() {
        StoryReading reading = new StoryReading();
        for (Draft chapter : chapters) {
            words(chapter).ifPresent(words -> reading.add(chapter.name(), words));
        }
        return reading.context();
    }

    private Optional<ChapterWords> words(Draft chapter) {
        String chapterKey = kept.key(chapter);
        Optional<ChapterWords> known = kept.words(chapterKey);
        if (known.isPresent()) {
            return known;
        }
        try {
            ChapterWords words = chapter.words();
            kept.put(chapterKey, words);
            return Optional.of(words);
        } catch (UnreadableException e) {
            // The chapter's own check, which comes later, tells what is the matter with it.
            return Optional.empty();
        }
    }
}
