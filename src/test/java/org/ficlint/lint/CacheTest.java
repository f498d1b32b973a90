package org.ficlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    private static final int ROUNDS = 50;
    private static final int KEYS = 12;

    @TempDir
    private Path folder = Path.of("");

    private Cache cache = Cache.NONE;

    @BeforeEach
    void open() {
        cache = Cache.in(folder.resolve("cache"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String key(int i) {
        return new Digest().add("key").add(String.valueOf(i)).sum();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void givesWhatWasPutThere() {
        assertThat(cache.get(key(1))).isEmpty();
        cache.put(key(1), bytes("one"));
        cache.put(key(2), bytes(""));
        assertThat(cache.get(key(1))).contains(bytes("one"));
        assertThat(cache.get(key(2))).contains(bytes(""));
        assertThat(Cache.NONE.get(key(1))).isEmpty();
    }

    @Test
    void whatIsNotWholeIsNotThere() throws IOException {
        cache.put(key(1), bytes("a text of some length"));
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertThat(cache.get(key(1))).isEmpty();
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] wrong = whole.clone();
            wrong[at] ^= 4;
            Files.write(file, wrong);
            assertThat(cache.get(key(1))).isEmpty();
        }
        Files.write(file, whole);
        assertThat(cache.get(key(1))).contains(bytes("a text of some length"));
    }

    @Test
    void anEntryUnderAnotherNameIsNotThere() throws IOException {
        cache.put(key(1), bytes("one"));
        Path one = files().get(0);
        cache.put(key(2), bytes("two"));
        Path two = files().stream().filter(f -> !f.equals(one)).findFirst().orElseThrow();
        Files.copy(one, two, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(cache.get(key(2))).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenNothingIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Cache blocked = Cache.in(file);
        blocked.put(key(1), bytes("one"));
        assertThat(blocked.get(key(1))).isEmpty();
        assertThat(file).hasContent("in the way");
    }

    @Test
    void forgetsWhatWasNotAskedForLongest() throws IOException {
        Cache small = Cache.in(folder.resolve("cache"), 256L * 300);
        String shelf = "ab";
        for (int i = 0; i < 8; i++) {
            String key = shelf + key(i).substring(shelf.length());
            small.put(key, bytes("x".repeat(30)));
            Path file = folder.resolve("cache").resolve(shelf).resolve(key.substring(shelf.length()));
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(1000 - i)));
        }
        assertThat(files()).hasSizeBetween(2, 3);
        assertThat(small.get(shelf + key(7).substring(shelf.length()))).isPresent();
        assertThat(small.get(shelf + key(0).substring(shelf.length()))).isEmpty();
    }

    @Test
    void emptiesOnlyItself() throws IOException {
        cache.put(key(1), bytes("one"));
        cache.put(key(2), bytes("two"));
        Path own = Files.writeString(
                Files.createDirectories(folder.resolve("cache/ab")).resolve("novel.txt"), "mine");
        assertThat(cache.clear()).isEqualTo(2);
        assertThat(files()).containsExactly(own);
        assertThat(Cache.in(folder.resolve("nowhere")).clear()).isZero();
    }

    @Test
    void isSharedByProcessesOfWhichOneIsKilled() throws Exception {
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            writers.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            CacheTest.class.getName(),
                            folder.resolve("cache").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
        // The first words of both say that they are at it.
        for (Process writer : writers) {
            assertThat(writer.getInputStream().read()).isPositive();
        }
        writers.get(0).destroyForcibly();
        assertThat(rounds(folder.resolve("cache"))).isZero();
        assertThat(writers.get(1).waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(writers.get(1).exitValue()).isZero();
    }

    /** Reads and writes all keys over and over; returns how often something wrong was read. */
    private static int rounds(Path folder) {
        Cache shared = Cache.in(folder, 256L * 4000);
        int wrong = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < KEYS; i++) {
                byte[] right =
                        bytes(IntStream.range(0, 300).mapToObj(String::valueOf).toList() + " " + i);
                wrong += shared.get(key(i))
                                .filter(b -> !java.util.Arrays.equals(b, right))
                                .isPresent()
                        ? 1
                        : 0;
                shared.put(key(i), right);
            }
        }
        return wrong;
    }

    /** The other processes: their exit code says how often they read something wrong. */
    public static void main(String[] args) throws IOException {
        System.out.print("started" + File.separator);
        System.out.flush();
        System.exit(rounds(Path.of(args[0])));
    }
}
