package org.ficlint.cli;

import java.util.Locale;
import org.ficlint.report.Style;

/** When to print colours. */
enum ColorChoice {
    /** Where somebody sees them. */
    AUTO,
    ALWAYS,
    NEVER;

    Style style(Surroundings surroundings) {
        return switch (this) {
            case AUTO -> surroundings.style();
            case ALWAYS -> Style.COLOURED;
            case NEVER -> Style.PLAIN;
        };
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
