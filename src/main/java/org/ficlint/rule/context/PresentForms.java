package org.ficlint.rule.context;

import java.util.Map;

/** Puts verbs into the present tense that "he" and "she" ask for. */
final class PresentForms {
    private static final Map<String, String> IRREGULAR = Map.of("be", "is", "have", "has", "do", "does", "go", "goes");

    private PresentForms() {}

    /** The present of the verb {@code base} after "she": "looks" for "look", "tries" for "try". */
    static String of(String base) {
        String known = IRREGULAR.get(base);
        if (known != null) {
            return known;
        }
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches(".*(s|x|z|ch|sh|o)") ? base + "es" : base + "s";
    }
}
