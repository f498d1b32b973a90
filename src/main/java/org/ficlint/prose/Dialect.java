package org.ficlint.prose;

import java.util.Arrays;
import java.util.Optional;

/** An English that a chapter can be written in. */
public enum Dialect {
    US("en-US"),
    GB("en-GB"),
    CA("en-CA"),
    AU("en-AU"),
    NZ("en-NZ"),
    ZA("en-ZA");

    private final String tag;

    Dialect(String tag) {
        this.tag = tag;
    }

    /** The language tag, such as "en-US". */
    public String tag() {
        return tag;
    }

    /** The dialect with the given language tag, upper and lower case alike. */
    public static Optional<Dialect> of(String tag) {
        return Arrays.stream(values()).filter(d -> d.tag.equalsIgnoreCase(tag)).findFirst();
    }

    /** The language tag. */
    @Override
    public String toString() {
        return tag;
    }
}
