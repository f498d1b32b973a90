package org.ficlint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What LibreOffice reads in a document; a test that asks is passed over where there is none on this machine. */
public final class LibreOffice {
    private LibreOffice() {}

    /** The text of {@code file}; {@code folder} is for what LibreOffice writes. */
    public static String text(Path file, Path folder) throws IOException {
        Path out = Files.createDirectories(folder.resolve("converted-" + file.getFileName()));
        try {
            Process office = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "txt:Text (encoded):UTF8",
                            "--outdir",
                            out.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } catch (IOException e) {
            return abort("LibreOffice is not installed");
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".txt");
        return Files.readString(out.resolve(name)).replace("\uFEFF", "").strip();
    }
}
