package org.ficlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected output kept in files: compared with what came out, or with {@code -Dupdate} written anew. */
public final class Golden {
    private static final Path TESTS = Path.of("src/test/resources");

    private Golden() {}

    /** Compares {@code actual} with the file at {@code path}, given from the folder of test resources. */
    public static void assertSame(String path, String actual) {
        Path file = TESTS.resolve(path);
        try {
            if (System.getProperty("update") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).as(path).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError("no " + file + " to compare with; -Dupdate writes it", e);
        }
    }
}
