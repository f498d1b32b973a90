package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ficlint.format.Formats;
import org.ficlint.format.UnreadableException;
import org.ficlint.lint.Lexicons;
import org.ficlint.lint.Linter;
import org.ficlint.lint.Settings;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.prose.Telling;
import org.ficlint.report.Outline;
import org.ficlint.report.OutlineText;
import org.ficlint.report.Visible;
import org.ficlint.settings.Choices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a chapter's shape: notes, headings, story, speech and names. Needs no engine and answers at once. */
@Command(
        name = "outline",
        description = "Show what is taken for story, notes and speech.",
        mixinStandardHelpOptions = true)
final class OutlineCommand implements Callable<Integer> {
    private final Streams streams;
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "A chapter.")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
    private Form format = Form.TEXT;

    @Option(names = "--why", description = "Show each block, and why it was taken for what it is.")
    private boolean why;

    /** How an outline is printed. */
    enum Form {
        TEXT,
        JSON;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return OutputFormat.valueOf(name()).toString();
        }
    }

    OutlineCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            Formats.checkSize(Files.size(file));
            Settings settings =
                    Settings.of(Rules.settings(surroundings, Choices.NONE).of(file));
            List<String> outlines = new ArrayList<>();
            for (Map.Entry<String, byte[]> chapter :
                    Formats.chapters(file.toString(), Files.readAllBytes(file)).entrySet()) {
                outlines.add(outline(Linter.manuscript(chapter.getKey(), chapter.getValue()), settings));
            }
            boolean list = format == Form.JSON && outlines.size() > 1;
            streams.out().print(list ? "[" + String.join(",", outlines) + "]\n" : String.join("\n", outlines));
            streams.out().flush();
            return ExitCode.CLEAN.code();
        } catch (UnreadableException e) {
            return unreadable(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return unreadable(Reason.of(e, file));
        }
    }

    private String outline(Manuscript manuscript, Settings settings) throws UnreadableException {
        Telling telling = Telling.of(manuscript, Lexicons.of(manuscript, settings.fandoms(), settings.words()));
        Outline outline = new Outline(manuscript, telling.speech(), telling.names());
        return format == Form.JSON ? outline.json() : new OutlineText(outline, surroundings.columns(), why).text();
    }

    private int unreadable(String reason) {
        streams.err().println("fic-lint: " + Visible.path(file.toString()) + ": " + Visible.text(reason));
        return ExitCode.TROUBLE.code();
    }
}
