package org.ficlint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.text.Span;

/**
 * A text with the faults in it marked: {@code It {peaked her interest -> piqued her interest}.}
 *
 * @param text the text without marks, as an author would have written it
 * @param marks the faults in order
 */
public record Example(String text, List<Mark> marks) {
    private static final Pattern MARK = Pattern.compile("\\{([^{}]*?) ->(?: ([^{}]*))?\\}");

    public Example {
        marks = List.copyOf(marks);
    }

    /**
     * A fault in an example.
     *
     * @param span where it is in the text
     * @param correction what the first suggestion must be; empty means "delete", and "?" that none is promised
     */
    public record Mark(Span span, String correction) {}

    /**
     * Reads marks of the form {@code {wrong -> right}}; {@code {wrong -> ?}} promises no suggestion and
     * {@code {wrong ->}} that the words be deleted.
     */
    public static Example parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher m = MARK.matcher(marked);
        int at = 0;
        while (m.find()) {
            text.append(marked, at, m.start());
            int start = text.length();
            text.append(m.group(1));
            String correction = m.group(2) == null ? "" : m.group(2);
            marks.add(new Mark(new Span(start, text.length()), correction));
            at = m.end();
        }
        text.append(marked, at, marked.length());
        return new Example(text.toString(), marks);
    }
}
