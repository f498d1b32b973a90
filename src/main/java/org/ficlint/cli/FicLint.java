package org.ficlint.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as a whole. */
@Command(
        name = "fic-lint",
        description = "The manuscript linter for fan fiction.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class FicLint implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private FicLint() {}

    /** Runs the command line {@code args}; returns the exit code. */
    public static int run(String[] args, Streams streams) {
        CommandLine line = new CommandLine(new FicLint())
                .addSubcommand("check", new CheckCommand(streams))
                .addSubcommand("outline", new OutlineCommand(streams))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new java.io.PrintWriter(streams.out(), true, java.nio.charset.StandardCharsets.UTF_8))
                .setErr(new java.io.PrintWriter(streams.err(), true, java.nio.charset.StandardCharsets.UTF_8));
        int code = line.execute(withDefaultCommand(args, line));
        streams.out().flush();
        return code;
    }

    /** {@code fic-lint chapter.txt} means {@code fic-lint check chapter.txt}. */
    private static String[] withDefaultCommand(String[] args, CommandLine line) {
        List<String> ownOptions = List.of("-h", "--help", "-V", "--version");
        boolean named = args.length > 0 && (line.getSubcommands().containsKey(args[0]) || ownOptions.contains(args[0]));
        if (named) {
            return args;
        }
        List<String> full = new ArrayList<>(List.of("check"));
        full.addAll(Arrays.asList(args));
        return full.toArray(String[]::new);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "nothing to do");
    }
}
