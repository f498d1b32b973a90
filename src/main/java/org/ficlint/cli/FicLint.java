package org.ficlint.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ficlint.lint.Linter;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;

/** The program as a whole. */
@Command(
        name = "fic-lint",
        customSynopsis = {"fic-lint [check] [OPTIONS] [PATH…]", "       fic-lint COMMAND …"},
        description = {"", "Reads chapters of fan fiction and tells what is wrong with them.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        commandListHeading = "%nCommands (each has a --help of its own):%n",
        footer = {
            "",
            "Examples:",
            "  fic-lint chapter1.txt               check a chapter",
            "  fic-lint --hints drafts             check all chapters in a folder, style too",
            "  fic-lint --dialect en-GB .          check this folder as British English",
            "  fic-lint outline chapter1.txt       see what is story and what is not",
            "  fic-lint explain piqued-interest    read why a rule is one",
        })
public final class FicLint implements Runnable {

    private FicLint() {}

    /** Runs the command line {@code args}; returns the exit code. */
    public static int run(String[] args, Streams streams, Surroundings surroundings) {
        Supplier<Catalogue> catalogue = new Once<>(Catalogue::builtIn);
        return run(args, streams, surroundings, new Rules(catalogue, () -> new Linter(catalogue.get())));
    }

    /** The same with {@code rules}, which a test can keep: to make a linter takes seconds. */
    static int run(String[] args, Streams streams, Surroundings surroundings, Rules rules) {
        Trouble trouble = new Trouble(streams);
        Map<String, Supplier<Object>> commands = commands(streams, surroundings, rules);
        CommandLine line = new CommandLine(new FicLint());
        String[] full = withDefaultCommand(args, commands.keySet());
        // To look at all commands takes longer than to check a folder in which nothing has changed.
        commands.forEach((name, command) -> {
            if (full[0].equals(name) || !commands.containsKey(full[0])) {
                line.addSubcommand(command.get());
            }
        });
        line.registerConverter(OutputFormat.class, new Choice<>(OutputFormat.values()))
                .registerConverter(OutlineCommand.Form.class, new Choice<>(OutlineCommand.Form.values()))
                .registerConverter(FailOn.class, new Choice<>(FailOn.values()))
                .registerConverter(Setting.class, new Choice<>(Setting.values()))
                .registerConverter(ColorChoice.class, new Choice<>(ColorChoice.values()))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(trouble)
                .setExecutionExceptionHandler(trouble);
        try {
            return line.execute(full);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return trouble.bug(e);
        }
    }

    /** The commands in the order in which help lists them. */
    private static Map<String, Supplier<Object>> commands(Streams streams, Surroundings surroundings, Rules rules) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(streams, surroundings, rules));
        commands.put("outline", () -> new OutlineCommand(streams, surroundings));
        commands.put("explain", () -> new ExplainCommand(streams, surroundings, rules));
        commands.put("rules", () -> new RulesCommand(streams, surroundings, rules));
        commands.put("fandoms", () -> new FandomsCommand(streams));
        commands.put("dictionary", () -> new DictionaryCommand(streams, surroundings));
        commands.put("baseline", () -> new BaselineCommand(streams, surroundings, rules));
        commands.put("init", () -> new InitCommand(streams));
        commands.put("config", () -> new ConfigCommand(streams, surroundings));
        commands.put("install-hook", () -> new InstallHookCommand(streams, surroundings));
        commands.put("cache", () -> new CacheCommand(streams, surroundings));
        return commands;
    }

    /** {@code fic-lint chapter.txt} means {@code fic-lint check chapter.txt}. */
    private static String[] withDefaultCommand(String[] args, Set<String> commands) {
        List<String> ownOptions = List.of("-h", "--help", "-V", "--version");
        if (args.length > 0 && (commands.contains(args[0]) || ownOptions.contains(args[0]))) {
            return args;
        }
        List<String> full = new ArrayList<>(List.of("check"));
        full.addAll(Arrays.asList(args));
        return full.toArray(String[]::new);
    }

    /** Is never called: without another command, it is {@code check} that runs. */
    @Override
    public void run() {}
}
