package org.ficlint.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words kept in one resource, each under its name in square brackets. */
final class WordGroups {
    private static final WordGroups SPEECH = new WordGroups("speech-words.txt");

    private final Map<String, Set<String>> groups = new HashMap<>();

    private WordGroups(String resource) {
        Set<String> group = new HashSet<>();
        for (String line : WordFile.lines(WordGroups.class, resource)) {
            if (line.startsWith("[")) {
                group = new HashSet<>();
                groups.put(line.substring(1, line.length() - 1), group);
            } else {
                group.addAll(List.of(line.split(" ", -1)));
            }
        }
    }

    /** The words that tell speech from narration, all in lower case and with straight apostrophes. */
    static WordGroups speech() {
        return SPEECH;
    }

    /**
     * The words listed under {@code name}.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    Set<String> group(String name) {
        Set<String> group = groups.get(name);
        if (group == null) {
            throw new IllegalArgumentException("no words called " + name);
        }
        return Set.copyOf(group);
    }
}
