package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ficlint.lint.AuthorWords;
import org.ficlint.settings.SettingsFile;

/**
 * Does something again whenever a chapter, or what belongs to it, has changed, until it is interrupted.
 *
 * <p>It looks twice a second, which costs next to nothing for as many files as a story has, and works the same for
 * each system, shared folders, and programs that put a new file in the old one's place.
 */
final class Watch {
    private static final long PAUSE = 500;
    private static final List<String> BESIDE =
            List.of(SettingsFile.NAME, AuthorWords.NAME, ".fic-lintignore", ".gitignore");

    private final Supplier<Collection<Path>> chapters;

    /** Watches what {@code chapters} gives, which may be others each time. */
    Watch(Supplier<Collection<Path>> chapters) {
        this.chapters = chapters;
    }

    /** Runs {@code round} now and after each change; ends when this thread is interrupted. */
    void run(Runnable round) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Map<Path, String> before = look();
                round.run();
                Map<Path, String> now = look();
                while (now.equals(before)) {
                    Thread.sleep(PAUSE);
                    now = look();
                }
                // Who saves many files is not done with the first.
                while (!now.equals(before)) {
                    before = now;
                    Thread.sleep(PAUSE);
                    now = look();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What can be seen of the files from outside. */
    private Map<Path, String> look() {
        Map<Path, String> seen = new HashMap<>();
        for (Path chapter : chapters.get()) {
            Path absolute = chapter.toAbsolutePath().normalize();
            seen.put(absolute, stamp(absolute));
            Path above = absolute;
            while (Optional.ofNullable(above.getParent()).isPresent()) {
                above = above.resolveSibling("");
                for (String name : BESIDE) {
                    seen.computeIfAbsent(above.resolve(name), Watch::stamp);
                }
            }
        }
        return seen;
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            return about.size() + " " + about.lastModifiedTime() + " " + about.fileKey();
        } catch (IOException e) {
            return "not there";
        }
    }
}
