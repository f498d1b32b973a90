package org.ficlint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.ficlint.report.Visible;
import org.ficlint.settings.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a settings file with a remark on each setting; one that is there already stays as it is. */
@Command(
        name = "init",
        description = "Write a settings file, .fic-lint.yml, with remarks.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = ".",
            description = "The folder of your chapters; this one if left out.")
    private Path folder = Path.of(".");

    InitCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Path file = folder.resolve(SettingsFile.NAME).normalize();
        try (InputStream template = SettingsFile.template()) {
            Files.write(file, template.readAllBytes(), StandardOpenOption.CREATE_NEW);
            streams.out().print("Wrote " + Visible.text(file.toString()) + "\n");
            streams.out().flush();
            return ExitCode.CLEAN.code();
        } catch (FileAlreadyExistsException e) {
            return trouble(file, "is there already, and stays as it is; fic-lint config shows what holds");
        } catch (IOException e) {
            return trouble(file, Visible.text(Reason.ofWriting(e, file)));
        }
    }

    private int trouble(Path file, String what) {
        streams.err().println("fic-lint: " + Visible.path(file.toString()) + ": " + what);
        return ExitCode.TROUBLE.code();
    }
}
