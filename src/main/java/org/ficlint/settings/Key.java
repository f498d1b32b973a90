package org.ficlint.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ficlint.prose.Dialect;

/** The keys of a settings file. */
enum Key {
    DIALECT(Stream.concat(Stream.of("auto"), Arrays.stream(Dialect.values()).map(Dialect::tag))
            .toList()),
    FANDOM,
    SETTING("us", "uk"),
    HINTS("true", "false"),
    NOTES("true", "false"),
    FAIL_ON("error", "warning", "hint", "never"),
    RULES,
    WORDS,
    OVERRIDES,
    EXTENDS,
    /** Whether the user's own file is left out. */
    ROOT("true", "false"),
    /** Within an override: the chapters that it is about. */
    FILES;

    /** What the key of a choice about a rule begins with. */
    static final String RULE = "rules.";

    /** Those that a file may have, and those that one of its overrides may have. */
    static final List<Key> OF_FILES =
            Arrays.stream(values()).filter(k -> k != FILES).toList();

    static final List<Key> OF_OVERRIDES = Arrays.stream(values())
            .filter(k -> k != OVERRIDES && k != EXTENDS && k != ROOT)
            .toList();

    /** Parted by spaces. */
    private final String words;

    Key(String... words) {
        this(List.of(words));
    }

    Key(List<String> words) {
        this.words = String.join(" ", words);
    }

    static Optional<Key> of(String label) {
        return Arrays.stream(values()).filter(k -> k.label().equals(label)).findFirst();
    }

    /** As it stands in files. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that its value is one of; none if it isn't of that kind. */
    List<String> words() {
        return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }
}
