package org.ficlint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ficlint.Chapters;
import org.ficlint.confusion.RealWord;
import org.ficlint.format.UnreadableException;
import org.ficlint.lint.Linter;
import org.ficlint.lint.Settings;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Dialect;
import org.ficlint.prose.StoryContext;
import org.ficlint.rule.Catalogue;

/** What share of a chapter's check goes into confused words, and how long their model takes to load; processor time. */
public final class ConfusionBenchmark {
    private static final int ROUNDS = 5;

    private ConfusionBenchmark() {}

    /** Prints the time to load the model, and a line for each round: the first as a fresh start meets it. */
    public static void main(String[] args) throws IOException, UnreadableException {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        Catalogue catalogue = Catalogue.builtIn();
        long start = time();
        RealWord rule = new RealWord(catalogue.card(RealWord.ID));
        out.printf("model loaded in %.0f ms%n", (time() - start) / 1e6);
        String text = Files.readString(Path.of("samples/clean.txt"));
        Linter linter = new Linter(catalogue);
        Chapter chapter = Chapters.unread(text, Dialect.US);
        out.printf("%14s %18s %8s%n", "whole, ms", "confused words, ms", "share");
        for (int i = 0; i < ROUNDS; i++) {
            long alone = time();
            rule.check(chapter);
            long whole = time();
            linter.lint("benchmark.txt", text.getBytes(StandardCharsets.UTF_8), Settings.DEFAULT, StoryContext.NONE);
            long end = time();
            double share = (double) (whole - alone) / (end - whole);
            out.printf("%14.0f %18.1f %7.1f%%%n", (end - whole) / 1e6, (whole - alone) / 1e6, 100 * share);
        }
    }

    private static long time() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
