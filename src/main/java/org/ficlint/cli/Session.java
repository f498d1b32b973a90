package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ficlint.format.Formats;
import org.ficlint.format.UnreadableException;
import org.ficlint.lint.Files;
import org.ficlint.lint.Linter;
import org.ficlint.lint.Settings;
import org.ficlint.lint.Stories;
import org.ficlint.prose.StoryContext;
import org.ficlint.report.FileReport;
import org.ficlint.report.Report;
import org.ficlint.report.Unreadable;
import org.ficlint.report.Visible;
import org.ficlint.rule.Catalogue;
import org.ficlint.settings.Choices;
import org.ficlint.settings.KnownRules;
import org.ficlint.settings.SettingsFolders;
import org.ficlint.settings.SettingsReader;

/** The chapters of a run, checked one after the other, each by the settings that hold for it. */
final class Session {
    private final Streams streams;
    private final Linter linter;
    private final SettingsFolders folders;
    private final List<FileReport> reports = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    Session(Streams streams, Linter linter, SettingsFolders folders) {
        this.streams = streams;
        this.linter = linter;
        this.folders = folders;
    }

    /** Where a run finds its settings. */
    static SettingsFolders folders(Map<String, String> environment, Choices commandLine) {
        SettingsReader reader = new SettingsReader(() -> KnownRules.of(Catalogue.builtIn()));
        return new SettingsFolders(reader, SettingsFolders.userFile(environment), commandLine);
    }

    /** Checks the chapters, telling how far it is. */
    void lint(Files files, Surroundings surroundings) {
        unreadable.addAll(files.missing());
        Progress progress = new Progress(streams, surroundings, files.chapters().size());
        Stories stories = Stories.of(files.chapters(), path -> Settings.of(settings(path.toString())));
        for (Path path : files.chapters()) {
            progress.next(path.toString());
            try {
                Formats.checkSize(java.nio.file.Files.size(path));
                lint(path.toString(), java.nio.file.Files.readAllBytes(path), stories.around(path));
            } catch (UnreadableException e) {
                unreadable.add(new Unreadable(path.toString(), String.valueOf(e.getMessage())));
            } catch (IOException e) {
                unreadable.add(new Unreadable(path.toString(), Reason.of(e, path)));
            }
        }
        progress.end();
    }

    /** Checks a chapter, or a book, called {@code name} of {@code story}. */
    void lint(String name, byte[] bytes, StoryContext story) {
        Choices choices = settings(name);
        try {
            for (Map.Entry<String, byte[]> chapter :
                    Formats.chapters(name, bytes).entrySet()) {
                reports.add(linter.lint(chapter.getKey(), chapter.getValue(), Settings.of(choices), story)
                        .withHints(choices.hints()));
            }
        } catch (UnreadableException e) {
            unreadable.add(new Unreadable(name, String.valueOf(e.getMessage())));
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
