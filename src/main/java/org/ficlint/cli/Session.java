package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ficlint.format.Formats;
import org.ficlint.format.UnreadableException;
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
                Formats.checkSize(path.toFile().length());
                drafts.addAll(drafts(path.toString(), shelf.read(path)));
            } catch (UnreadableException e) {
                unreadable.add(new Unreadable(path.toString(), String.valueOf(e.getMessage())));
            } catch (IOException e) {
                unreadable.add(new Unreadable(path.toString(), Reason.of(e, path)));
            }
        }
        Progress progress = new Progress(streams, surroundings, drafts.size());
        lint(drafts, progress);
        progress.end();
    }

    /** Checks a chapter, or a book, called {@code name} that stands alone. */
    void lint(String name, byte[] bytes, Surroundings surroundings) {
        try {
            lint(drafts(name, bytes), new Progress(streams, surroundings, 1));
        } catch (UnreadableException e) {
            unreadable.add(new Unreadable(name, String.valueOf(e.getMessage())));
        }
    }

    /** The chapters that a file holds; the pages of a book are a story of their own. */
    List<Draft> drafts(String file, byte[] bytes) throws UnreadableException {
        Settings settings = Settings.of(settings(file));
        return Formats.chapters(file, bytes).entrySet().stream()
                .map(chapter -> new Draft(chapter.getKey(), chapter.getValue(), settings))
                .toList();
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
            return folders.of(Path.of(Formats.file(name)));
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
