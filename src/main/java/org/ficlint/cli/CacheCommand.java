package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ficlint.lint.Cache;
import org.ficlint.lint.Engines;
import org.ficlint.report.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows and empties the folder in which runs keep what they found. */
@Command(
        name = "cache",
        description = {
            "Show or empty the folder that keeps what was found, so that the next check is fast.",
            "It grows to about 128 MB and may be deleted at any time."
        },
        mixinStandardHelpOptions = true)
final class CacheCommand implements Runnable {
    private final Streams streams;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CacheCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with the cache: path or clear");
    }

    @Command(name = "path", description = "Print where it is.", mixinStandardHelpOptions = true)
    int path(
            @Option(names = "--cache-dir", paramLabel = "FOLDER", description = "Another folder.")
                    Optional<Path> named) {
        return say(Visible.text(folder(named).toString()));
    }

    @Command(name = "clear", description = "Empty it.", mixinStandardHelpOptions = true)
    int clear(
            @Option(names = "--cache-dir", paramLabel = "FOLDER", description = "Another folder.")
                    Optional<Path> named) {
        Path folder = folder(named);
        try {
            int entries = Cache.in(folder).clear();
            Engines.clear(folder);
            return say("Deleted " + entries + (entries == 1 ? " entry in " : " entries in ")
                    + Visible.text(folder.toString()));
        } catch (IOException e) {
            streams.err().println("fic-lint: " + Visible.path(folder.toString()) + ": can't be emptied");
            return ExitCode.TROUBLE.code();
        }
    }

    private Path folder(Optional<Path> named) {
        return named.or(() -> CacheOptions.folder(surroundings))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "there is no home folder, so nothing is kept; --cache-dir names another"));
    }

    private int say(String line) {
        streams.out().print(line + "\n");
        streams.out().flush();
        return ExitCode.CLEAN.code();
    }
}
