package org.ficlint.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** What a fix changes in a text, as {@code git apply} and {@code patch} read it. */
final class Changes {
    private static final int CONTEXT = 3;
    private static final String OPEN_END = "\n\\ No newline at end of file";

    private Changes() {}

    /** The differences between two texts of the file {@code path}; empty if there are none. */
    static String between(String path, String before, String after) {
        List<String> old = lines(before);
        String name = path.replace('\\', '/').replaceFirst("^(?:\\./|/)+", "");
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + name, "b/" + name, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    /** The lines without their line feeds; the last one says so if it had none. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + OPEN_END);
        }
        return lines;
    }
}
