package org.ficlint.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.ficlint.lint.Cache;
import org.ficlint.lint.Checks;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that check chapters about how they do it. */
final class CacheOptions {
    private static final String VARIABLE = "FIC_LINT_CACHE_DIR";

    @Option(names = "--no-cache", description = "Check everything anew, and keep nothing for the next time.")
    private boolean noCache;

    @Option(
            names = "--cache-dir",
            paramLabel = "FOLDER",
            description = "Where to keep what was found for the next time; " + VARIABLE + " says so, too.")
    private Optional<Path> folder = Optional.empty();

    @Mixin
    private EngineOption engine = new EngineOption();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Check so many chapters at a time; as many as there are processors if left out.")
    private int jobs;

    /** Keeps nothing of this run, and takes nothing from others. */
    void setOff() {
        noCache = true;
    }

    /** What checks the chapters of a run. */
    Checks checks(Surroundings surroundings, Rules rules) {
        int threads = jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
        return new Checks(engine.chosen(rules, folder).linters(), cache(surroundings), threads);
    }

    private Cache cache(Surroundings surroundings) {
        return noCache
                ? Cache.NONE
                : folder.or(() -> folder(surroundings)).map(Cache::in).orElse(Cache.NONE);
    }

    /** The folder that is the cache where no option names one; none if there is no place for such things. */
    static Optional<Path> folder(Surroundings surroundings) {
        String own = surroundings.variable(VARIABLE);
        return own.isEmpty() ? ofUser(surroundings).map(f -> f.resolve("fic-lint")) : Optional.of(Path.of(own));
    }

    /** Where this system keeps what programs can do without. */
    private static Optional<Path> ofUser(Surroundings surroundings) {
        String xdg = surroundings.variable("XDG_CACHE_HOME");
        String windows = surroundings.variable("LOCALAPPDATA");
        String home = surroundings.variable("HOME");
        if (!xdg.isEmpty() && Path.of(xdg).isAbsolute()) {
            return Optional.of(Path.of(xdg));
        } else if (File.separatorChar == '\\' && !windows.isEmpty()) {
            return Optional.of(Path.of(windows));
        } else if (home.isEmpty()) {
            return Optional.empty();
        }
        Path mac = Path.of(home, "Library", "Caches");
        return Optional.of(java.nio.file.Files.isDirectory(mac) ? mac : Path.of(home, ".cache"));
    }
}
