package org.ficlint.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ficlint.text.Span;

/** Speech that a dash opens at the head of a paragraph: "— Come up, he said. Come up at once." */
final class Dashes {
    private static final WordGroups WORDS = WordGroups.speech();
    private static final String DASHES = "—–―";

    /** What a tag goes on with after a comma, rather than speech. */
    private static final Set<String> TELLING = WORDS.group("telling");

    private final String text;
    private final Frames frames;

    Dashes(String text) {
        this.text = text;
        this.frames = new Frames(text);
    }

    /** Whether a paragraph begins with a dash and then with words. */
    static boolean opens(String text, Span block) {
        int after = afterDash(text, block.start(), block.end());
        if (after == block.start() || after >= block.end()) {
            return false;
        }
        boolean word = Character.isLetterOrDigit(text.charAt(after)) || "¿¡'’…_*".indexOf(text.charAt(after)) >= 0;
        boolean ornament = DASHES.indexOf(text.charAt(block.end() - 1)) >= 0 && block.length() < 24;
        return word && !ornament;
    }

    /** Where the words after a dash at {@code from} begin; {@code from} itself if there is no dash. */
    private static int afterDash(String text, int from, int end) {
        int i = from;
        while (i < end && (DASHES.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '-')) {
            i++;
        }
        boolean hyphen = i == from + 1 && text.charAt(from) == '-' && i < end && !QuoteMark.isSpace(text.charAt(i));
        if (i == from || hyphen) {
            return from;
        }
        while (i < end && QuoteMark.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The pieces of speech in a paragraph that a dash opens: all but the tags. */
    List<Pair> pairs(Span block) {
        List<Pair> pairs = new ArrayList<>();
        int mark = block.start();
        int start = afterDash(text, mark, block.end());
        while (start < block.end()) {
            int tag = tagStart(start, block.end());
            int end = trimmed(start, tag);
            if (end > start) {
                pairs.add(new Pair(new Span(mark, end), new Span(start, end)));
            }
            mark = tag < block.end() ? tagEnd(tag, block.end()) : block.end();
            start = Math.max(mark, afterDash(text, mark, block.end()));
        }
        return pairs;
    }

    /** Where the next tag begins, its dash included; {@code end} if none does. */
    private int tagStart(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            char c = text.charAt(i);
            boolean dash = DASHES.indexOf(c) >= 0;
            boolean pause = ",!?…".indexOf(text.charAt(i - 1)) >= 0 && QuoteMark.isSpace(c);
            boolean said = pause || (dash && QuoteMark.isSpace(text.charAt(i - 1)));
            if (said && isTag(i, end)) {
                return i;
            }
        }
        return end;
    }

    private boolean isTag(int from, int end) {
        int word = from;
        while (word < Math.min(end, from + 4) && !Character.isLetterOrDigit(text.charAt(word))) {
            word++;
        }
        return word < end && word - from <= 3 && frames.isTagNear(word, end);
    }

    /** Where speech goes on after the tag that begins at {@code from}. */
    private int tagEnd(int from, int end) {
        int i = from;
        while (i < end && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        int said = frames.tagAt(i, end).flatMap(Frame::verb).map(Span::end).orElse(i);
        while (i < end) {
            char c = text.charAt(i);
            boolean dash = DASHES.indexOf(c) >= 0 && ",. ".indexOf(text.charAt(i - 1)) >= 0;
            if (dash) {
                return i;
            } else if (Clause.endsSentence(text, i) || (c == ',' && i >= said && speechGoesOn(i + 1, end))) {
                return skipped(i + 1, end);
            }
            i++;
        }
        return end;
    }

    /** Whether words in small letters after a tag's comma are speech again: no participle, no "and turned away". */
    private boolean speechGoesOn(int from, int end) {
        Clause clause = Clause.after(text, from, end);
        String first = clause.lower(0);
        boolean told = first.endsWith("ing") || first.endsWith("ly") || first.endsWith("ed") || TELLING.contains(first);
        return clause.size() > 0 && !told && !clause.isCapital();
    }

    private int skipped(int from, int end) {
        int i = from;
        while (i < end && QuoteMark.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int trimmed(int from, int to) {
        int i = to;
        while (i > from && QuoteMark.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
