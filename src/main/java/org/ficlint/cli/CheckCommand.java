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
import org.ficlint.grammar.Ngrams;
import org.ficlint.lint.Linter;
import org.ficlint.report.Baseline;
import org.ficlint.report.FileReport;
import org.ficlint.report.GitHub;
import org.ficlint.report.Markdown;
import org.ficlint.report.Report;
import org.ficlint.report.Reporter;
import org.ficlint.report.Statistics;
import org.ficlint.report.Visible;
import org.ficlint.settings.Choices;
import org.ficlint.settings.SettingsException;
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
    private final Rules rules;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Mixin
    private Selection selection = new Selection();

    @Mixin
    private CacheOptions cache = new CacheOptions();

    @Parameters(
            paramLabel = "PATH",
            description = "Chapters, folders of chapters, or - for one that is piped in; this folder if left out.")
    private List<String> paths = new ArrayList<>();

    CheckCommand(Streams streams, Surroundings surroundings, Rules rules) {
        this.streams = streams;
        this.surroundings = surroundings;
        this.rules = rules;
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
        Rules known = withNgrams();
        if (options.watch) {
            return watch(chosen, baseline, known);
        }
        Session session = session(chosen, known);
        if (piped) {
            session.lint(
                    options.stdinFilename.isEmpty() ? STDIN : options.stdinFilename,
                    streams.in().readAllBytes(),
                    surroundings);
        }
        List<Path> named = named();
        if (!named.isEmpty() || !piped) {
            Selection.Chapters chapters = selection.chapters(named);
            session.lint(chapters.files(), chapters.shelf(), surroundings);
        }
        return finish(session, without(baseline, session.report()));
    }

    private Session session(Choices chosen, Rules known) {
        return new Session(streams, cache.checks(surroundings, known), Rules.settings(surroundings, chosen));
    }

    /** Checks again at each change, and prints what is new in a chapter. */
    private int watch(Choices chosen, Optional<Baseline> baseline, Rules known) {
        ThreadLocal<Linter> linters = ThreadLocal.withInitial(known.linters());
        Rules kept = new Rules(known.catalogue(), linters::get);
        List<FileReport> before = new ArrayList<>();
        new Watch(() -> selection.chapters(named()).files().chapters()).run(() -> {
            try {
                Selection.Chapters chapters = selection.chapters(named());
                Session session = session(chosen, kept);
                session.lint(chapters.files(), chapters.shelf(), surroundings);
                Report report = without(baseline, session.report());
                List<FileReport> news =
                        report.files().stream().filter(f -> !before.contains(f)).toList();
                before.clear();
                before.addAll(report.files());
                finish(session, new Report(report.version(), news, report.unreadable()));
            } catch (SettingsException e) {
                streams.err().println(Visible.path(Visible.text(String.valueOf(e.getMessage()))));
            }
            streams.err().println("fic-lint: waiting for changes; Ctrl-C ends it");
        });
        return ExitCode.CLEAN.code();
    }

    /** The rules, with an index of n-grams if one is given; what such a run finds is not kept for others. */
    private Rules withNgrams() {
        if (options.ngrams.isEmpty()) {
            return rules;
        }
        try {
            Ngrams index = Ngrams.in(options.ngrams.get());
            cache.setOff();
            return new Rules(rules.catalogue(), () -> rules.linters().get().with(index));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--ngrams " + options.ngrams.get() + ": " + e.getMessage(), e);
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

    private Report without(Optional<Baseline> known, Report report) {
        if (known.isEmpty()) {
            return report;
        }
        Baseline baseline = known.get();
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
            options.reporter(output.format(), plain, rules).print(report, text);
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
        Reporter reporter = options.statistics
                ? new Statistics(options.hints)
                : options.reporter(options.format, surroundings, rules);
        reporter.print(report, out);
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
