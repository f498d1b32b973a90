package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ficlint.format.UnreadableException;
import org.ficlint.lint.Linter;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.prose.Names;
import org.ficlint.prose.Speech;
import org.ficlint.report.Outline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a chapter's shape: notes, headings, story, speech and names. Needs no engine. */
@Command(
        name = "outline",
        description = "Show what is note, heading, story and speech.",
        mixinStandardHelpOptions = true)
final class OutlineCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "FILE", description = "A chapter.")
    private Path file = Path.of("");

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--format", description = "json.", defaultValue = "json")
    private String format = "json";

    OutlineCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Manuscript manuscript = Linter.manuscript(file.toString(), Files.readAllBytes(file));
            Speech speech = Speech.of(manuscript);
            streams.out().print(new Outline(manuscript, speech, Names.of(manuscript, speech)).json());
            return ExitCode.CLEAN.code();
        } catch (UnreadableException e) {
            streams.err().println("fic-lint: " + file + ": " + e.getMessage());
            return ExitCode.TROUBLE.code();
        }
    }
}
