package org.ficlint.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ficlint.rule.Severity;

/** What an author can make of a rule: another severity, or nothing. */
public enum Level {
    OFF,
    HINT,
    WARNING,
    ERROR;

    /** The level called {@code name}. */
    static Optional<Level> of(String name) {
        return Arrays.stream(values()).filter(l -> l.label().equals(name)).findFirst();
    }

    /** The name as it stands in settings: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity that findings get; empty if there are to be none. */
    public Optional<Severity> severity() {
        return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }
}
