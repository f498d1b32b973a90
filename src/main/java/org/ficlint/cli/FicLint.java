package org.ficlint.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ficlint.lint.Engines;
import org.ficlint.lint.Linter;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.Nearest;
import org.ficlint.rule.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

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
            "  fic-lint fix --diff chapter1.docx   see what fix would put right",
            "  fic-lint outline chapter1.txt       see what is story and what is not",
            "  fic-lint explain piqued-interest    read why a rule is one",
        })
public final class FicLint implements Runnable {

    private static final Pattern WORD = Pattern.compile("[a-z]{3,12}");

    private FicLint() {}

    /** Runs the command line {@code args}; returns the exit code. */
    public static int run(String[] args, Streams streams, Surroundings surroundings) {
        Supplier<Catalogue> catalogue = new Once<>(Catalogue::builtIn);
        Supplier<Engines> engines = new Once<>(() -> EngineOption.usual(surroundings));
        Supplier<Linter> linters = () -> new Linter(catalogue.get(), engines.get());
        return run(args, streams, surroundings, new Rules(catalogue, linters));
    }

    /** The command line with all commands; to print what there is to know of them, not to run them. */
    static CommandLine whole(Streams streams, Surroundings surroundings) {
        Rules rules = new Rules(Catalogue::builtIn, () -> new Linter(Catalogue.builtIn()));
        return line(commands(streams, surroundings, rules).values(), streams);
    }

    /** The same with {@code rules}, which a test can keep: to make a linter takes seconds. */
    static int run(String[] args, Streams streams, Surroundings surroundings, Rules rules) {
        Trouble trouble = new Trouble(streams);
        Map<String, Supplier<Object>> commands = commands(streams, surroundings, rules);
        try {
            String[] full = withDefaultCommand(args, commands.keySet());
            // To look at all commands takes longer than to check a folder in which nothing has changed.
            Collection<Supplier<Object>> needed =
                    commands.containsKey(full[0]) ? List.of(commands.get(full[0])) : commands.values();
            return line(needed, streams).execute(full);
        } catch (ParameterException e) {
            return trouble.handleParseException(e, args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return trouble.bug(e);
        }
    }

    private static CommandLine line(Collection<Supplier<Object>> commands, Streams streams) {
        Trouble trouble = new Trouble(streams);
        CommandLine line = new CommandLine(new FicLint());
        commands.forEach(command -> line.addSubcommand(command.get()));
        return line.registerConverter(OutputFormat.class, new Choice<>(OutputFormat.values()))
                .registerConverter(OutlineCommand.Form.class, new Choice<>(OutlineCommand.Form.values()))
                .registerConverter(EngineOption.Kind.class, new Choice<>(EngineOption.Kind.values()))
                .registerConverter(FailOn.class, new Choice<>(FailOn.values()))
                .registerConverter(Setting.class, new Choice<>(Setting.values()))
                .registerConverter(CompletionCommand.Shell.class, new Choice<>(CompletionCommand.Shell.values()))
                .registerConverter(ColorChoice.class, new Choice<>(ColorChoice.values()))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(trouble)
                .setExecutionExceptionHandler(trouble);
    }

    /** The commands in the order in which help lists them. */
    private static Map<String, Supplier<Object>> commands(Streams streams, Surroundings surroundings, Rules rules) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(streams, surroundings, rules));
        commands.put("fix", () -> new FixCommand(streams, surroundings, rules));
        commands.put("outline", () -> new OutlineCommand(streams, surroundings));
        commands.put("explain", () -> new ExplainCommand(streams, surroundings, rules));
        commands.put("rules", () -> new RulesCommand(streams, surroundings, rules));
        commands.put("fandoms", () -> new FandomsCommand(streams));
        commands.put("dictionary", () -> new DictionaryCommand(streams, surroundings));
        commands.put("baseline", () -> new BaselineCommand(streams, surroundings, rules));
        commands.put("init", () -> new InitCommand(streams));
        commands.put("config", () -> new ConfigCommand(streams, surroundings));
        commands.put("install-hook", () -> new InstallHookCommand(streams, surroundings));
        commands.put("completion", () -> new CompletionCommand(streams, surroundings));
        commands.put("man", () -> new ManCommand(streams, surroundings));
        commands.put("cache", () -> new CacheCommand(streams, surroundings));
        return commands;
    }

    /** {@code fic-lint chapter.txt} means {@code fic-lint check chapter.txt}. */
    private static String[] withDefaultCommand(String[] args, Set<String> commands) {
        List<String> ownOptions = List.of("-h", "--help", "-V", "--version");
        if (args.length > 0 && (commands.contains(args[0]) || ownOptions.contains(args[0]))) {
            return args;
        }
        if (args.length > 0) {
            rejectMistypedCommand(args[0], commands);
        }
        List<String> full = new ArrayList<>(List.of("check"));
        full.addAll(Arrays.asList(args));
        return full.toArray(String[]::new);
    }

    /** A word that is no file and nearly a command is told as such: "no such file" would not help. */
    private static void rejectMistypedCommand(String word, Set<String> commands) {
        if (WORD.matcher(word).matches() && !Files.exists(Path.of(word))) {
            Nearest.to(word, commands).ifPresent(command -> {
                throw new ParameterException(
                        new CommandLine(new FicLint()),
                        "there is no file, folder or command called '" + word + "'; did you mean fic-lint " + command
                                + "?");
            });
        }
    }

    /** Is never called: without another command, it is {@code check} that runs. */
    @Override
    public void run() {}
}
