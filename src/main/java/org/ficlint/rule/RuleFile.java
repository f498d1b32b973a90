package org.ficlint.rule;

import java.util.Locale;
import org.ficlint.text.LineIndex;

/**
 * A file in a folder of rules.
 *
 * @param path where it is, such as "rules/words/piqued-interest.yaml"
 * @param text its characters
 */
record RuleFile(String path, String text) {

    /** The rule's id: the file's name without its ending. */
    String id() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** What to throw when {@code line}, counted from 1, is wrong for {@code reason}. */
    RuleFileException fault(int line, String reason) {
        LineIndex lines = new LineIndex(text);
        int at = Math.max(1, Math.min(line, lines.lines()));
        StringBuilder frame = new StringBuilder();
        for (int i = Math.max(1, at - 2); i <= Math.min(lines.lines(), at + 2); i++) {
            frame.append(String.format(
                    Locale.ROOT,
                    "%s %4d | %s%n",
                    i == at ? ">" : " ",
                    i,
                    lines.line(i).in(text)));
        }
        return new RuleFileException(path, at, reason, frame.toString().stripTrailing());
    }
}
