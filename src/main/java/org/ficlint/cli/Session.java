package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ficlint.lint.Checks;
import org.ficlint.lint.Draft;
import org.ficlint.lint.Files;
import org.ficlint.lint.Settings;
import org.ficlint.report.FileReport;
import org.ficlint.report.Report;
import org.ficlint.report.Unreadable;
import org.ficlint.report.Visible;
import org.ficlint.settings.Choices;
import org.ficlint.settings.SettingsFolders;

/** The chapters of a run, each checked by the settings that hold for it. */
final class Session {
    private final Streams streams;
    private final Checks checks;
    private final SettingsFolders folders;
    private final List<FileReport> reports = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    Session(Streams streams, Checks checks, SettingsFolders folders) {
        this.streams = streams;
        this.checks = checks;
        this.folders = folders;
    }

    /** Where the bytes of chapters come from. */
    interface Shelf {
        byte[] read(Path chapter) throws IOException;
    }

    /** Checks the chapters, telling how far it is. */
    void lint(Files files, Shelf shelf, Surroundings surroundings) {
        unreadable.addAll(files.missing());
        List<Draft> drafts = new ArrayList<>();
        for (Path path : files.chapters()) {
            try {
                drafts.add(draft(path.toString(), shelf.read(path)));
            } catch (IOException e) {
                unreadable.add(new Unreadable(path.toString(), Reason.of(e, path)));
            }
        }
        Progress progress = new Progress(streams, surroundings, drafts.size());
        lint(drafts, progress);
        progress.end();
    }

    /** Checks a chapter called {@code name} that stands alone. */
    void lint(String name, byte[] bytes, Surroundings surroundings) {
        lint(List.of(draft(name, bytes)), new Progress(streams, surroundings, 1));
    }

    private Draft draft(String name, byte[] bytes) {
        return new Draft(name, bytes, Settings.of(settings(name)));
    }

    private void lint(List<Draft> drafts, Progress progress) {
        for (Checks.Outcome outcome : checks.check(drafts, progress::next)) {
            outcome.report()
                    .ifPresent(report ->
                            reports.add(report.withHints(settings(report.path()).hints())));
            outcome.unreadable().ifPresent(unreadable::add);
        }
    }

    /** What holds for the chapter {@code name}; one that is piped in may be called what no file can. */
    Choices settings(String name) {
        try {
            return folders.of(Path.of(name));
        } catch (InvalidPathException e) {
            return folders.of(Path.of("-"));
        }
    }

    /** All that came of it. */
    Report report() {
        return new Report(Version.number(), reports, unreadable);
    }

    /** Says which files could not be read, and why. */
    void tellUnreadable() {
        for (Unreadable file : unreadable) {
            streams.err().println("fic-lint: " + Visible.path(file.path()) + ": " + Visible.text(file.reason()));
        }
    }
}
