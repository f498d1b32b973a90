package org.ficlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ficlint.report.Visible;
import org.ficlint.settings.Choice;
import org.ficlint.settings.Choices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows which settings hold for a chapter, and where each of them stands. */
@Command(
        name = "config",
        description = {"Show which settings hold for a chapter.", "It says where each of them stands, too."},
        mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {
    private static final List<Choice> DEFAULTS = Stream.of(
                    List.of("dialect", "auto"),
                    List.of("fandom", "auto"),
                    List.of("hints", "false"),
                    List.of("notes", "true"),
                    List.of("fail-on", "warning"))
            .map(pair -> new Choice(pair.get(0), List.of(pair.get(1)), "default"))
            .toList();

    private final Streams streams;
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "chapter.txt",
            showDefaultValue = picocli.CommandLine.Help.Visibility.NEVER,
            description = "A chapter, which need not be there yet; any in this folder if left out.")
    private Path file = Path.of("chapter.txt");

    ConfigCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Choices chosen = Rules.settings(surroundings, Choices.NONE).of(file);
        List<Choice> holding = new Choices(DEFAULTS).then(chosen).holding();
        int keys = width(holding.stream().map(Choice::key));
        int values = width(holding.stream().map(ConfigCommand::values));
        for (Choice choice : holding) {
            streams.out()
                    .print(padded(choice.key(), keys) + padded(values(choice), values) + Visible.text(choice.from())
                            + "\n");
        }
        streams.out().flush();
        return ExitCode.CLEAN.code();
    }

    private static String values(Choice choice) {
        return choice.values().isEmpty()
                ? "auto"
                : choice.values().stream().map(Visible::text).collect(Collectors.joining(", "));
    }

    private static int width(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0) + 2;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
