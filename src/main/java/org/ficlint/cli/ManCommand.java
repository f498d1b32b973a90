package org.ficlint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the manual page. */
@Command(
        name = "man",
        description = "Print the manual page, with all commands and options.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  fic-lint man | man -l -                                  read it",
            "  fic-lint man > ~/.local/share/man/man1/fic-lint.1        keep it for man fic-lint",
        })
final class ManCommand implements Callable<Integer> {
    private final Streams streams;
    private final Surroundings surroundings;

    ManCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        streams.out().print(new ManPage(FicLint.whole(streams, surroundings)).text());
        streams.out().flush();
        return ExitCode.CLEAN.code();
    }
}
