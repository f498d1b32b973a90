package org.ficlint.lint;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ficlint.format.UnreadableException;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.prose.Fandoms;
import org.ficlint.prose.KnownWords;
import org.ficlint.prose.Lexicon;

/** What is known of a chapter's words before it is read: its fandoms' and its author's. */
public final class Lexicons {
    private Lexicons() {}

    /**
     * The words of the fandoms {@code ids} or, if there are none, of those that the chapter shows, and those of the
     * author's list nearest to the chapter's file.
     *
     * @throws UnreadableException if there is such a list but it can't be read
     */
    public static Lexicon of(Manuscript manuscript, Collection<String> ids) throws UnreadableException {
        return of(manuscript, ids, List.of());
    }

    /** The same with {@code words} that the author's settings list. */
    public static Lexicon of(Manuscript manuscript, Collection<String> ids, Collection<String> words)
            throws UnreadableException {
        KnownWords own = own(manuscript.source().name());
        return Fandoms.lexicon(manuscript, ids, words.isEmpty() ? own : own.and(KnownWords.of(words)));
    }

    private static KnownWords own(String name) throws UnreadableException {
        Optional<AuthorWords> list = AuthorWords.nearest(folder(name));
        try {
            return list.isPresent() ? list.get().words() : KnownWords.NONE;
        } catch (IOException e) {
            throw new UnreadableException(
                    "the list of words " + list.map(AuthorWords::file).orElseThrow() + " can't be read");
        }
    }

    /** The folder of the file {@code name}; of what has no file, the one that the program runs in. */
    private static Path folder(String name) {
        try {
            return Optional.ofNullable(Path.of(name).toAbsolutePath().getParent())
                    .orElse(Path.of(""));
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }
}
