package org.ficlint.lint;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Something that takes long to make: another thread makes it from now on, and who asks for it waits until it is there. */
final class Ahead<T> implements Supplier<T> {
    private static final Executor THREAD = work -> {
        Thread thread = new Thread(work, "ahead");
        thread.setDaemon(true);
        thread.start();
    };

    private final CompletableFuture<T> made;

    Ahead(Supplier<T> maker) {
        made = CompletableFuture.supplyAsync(maker, THREAD);
    }

    @Override
    public T get() {
        try {
            return made.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }
}
