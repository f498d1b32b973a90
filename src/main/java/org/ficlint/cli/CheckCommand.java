package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ficlint.format.UnreadableException;
import org.ficlint.lint.Files;
import org.ficlint.lint.Linter;
import org.ficlint.lint.Settings;
import org.ficlint.report.FileReport;
import org.ficlint.report.Report;
import org.ficlint.report.Unreadable;
import org.ficlint.report.Visible;
import org.ficlint.rule.Catalogue;
import org.ficlint.settings.Choices;
import org.ficlint.settings.KnownRules;
import org.ficlint.settings.SettingsFolders;
import org.ficlint.settings.SettingsReader;
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
    private final List<FileReport> reports = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private boolean failed;

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
        Choices chosen = options.choices(spec.commandLine().getParseResult());
        Desk desk = new Desk(linters.apply(Settings.of(chosen)), folders(chosen));
        if (piped) {
            lint(
                    desk,
                    options.stdinFilename.isEmpty() ? STDIN : options.stdinFilename,
                    streams.in().readAllBytes());
        }
        List<Path> named = named();
        if (!named.isEmpty() || !piped) {
            lint(desk, Files.find(named.isEmpty() ? List.of(Path.of(".")) : named, options.forceExclude));
        }
        return finish(new Report(Version.number(), reports, unreadable));
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

    private void lint(Desk desk, Files files) {
        unreadable.addAll(files.missing());
        Progress progress = new Progress(streams, surroundings, files.chapters().size());
        for (Path path : files.chapters()) {
            progress.next(path.toString());
            try {
                lint(desk, path.toString(), java.nio.file.Files.readAllBytes(path));
            } catch (IOException e) {
                unreadable.add(new Unreadable(path.toString(), Reason.of(e, path)));
            }
        }
        progress.end();
    }

    private void lint(Desk desk, String name, byte[] bytes) {
        try {
            Choices choices = desk.folders.of(place(name));
            FileReport report =
                    desk.linter.lint(name, bytes, Settings.of(choices)).withHints(choices.hints());
            reports.add(report);
            failed |= FailOn.of(choices).isReached(report);
        } catch (UnreadableException e) {
            unreadable.add(new Unreadable(name, String.valueOf(e.getMessage())));
        }
    }

    /** Where the chapter is; one that is piped in may be called what no file can. */
    private static Path place(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return Path.of(STDIN);
        }
    }

    private int finish(Report report) {
        StringBuilder out = new StringBuilder();
        options.reporter(surroundings).print(report, out);
        streams.out().print(out);
        streams.out().flush();
        for (Unreadable file : unreadable) {
            streams.err().println("fic-lint: " + Visible.path(file.path()) + ": " + Visible.text(file.reason()));
        }
        ExitCode code = failed ? ExitCode.PROBLEMS : ExitCode.CLEAN;
        return (unreadable.isEmpty() ? code : ExitCode.TROUBLE).code();
    }

    private SettingsFolders folders(Choices chosen) {
        SettingsReader reader = new SettingsReader(() -> KnownRules.of(Catalogue.builtIn()));
        return new SettingsFolders(reader, SettingsFolders.userFile(surroundings.environment()), chosen);
    }

    /** What chapters are checked with. */
    private record Desk(Linter linter, SettingsFolders folders) {}
}
