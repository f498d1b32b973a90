package org.ficlint.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that takes long to make: made when first asked for, once, whoever asks. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T value = made.orElseGet(maker);
        made = Optional.of(value);
        return value;
    }
}
