package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ficlint.format.UnreadableException;
import org.ficlint.lint.Files;
import org.ficlint.lint.Linter;
import org.ficlint.lint.Settings;
import org.ficlint.prose.Dialect;
import org.ficlint.report.FileReport;
import org.ficlint.report.Json;
import org.ficlint.report.Report;
import org.ficlint.report.Unreadable;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks chapters and prints what is wrong with them. */
@Command(name = "check", description = "Check chapters (the default command).", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "PATH", description = "Chapters, or folders of them; the current folder if left out.")
    private List<Path> paths = new ArrayList<>();

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--format", description = "json.", defaultValue = "json")
    private String format = "json";

    @Option(
            names = "--dialect",
            description = "auto, en-US, en-GB, en-CA, en-AU, en-NZ or en-ZA.",
            defaultValue = "auto")
    private String dialect = "auto";

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--no-cache", description = "Check everything anew.")
    private boolean noCache;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Files files = Files.find(paths.isEmpty() ? List.of(Path.of(".")) : paths);
        Linter linter = new Linter(Catalogue.builtIn(), new Settings(chosenDialect(), true));
        List<FileReport> reports = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>(files.missing());
        for (Path path : files.chapters()) {
            try {
                reports.add(linter.lint(path.toString(), java.nio.file.Files.readAllBytes(path)));
            } catch (UnreadableException e) {
                unreadable.add(new Unreadable(path.toString(), String.valueOf(e.getMessage())));
            } catch (IOException e) {
                unreadable.add(new Unreadable(path.toString(), "can't be read: " + e.getMessage()));
            }
        }
        Report report = new Report(Version.number(), reports, unreadable);
        StringBuilder out = new StringBuilder();
        new Json(true).print(report, out);
        streams.out().print(out);
        for (Unreadable file : unreadable) {
            streams.err().println("fic-lint: " + file.path() + ": " + file.reason());
        }
        boolean fails = report.count(Severity.ERROR) + report.count(Severity.WARNING) > 0;
        return (!unreadable.isEmpty() ? ExitCode.TROUBLE : fails ? ExitCode.PROBLEMS : ExitCode.CLEAN).code();
    }

    private Optional<Dialect> chosenDialect() {
        return dialect.toLowerCase(Locale.ROOT).equals("auto") ? Optional.empty() : Dialect.of(dialect);
    }
}
