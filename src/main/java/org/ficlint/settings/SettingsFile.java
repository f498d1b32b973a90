package org.ficlint.settings;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A settings file as read.
 *
 * @param file where it is
 * @param base the file that it builds on
 * @param choices what it says of all chapters
 * @param overrides what it says of some, the later ones winning
 */
public record SettingsFile(Path file, Optional<SettingsFile> base, Choices choices, List<Part> overrides) {
    /** What such a file is called. */
    public static final String NAME = ".fic-lint.yml";

    /**
     * Choices for some chapters.
     *
     * @param files which, by their paths from the settings file's folder
     * @param choices what holds for them
     */
    public record Part(List<PathPattern> files, Choices choices) {
        public Part {
            files = List.copyOf(files);
        }

        private boolean isAbout(String relative) {
            boolean about = false;
            for (PathPattern pattern : files) {
                about = pattern.covers(relative) ? !pattern.negated() : about;
            }
            return about;
        }
    }

    public SettingsFile {
        overrides = List.copyOf(overrides);
    }

    /** What a new file begins as: every setting, with a remark. */
    public static InputStream template() {
        InputStream template = SettingsFile.class.getResourceAsStream("template.yml");
        if (template == null) {
            throw new IllegalStateException("the program has lost its template of settings");
        }
        return template;
    }

    /**
     * The settings file that holds for what is in {@code folder}: the one in it or in the nearest folder above, no
     * further up than the root of the Git repository or the home folder.
     */
    public static Optional<Path> nearest(Path folder) {
        Path home = Path.of(System.getProperty("user.home", "")).toAbsolutePath();
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            if (at.equals(home) || Files.exists(at.resolve(".git"))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** What it says of {@code chapter}. */
    public Choices of(Path chapter) {
        Choices all = base.map(b -> b.of(chapter)).orElse(Choices.NONE).then(choices);
        Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElse(Path.of(""));
        Path absolute = chapter.toAbsolutePath().normalize();
        if (absolute.startsWith(folder)) {
            String relative = folder.relativize(absolute).toString().replace('\\', '/');
            for (Part override : overrides) {
                all = override.isAbout(relative) ? all.then(override.choices()) : all;
            }
        }
        return all;
    }
}
