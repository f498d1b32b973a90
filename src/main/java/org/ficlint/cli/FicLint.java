package org.ficlint.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ficlint.lint.Linter;
import org.ficlint.lint.Settings;
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
        return run(args, streams, surroundings, settings -> new Linter(Catalogue.builtIn(), settings));
    }

    /** The command line with all commands; to print what there is to know of them, not to run them. */
    static CommandLine whole(Streams streams, Surroundings surroundings) {
        return line(streams, surroundings, settings -> new Linter(Catalogue.builtIn(), settings));
    }

    /** The same with linters made by {@code linters}, which a test can keep: to make one takes seconds. */
    static int run(String[] args, Streams streams, Surroundings surroundings, Function<Settings, Linter> linters) {
        CommandLine line = line(streams, surroundings, linters);
        try {
            return line.execute(withDefaultCommand(args, line));
        } catch (ParameterException e) {
            return new Trouble(streams).handleParseException(e, args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new Trouble(streams).bug(e);
        }
    }

    private static CommandLine line(Streams streams, Surroundings surroundings, Function<Settings, Linter> linters) {
        Trouble trouble = new Trouble(streams);
        return new CommandLine(new FicLint())
                .addSubcommand(new CheckCommand(streams, surroundings, linters))
                .addSubcommand(new FixCommand(streams, surroundings, linters))
                .addSubcommand(new OutlineCommand(streams, surroundings))
                .addSubcommand(new ExplainCommand(streams, surroundings))
                .addSubcommand(new RulesCommand(streams, surroundings))
                .addSubcommand(new FandomsCommand(streams))
                .addSubcommand(new DictionaryCommand(streams))
                .addSubcommand(new BaselineCommand(streams, surroundings, linters))
                .addSubcommand(new InitCommand(streams))
                .addSubcommand(new ConfigCommand(streams, surroundings))
                .addSubcommand(new CompletionCommand(streams, surroundings))
                .addSubcommand(new ManCommand(streams, surroundings))
                .registerConverter(OutputFormat.class, new Choice<>(OutputFormat.values()))
                .registerConverter(OutlineCommand.Form.class, new Choice<>(OutlineCommand.Form.values()))
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

    /** {@code fic-lint chapter.txt} means {@code fic-lint check chapter.txt}. */
    private static String[] withDefaultCommand(String[] args, CommandLine line) {
        List<String> ownOptions = List.of("-h", "--help", "-V", "--version");
        boolean named = args.length > 0 && (line.getSubcommands().containsKey(args[0]) || ownOptions.contains(args[0]));
        if (named) {
            return args;
        }
        if (args.length > 0) {
            rejectMistypedCommand(args[0], line);
        }
        List<String> full = new ArrayList<>(List.of("check"));
        full.addAll(Arrays.asList(args));
        return full.toArray(String[]::new);
    }

    /** A word that is no file and nearly a command is told as such: "no such file" would not help. */
    private static void rejectMistypedCommand(String word, CommandLine line) {
        if (WORD.matcher(word).matches() && !Files.exists(Path.of(word))) {
            Nearest.to(word, line.getSubcommands().keySet()).ifPresent(command -> {
                throw new ParameterException(
                        line,
                        "there is no file, folder or command called '" + word + "'; did you mean fic-lint " + command
                                + "?");
            });
        }
    }

    /** Is never called: without another command, it is {@code check} that runs. */
    @Override
    public void run() {}
}
