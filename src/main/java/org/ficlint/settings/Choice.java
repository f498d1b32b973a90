package org.ficlint.settings;

import java.util.List;

/**
 * Something that was chosen, and where.
 *
 * @param key what it is about, such as "dialect", or "rules.tag-comma" for a rule
 * @param values what was chosen: one value, or as many as there may be
 * @param from where it stands, such as "stories/.fic-lint.yml:3"
 */
public record Choice(String key, List<String> values, String from) {

    public Choice {
        values = List.copyOf(values);
    }

    /** The one value of a key that has no more. */
    String value() {
        return values.get(0);
    }
}
