package org.ficlint.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that keep their order, so that the same report is always printed alike. */
final class Ordered {
    private Ordered() {}

    /** A map of the given keys, each followed by its value. */
    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }
}
