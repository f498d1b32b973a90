package org.ficlint.lint;

import java.nio.file.Path;
import java.util.Optional;
import org.ficlint.prepared.Preparation;
import org.ficlint.prepared.Shelf;

/**
 * How linters make their engines: as LanguageTool does, from its sources at each start, or from what was prepared once.
 * Both find the same.
 *
 * @param preparation what is prepared, if anything; all linters of a process share it
 */
public record Engines(Optional<Preparation> preparation) {
    /** LanguageTool as it is. */
    public static final Engines STOCK = new Engines(Optional.empty());

    private static final String FOLDER = "engine";
    private static final int DIGITS = 16;

    /** From what this build of the program has prepared, or will, in the folder of the cache. */
    public static Engines prepared(Path cache) {
        Shelf shelf = new Shelf(cache.resolve(FOLDER), Build.id().substring(0, DIGITS));
        return new Engines(Optional.of(new Preparation(shelf)));
    }

    /** Deletes what any build has prepared in the folder of the cache; says how many files. */
    public static int clear(Path cache) {
        return new Shelf(cache.resolve(FOLDER), "").clear();
    }
}
