package org.ficlint.rule.context;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ficlint.prose.WordFile;

/** Groups of words kept in one resource, as lines of the form {@code group: word word}. */
final class WordGroups {
    private final Map<String, Set<String>> groups = new HashMap<>();

    /** Reads the resource {@code name} of this package. */
    WordGroups(String name) {
        for (String line : WordFile.lines(WordGroups.class, name)) {
            int colon = line.indexOf(':');
            Set<String> words = groups.computeIfAbsent(line.substring(0, colon), g -> new HashSet<>());
            for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
                words.add(word.replace('_', ' '));
            }
        }
    }

    /**
     * Whether {@code word} is in {@code group}.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    boolean has(String group, String word) {
        return of(group).contains(word);
    }

    /**
     * The words of {@code group}.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    Set<String> of(String group) {
        Set<String> words = groups.get(group);
        if (words == null) {
            throw new IllegalArgumentException("no group " + group);
        }
        return words;
    }
}
