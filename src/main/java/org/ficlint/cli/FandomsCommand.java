package org.ficlint.cli;

import java.util.concurrent.Callable;
import org.ficlint.prose.FandomTitle;
import org.ficlint.prose.Fandoms;
import picocli.CommandLine.Command;

/** Prints a list of the fandoms whose names are known. */
@Command(
        name = "fandoms",
        description = "List the fandoms whose names and terms fic-lint knows.",
        mixinStandardHelpOptions = true)
final class FandomsCommand implements Callable<Integer> {
    private final Streams streams;

    FandomsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        int longest =
                Fandoms.all().stream().mapToInt(f -> f.id().length()).max().orElse(0);
        for (FandomTitle fandom : Fandoms.all()) {
            String gap = " ".repeat(longest + 2 - fandom.id().length());
            streams.out().print(fandom.id() + gap + fandom.title() + "\n");
        }
        streams.out().flush();
        return ExitCode.CLEAN.code();
    }
}
