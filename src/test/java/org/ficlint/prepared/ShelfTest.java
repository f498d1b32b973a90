package org.ficlint.prepared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    private static final String BUILD = "0123456789abcdef";

    @TempDir
    private Path folder;

    private Shelf shelf(String build) {
        return new Shelf(folder.resolve("engine"), build);
    }

    private static byte[] content(String text) {
        return new Packing().text(text).toBytes();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("engine"))) {
            return files.toList();
        }
    }

    @Test
    void keepsWhatIsPut() throws IOException {
        assertThat(shelf(BUILD).get("part")).isEmpty();
        assertThat(shelf(BUILD).isOpen()).isTrue();

        shelf(BUILD).put("part", content("first"));
        shelf(BUILD).put("part", content("second"));

        assertThat(shelf(BUILD).get("part").map(Packed::text)).hasValue("second");
        assertThat(files()).hasSize(1);
    }

    @Test
    void forgetsWhatAnotherBuildHasPut() throws IOException {
        shelf("fedcba9876543210").put("part", content("old"));
        shelf("fedcba9876543210").put("part-two", content("old"));

        assertThat(shelf(BUILD).get("part")).isEmpty();
        shelf(BUILD).put("part", content("new"));

        assertThat(shelf("fedcba9876543210").get("part")).isEmpty();
        assertThat(shelf("fedcba9876543210").get("part-two")).isPresent();
        assertThat(files()).hasSize(2);
    }

    @Test
    void hasNothingThatIsCutShortOrChanged() throws IOException {
        shelf(BUILD).put("part", content("some text"));
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            Files.write(file, Arrays.copyOf(whole, i));
            assertThat(shelf(BUILD).get("part")).as("%d bytes", i).isEmpty();
            byte[] changed = whole.clone();
            changed[i] ^= 4;
            Files.write(file, changed);
            assertThat(shelf(BUILD).get("part")).as("byte %d", i).isEmpty();
        }
        Files.write(file, whole);
        assertThat(shelf(BUILD).get("part")).isPresent();
    }

    @Test
    void neverShowsHalfAPartWhileOthersPutIt() {
        byte[] content = content("word ".repeat(100_000));
        IntStream.range(0, 40).parallel().forEach(i -> {
            shelf(BUILD).put("part", content);
            assertThat(shelf(BUILD).get("part").map(p -> p.bytes().length)).hasValue(content.length - Integer.BYTES);
        });
    }

    @Test
    void doesWithoutAFolderThatCannotBe() throws IOException {
        Files.writeString(folder.resolve("engine"), "a file", UTF_8);

        shelf(BUILD).put("part", content("text"));

        assertThat(shelf(BUILD).isOpen()).isFalse();
        assertThat(shelf(BUILD).get("part")).isEmpty();
        assertThat(shelf(BUILD).clear()).isZero();
    }

    @Test
    void clearsOnlyItsOwn() throws IOException {
        shelf(BUILD).put("part", content("text"));
        Files.writeString(folder.resolve("engine").resolve("diary.txt"), "mine", UTF_8);

        assertThat(shelf(BUILD).clear()).isEqualTo(1);

        assertThat(files()).extracting(f -> f.getFileName().toString()).containsExactly("diary.txt");
    }
}
