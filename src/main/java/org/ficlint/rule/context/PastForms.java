package org.ficlint.rule.context;

import java.util.HashMap;
import java.util.Map;
import org.ficlint.prose.WordFile;

/** Puts verbs into the past tense. */
final class PastForms {
    private static final Map<String, String> IRREGULAR = irregular();

    private PastForms() {}

    /** The past of the verb {@code base}: "checked" for "check", "ran" for "run". */
    static String of(String base) {
        String known = IRREGULAR.get(base);
        if (known != null) {
            return known;
        }
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return base.matches("[^aeiou]*[aeiou][bdgklmnprt]")
                ? base + base.charAt(base.length() - 1) + "ed"
                : base + "ed";
    }

    private static Map<String, String> irregular() {
        Map<String, String> forms = new HashMap<>();
        for (String pair : WordFile.words(PastForms.class, "past-forms.txt")) {
            int is = pair.indexOf('=');
            forms.put(pair.substring(0, is), pair.substring(is + 1));
        }
        return forms;
    }
}
