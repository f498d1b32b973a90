package org.ficlint.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ficlint.format.UnreadableException;
import org.ficlint.prose.StoryQuestions;
import org.ficlint.report.FileReport;
import org.ficlint.report.Unreadable;

/**
 * Checks the chapters of a run: those that nothing changed for come from the cache, the others are checked by as many
 * linters at a time as was asked for. The reports come in the order of the chapters.
 */
public final class Checks {
    /** LanguageTool's patterns go deep into long sentences. */
    private static final long STACK = 16L << 20;

    private final Supplier<Linter> linters;
    private final Kept kept;
    private final int jobs;

    /**
     * For one run.
     *
     * @param linters makes a linter; asked once for each thread that has something to check
     * @param cache what earlier runs found
     * @param jobs how many chapters may be checked at a time
     */
    public Checks(Supplier<Linter> linters, Cache cache, int jobs) {
        this.linters = linters;
        this.kept = new Kept(cache);
        this.jobs = jobs;
    }

    /**
     * What came of a chapter.
     *
     * @param report its report, unless it is unreadable
     * @param unreadable why there is no report
     */
    public record Outcome(Optional<FileReport> report, Optional<Unreadable> unreadable) {}

    /** Checks {@code drafts}, calling {@code started} with the name of each when its turn comes, from one thread at a time. */
    public List<Outcome> check(List<Draft> drafts, Consumer<String> started) {
        Stories stories = new Stories(drafts, kept);
        List<Optional<Outcome>> outcomes = new ArrayList<>(Collections.nCopies(drafts.size(), Optional.empty()));
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Optional<FileReport> known = kept.report(draft, stories.around(draft));
            if (known.isPresent()) {
                started.accept(draft.name());
                outcomes.set(i, Optional.of(new Outcome(known, Optional.empty())));
            } else {
                open.add(i);
            }
        }
        // The longest go first, so that no thread is left alone with one at the end.
        open.sort(Comparator.comparingInt((Integer i) -> -drafts.get(i).size()));
        Queue<Integer> queue = new ConcurrentLinkedQueue<>(open);
        inParallel(Math.min(jobs, open.size()), () -> {
            Optional<Linter> linter = Optional.empty();
            for (Integer i = queue.poll(); i != null; i = queue.poll()) {
                Draft draft = drafts.get(i);
                synchronized (outcomes) {
                    started.accept(draft.name());
                }
                linter = linter.or(() -> Optional.of(linters.get()));
                Outcome outcome = check(draft, stories.around(draft), linter.get());
                synchronized (outcomes) {
                    outcomes.set(i, Optional.of(outcome));
                }
            }
        });
        return outcomes.stream().flatMap(Optional::stream).toList();
    }

    private Outcome check(Draft draft, Story story, Linter linter) {
        StoryQuestions asked = new StoryQuestions(story.context());
        try {
            FileReport report = linter.lint(draft.name(), draft.bytes(), draft.settings(), asked);
            kept.put(draft, story, report, asked);
            return new Outcome(Optional.of(report), Optional.empty());
        } catch (UnreadableException e) {
            return new Outcome(
                    Optional.empty(), Optional.of(new Unreadable(draft.name(), String.valueOf(e.getMessage()))));
        }
    }

    /** Runs {@code work} in this thread and in as many others as make up {@code threads}; ends when all have. */
    private static void inParallel(int threads, Runnable work) {
        if (threads < 2) {
            work.run();
            return;
        }
        ExecutorService others = Executors.newFixedThreadPool(threads - 1, job -> {
            Thread thread = new Thread(null, job, "check", STACK);
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> running = new ArrayList<>();
            IntStream.range(1, threads).forEach(i -> running.add(others.submit(work)));
            work.run();
            for (Future<?> other : running) {
                other.get();
            }
        } catch (ExecutionException e) {
            // A rule of the author's that can't be used ends the run in the same words on each thread.
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            others.shutdownNow();
        }
    }
}
