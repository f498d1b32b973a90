package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.text.Span;

/** The parts of a block that are not said by who tells the rest of it: speech, thoughts in italics, inline notes. */
final class Voices {
    private static final Pattern ITALICS = Pattern.compile(
            "(?<![*\\w])\\*(?![*\\s])[^*]{8,1500}(?<!\\s)\\*(?![*\\w])|(?<![_\\w])_(?![_\\s])[^_]{8,1500}(?<!\\s)_(?![_\\w])");
    private static final int FIRST_SIGNS = 3;

    private Voices() {}

    /** Those parts of {@code text}, in order and without overlaps; of {@code speech} as well as found. */
    static List<Span> of(String text, SpokenParts speech) {
        List<Span> parts = new ArrayList<>();
        if (text.indexOf('*') >= 0 || text.indexOf('_') >= 0) {
            Matcher italics = ITALICS.matcher(text);
            while (italics.find()) {
                parts.add(new Span(italics.start(), italics.end()));
            }
        }
        parts.addAll(InlineNotes.in(text));
        // What fills the block is the block's own voice, unless it is speech.
        parts.removeIf(part -> part.length() >= text.length() - FIRST_SIGNS);
        parts.addAll(speech.spans());
        return disjoint(parts);
    }

    private static List<Span> disjoint(List<Span> parts) {
        List<Span> disjoint = new ArrayList<>();
        int end = 0;
        for (Span part : parts.stream().sorted().toList()) {
            if (part.end() > end) {
                disjoint.add(new Span(Math.max(end, part.start()), part.end()));
                end = part.end();
            }
        }
        return disjoint;
    }
}
