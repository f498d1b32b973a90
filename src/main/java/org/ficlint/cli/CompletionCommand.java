package org.ficlint.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** Prints what makes a shell complete the words of a command line. */
@Command(
        name = "completion",
        description = "Print what makes bash or zsh complete commands and options.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  source <(fic-lint completion bash)                       in this shell",
            "  echo 'source <(fic-lint completion bash)' >> ~/.bashrc   in every shell",
            "  echo 'source <(fic-lint completion zsh)' >> ~/.zshrc     in every zsh",
        })
final class CompletionCommand implements Callable<Integer> {
    private final Streams streams;
    private final Surroundings surroundings;

    @Parameters(paramLabel = "SHELL", description = "Which shell: ${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    /** The shells that can be served. */
    enum Shell {
        BASH,
        ZSH;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CompletionCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CommandLine whole = FicLint.whole(streams, surroundings);
        // Without a command it is check that runs: what check takes is to be completed there, too.
        CommandSpec root = whole.getCommandSpec();
        CommandSpec check =
                Objects.requireNonNull(whole.getSubcommands().get("check")).getCommandSpec();
        for (OptionSpec option : check.options()) {
            if (root.findOption(option.longestName()) == null) {
                root.addOption(OptionSpec.builder(option).build());
            }
        }
        // One script serves both shells, by what it finds itself in.
        streams.out().print("# To be read by " + shell + ": source <(fic-lint completion " + shell + ")\n");
        streams.out().print(AutoComplete.bash("fic-lint", whole));
        streams.out().flush();
        return ExitCode.CLEAN.code();
    }
}
