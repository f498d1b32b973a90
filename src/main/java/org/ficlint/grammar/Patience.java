package org.ficlint.grammar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for work that may never end. */
final class Patience {
    /** LanguageTool's patterns go deep into long sentences. */
    private static final long STACK = 16L << 20;

    private Patience() {}

    /**
     * What {@code work} gives; empty if it takes longer than {@code limit}. It is then asked to stop, and if it won't,
     * goes on in a thread that does not keep the program from ending.
     *
     * @throws IllegalStateException if the work failed
     */
    static <T> Optional<T> within(Duration limit, Supplier<T> work) {
        List<T> results = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        Thread worker = new Thread(
                null,
                () -> {
                    try {
                        results.add(work.get());
                    } catch (RuntimeException | StackOverflowError e) {
                        failures.add(e);
                    }
                },
                "untried rule",
                STACK);
        worker.setDaemon(true);
        worker.start();
        try {
            worker.join(limit.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (worker.isAlive()) {
            worker.interrupt();
            return Optional.empty();
        } else if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.get(0));
        }
        return Optional.of(results.get(0));
    }
}
