package org.ficlint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ficlint.format.UnreadableException;
import org.ficlint.lint.Lexicons;
import org.ficlint.lint.Linter;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.prose.Telling;

/**
 * How much processor time it takes to tell notes, speech and names in texts of growing length, each the sample stories
 * over and over. Time per word that stays the same is linear time.
 */
public final class OutlineBenchmark {
    private static final int[] THOUSANDS_OF_WORDS = {25, 50, 100, 200};
    private static final int ROUNDS = 5;

    private OutlineBenchmark() {}

    /** Prints a line for each length: the first round, as a fresh start meets it, and the median of the others. */
    public static void main(String[] args) throws IOException, UnreadableException {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        String story = Files.readString(Path.of("samples/lantern-street.txt"))
                + Files.readString(Path.of("samples/clean.txt"));
        int words = story.split("\\s+").length;
        out.printf("%10s %14s %14s %14s%n", "words", "first, ms", "median, ms", "µs a word");
        for (int thousands : THOUSANDS_OF_WORDS) {
            int times = thousands * 1000 / words + 1;
            byte[] text = story.repeat(times).getBytes(StandardCharsets.UTF_8);
            long[] spent = new long[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                spent[i] = outline(text);
            }
            long first = spent[0];
            Arrays.sort(spent);
            long median = spent[ROUNDS / 2];
            out.printf(
                    "%,10d %14.0f %14.0f %14.2f%n",
                    words * times, first / 1e6, median / 1e6, median / 1e3 / (words * times));
        }
    }

    /** The processor time, in nanoseconds, of one reading. */
    private static long outline(byte[] text) throws UnreadableException {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Manuscript manuscript = Linter.manuscript("benchmark.txt", text);
        Telling telling = Telling.of(manuscript, Lexicons.of(manuscript, List.of()));
        long spent = threads.getCurrentThreadCpuTime() - start;
        if (telling.names().counts().isEmpty() || telling.speech().quotations().isEmpty()) {
            throw new IllegalStateException("nothing was found, so nothing was measured");
        }
        return spent;
    }
}
