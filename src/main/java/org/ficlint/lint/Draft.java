package org.ficlint.lint;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.ficlint.format.UnreadableException;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.prose.ChapterWords;
import org.ficlint.prose.Lexicon;
import org.ficlint.prose.Telling;

/** A chapter that is to be checked: a file, or what it will be, and the settings that hold for it. */
public final class Draft {
    private final String name;
    private final byte[] bytes;
    private final Settings settings;

    /**
     * A chapter.
     *
     * @param name its path as the user gave it
     * @param bytes the file; nobody may change them
     * @param settings what holds for it
     */
    public Draft(String name, byte[] bytes, Settings settings) {
        this.name = name;
        this.bytes = bytes;
        this.settings = settings;
    }

    /** Its path as the user gave it. */
    public String name() {
        return name;
    }

    /** How many bytes it has. */
    int size() {
        return bytes.length;
    }

    /** The bytes. */
    public byte[] bytes() {
        return bytes;
    }

    /** What holds for it. */
    public Settings settings() {
        return settings;
    }

    /** The folder that it is in; of what has no file, the one that the program runs in. */
    Path folder() {
        try {
            return Optional.ofNullable(
                            Path.of(name).toAbsolutePath().normalize().getParent())
                    .orElse(Path.of(""));
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }

    /** The end of its name, which tells how it is to be read. */
    String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * What it tells of its story.
     *
     * @throws UnreadableException if it can't be read as a chapter
     */
    ChapterWords words() throws UnreadableException {
        Manuscript manuscript = Linter.manuscript(name, bytes);
        Lexicon lexicon = Lexicons.of(manuscript, settings.fandoms(), settings.words());
        return ChapterWords.of(manuscript, Telling.of(manuscript, lexicon));
    }
}
