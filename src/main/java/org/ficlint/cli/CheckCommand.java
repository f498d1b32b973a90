package org.ficlint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ficlint.grammar.Ngrams;
import org.ficlint.lint.Files;
import org.ficlint.lint.Linter;
import org.ficlint.lint.Settings;
import org.ficlint.prose.StoryContext;
import org.ficlint.report.Baseline;
import org.ficlint.report.FileReport;
import org.ficlint.report.GitHub;
import org.ficlint.report.Markdown;
import org.ficlint.report.Report;
import org.ficlint.report.Visible;
import org.ficlint.settings.Choices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks chapters and prints what is wrong with them. */
@Command(
        name = "check",
        description = "Check chapters and print what is wrong with them.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 nothing found, 1 problems found, 2 something could not be done.",
        })
final class CheckCommand implements Callable<Integer> {
    private static final String STDIN = "-";

    private final Streams streams;
    private final Surroundings surroundings;
    private final Function<Settings, Linter> linters;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Parameters(
            paramLabel = "PATH",
            description = "Chapters, folders of chapters, or - for one that is piped in; this folder if left out.")
    private List<String> paths = new ArrayList<>();

    CheckCommand(Streams streams, Surroundings surroundings, Function<Settings, Linter> linters) {
        this.streams = streams;
        this.surroundings = surroundings;
        this.linters = linters;
    }

    @Override
    public Integer call() throws IOException {
        boolean piped = paths.contains(STDIN);
        if (!piped && !options.stdinFilename.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--stdin-filename names a chapter piped in; add - to read it");
        }
        Optional<Baseline> baseline = baseline();
        Choices chosen = options.choices(spec.commandLine().getParseResult());
        Session session =
                new Session(streams, linter(Settings.of(chosen)), Session.folders(surroundings.environment(), chosen));
        if (piped) {
            session.lint(
                    options.stdinFilename.isEmpty() ? STDIN : options.stdinFilename,
                    streams.in().readAllBytes(),
                    StoryContext.NONE);
        }
        List<Path> named = named();
        if (!named.isEmpty() || !piped) {
            session.lint(
                    Files.find(named.isEmpty() ? List.of(Path.of(".")) : named, options.forceExclude), surroundings);
        }
        Report report = session.report();
        return finish(session, baseline.map(b -> without(b, report)).orElse(report));
    }

    private Linter linter(Settings settings) {
        Linter linter = linters.apply(settings);
        try {
            return options.ngrams.map(Ngrams::in).map(linter::with).orElse(linter);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--ngrams " + options.ngrams.map(Path::toString).orElse("") + ": " + e.getMessage(),
                    e);
        }
    }

    private Optional<Baseline> baseline() {
        if (options.baseline.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BaselineFile(options.baseline.get())
                    .read()
                    .orElseThrow(() -> unusable("it is not what fic-lint baseline writes; write it anew with that")));
        } catch (IOException e) {
            throw unusable(Reason.of(e, options.baseline.get()) + "; fic-lint baseline writes one");
        }
    }

    private ParameterException unusable(String why) {
        return new ParameterException(
                spec.commandLine(),
                "the baseline " + options.baseline.map(Path::toString).orElse("") + ": " + why);
    }

    private Report without(Baseline baseline, Report report) {
        BaselineFile file = new BaselineFile(options.baseline.orElseThrow());
        List<FileReport> left = report.files().stream()
                .map(f -> baseline.without(file.name(f.path()), f))
                .toList();
        return new Report(report.version(), left, report.unreadable());
    }

    private List<Path> named() {
        List<Path> named = new ArrayList<>();
        for (String path : paths) {
            try {
                if (!path.equals(STDIN)) {
                    named.add(Path.of(path));
                }
            } catch (InvalidPathException e) {
                throw new ParameterException(spec.commandLine(), path + ": no file can have this name", e);
            }
        }
        return named;
    }

    /** Writes the reports that go into files; says whether all could be written. */
    private boolean write(Report report) {
        boolean written = true;
        for (OutputFile output : options.outputs) {
            StringBuilder text = new StringBuilder();
            Surroundings plain = new Surroundings(Map.of("NO_COLOR", "1"), "");
            options.reporter(output.format(), plain).print(report, text);
            try {
                java.nio.file.Files.write(output.file(), text.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                streams.err()
                        .println("fic-lint: " + Visible.path(output.file().toString()) + ": "
                                + Visible.text(Reason.ofWriting(e, output.file())));
                written = false;
            }
        }
        return written;
    }

    /** Tells a GitHub workflow's summary what does not fit beside the lines; says whether that could be done. */
    private boolean summarised(Report report) {
        String file = surroundings.variable("GITHUB_STEP_SUMMARY");
        if (options.format != OutputFormat.GITHUB || file.isEmpty() || !new GitHub(options.hints).isTooMuch(report)) {
            return true;
        }
        StringBuilder text = new StringBuilder();
        new Markdown(options.hints).print(report, text);
        try {
            java.nio.file.Files.writeString(Path.of(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException | InvalidPathException e) {
            streams.err()
                    .println("fic-lint: " + Visible.path(file) + ": can't be written; see to GITHUB_STEP_SUMMARY,"
                            + " which names this file");
            return false;
        }
    }

    private int finish(Session session, Report report) {
        StringBuilder out = new StringBuilder();
        options.reporter(options.format, surroundings).print(report, out);
        streams.out().print(out);
        streams.out().flush();
        boolean written = write(report) && summarised(report);
        session.tellUnreadable();
        boolean fails = report.files().stream()
                .anyMatch(f -> FailOn.of(session.settings(f.path())).isReached(f));
        ExitCode code = fails ? ExitCode.PROBLEMS : ExitCode.CLEAN;
        return (written && report.unreadable().isEmpty() ? code : ExitCode.TROUBLE).code();
    }
}
