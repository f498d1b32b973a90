package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ficlint.lint.Files;
import org.ficlint.report.Report;
import org.ficlint.report.Visible;
import org.ficlint.settings.Choices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down all problems that chapters have now, so that later checks tell of new ones only. */
@Command(
        name = "baseline",
        description = {
            "Write down the problems that chapters have now.",
            "check --baseline " + BaselineFile.NAME + " then tells of new ones only."
        },
        mixinStandardHelpOptions = true)
final class BaselineCommand implements Callable<Integer> {
    private final Streams streams;
    private final Surroundings surroundings;
    private final Rules rules;

    @Mixin
    private CacheOptions cache = new CacheOptions();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            defaultValue = BaselineFile.NAME,
            description = "Where to write them; " + BaselineFile.NAME + " if left out.")
    private Path file = Path.of(BaselineFile.NAME);

    @Option(names = "--prune", description = "Strike out what is there no more, and write down nothing new.")
    private boolean prune;

    @Parameters(paramLabel = "PATH", description = "Chapters, or folders of chapters; this folder if left out.")
    private List<Path> paths = new ArrayList<>();

    BaselineCommand(Streams streams, Surroundings surroundings, Rules rules) {
        this.streams = streams;
        this.surroundings = surroundings;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        Session session =
                new Session(streams, cache.checks(surroundings, rules), Rules.settings(surroundings, Choices.NONE));
        session.lint(
                Files.find(paths.isEmpty() ? List.of(Path.of(".")) : paths),
                java.nio.file.Files::readAllBytes,
                surroundings);
        session.tellUnreadable();
        Report report = session.report();
        try {
            if (prune) {
                return prune(report);
            }
            new BaselineFile(file).write(report.files());
        } catch (IOException e) {
            streams.err()
                    .println("fic-lint: " + Visible.path(file.toString()) + ": "
                            + Visible.text(Reason.ofWriting(e, file)));
            return ExitCode.TROUBLE.code();
        }
        long problems =
                report.files().stream().mapToLong(f -> f.problems().size()).sum();
        streams.out()
                .print("Wrote down " + problems + (problems == 1 ? " problem in " : " problems in ")
                        + Visible.text(file.toString()) + "\n");
        streams.out().flush();
        return (report.unreadable().isEmpty() ? ExitCode.CLEAN : ExitCode.TROUBLE).code();
    }

    private int prune(Report report) throws IOException {
        Optional<Integer> gone = new BaselineFile(file).prune(report.files());
        if (gone.isEmpty()) {
            streams.err()
                    .println(
                            "fic-lint: " + Visible.path(file.toString()) + ": it is not what fic-lint baseline writes");
            return ExitCode.TROUBLE.code();
        }
        streams.out()
                .print("Struck out " + gone.get() + (gone.get() == 1 ? " problem in " : " problems in ")
                        + Visible.text(file.toString()) + "\n");
        streams.out().flush();
        return (report.unreadable().isEmpty() ? ExitCode.CLEAN : ExitCode.TROUBLE).code();
    }
}
