package org.ficlint.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.text.Span;

/** Finds the note in a block that note and story share: "A/N: Sorry it's late! The rain had stopped and he …" */
final class SharedLine {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][)\\]\"”’*_]{0,3}\\s+(?=[\\p{Lu}\"“'‘*_])");
    private static final Pattern TAIL = Pattern.compile(
            "(?<=[.!?…\"”*_)]\\s)\\s{0,3}[*_]{0,3}(?:(?i:a/n|author[’']?s note)\\s?[:\\-–—]|AN\\s?[:–—])");
    private static final int MOST_SENTENCES = 12;

    private SharedLine() {}

    /** The note's part of passage {@code i}, if it begins or ends with one and the rest is plainly story. */
    static Optional<Span> note(List<Passage> passages, int i, Body body) {
        Passage passage = passages.get(i);
        if (InlineNotes.isAll(passage.text())) {
            return Optional.empty();
        }
        Optional<Span> head = NoteLabels.at(passage, body.slots())
                .filter(label -> label.weight() >= Weights.NOTE_LABEL_WITHOUT_COLON && goesOn(passages, i, body))
                .flatMap(label -> head(passage, label.end(), body));
        return head.isPresent() ? head : tail(passage, body);
    }

    /** Whether the story goes on under passage {@code i}: what is told in a note that another one follows is part of it. */
    private static boolean goesOn(List<Passage> passages, int i, Body body) {
        if (i + 1 >= passages.size()) {
            return passages.size() == 1;
        }
        Evidence next = Scores.ofText(passages.get(i + 1).text(), body);
        return next.of(Role.STORY) >= Weights.NEARLY_NOTHING && next.of(Role.AUTHOR_NOTE) <= next.of(Role.STORY) + 1;
    }

    private static Optional<Span> head(Passage passage, int from, Body body) {
        Matcher end = SENTENCE_END.matcher(passage.text());
        int at = from;
        for (int i = 0; i < MOST_SENTENCES && at < passage.text().length() && end.find(at); i++) {
            String rest = passage.text().substring(end.end());
            if (isStory(rest, body)) {
                int noteEnd = end.end();
                while (Character.isWhitespace(passage.text().charAt(noteEnd - 1))) {
                    noteEnd--;
                }
                return Optional.of(new Span(0, noteEnd));
            }
            at = end.end();
        }
        return Optional.empty();
    }

    private static Optional<Span> tail(Passage passage, Body body) {
        Matcher tail = TAIL.matcher(passage.text());
        if (!hasLabel(passage.text()) || !tail.find()) {
            return Optional.empty();
        }
        int start = tail.start();
        boolean spoken = passage.spoken().spans().stream().anyMatch(s -> s.contains(start));
        boolean story = isStory(passage.text().substring(start), body);
        return spoken || story
                ? Optional.empty()
                : Optional.of(new Span(start, passage.text().length()));
    }

    /** Whether a label that {@link #TAIL} looks for can be there: few texts have one of these letters together. */
    private static boolean hasLabel(String text) {
        for (int i = text.length() - 1; i > 0; i--) {
            char c = text.charAt(i);
            if (c == 'n' || c == 'N') {
                char before = text.charAt(i - 1);
                if (before == '/' || (before == 'A' && c == 'N') || text.regionMatches(true, i, "note", 0, 4)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether {@code text} is story beyond doubt, its first sentence included. */
    private static boolean isStory(String text, Body body) {
        Matcher end = SENTENCE_END.matcher(text);
        Evidence opening = Scores.ofText(end.find() ? text.substring(0, end.start() + 1) : text, body);
        double most = Math.max(Weights.NEARLY_NOTHING, opening.of(Role.STORY) / 2);
        if (opening.of(Role.AUTHOR_NOTE) > most || opening.of(Role.STORY) < Weights.NEARLY_NOTHING) {
            return false;
        }
        Evidence whole = Scores.ofText(text, body);
        return whole.of(Role.STORY) >= Weights.STORY_BEYOND_DOUBT && whole.of(Role.AUTHOR_NOTE) <= 1;
    }
}
