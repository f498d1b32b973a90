package org.ficlint.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.text.Span;

/**
 * The key to a story's marks, if its header or notes give one: {@code /Telepathy/}, {@code 'Thoughts'}, {@code / / =
 * thinking}.
 *
 * @param kinds what each mark stands for, as far as it is told
 * @param singleThoughts whether single quotation marks are said to be thoughts
 */
record Legend(Map<ThoughtMark, Where> kinds, boolean singleThoughts) {
    private static final WordGroups WORDS = WordGroups.speech();
    private static final Set<String> THOUGHT = WORDS.group("key-thought");
    private static final Set<String> SPEECH = WORDS.group("key-speech");
    private static final int LONGEST = 40;

    Legend {
        kinds = Map.copyOf(kinds);
    }

    /** The key in the headers and notes of {@code manuscript}. */
    static Legend of(Manuscript manuscript) {
        Map<ThoughtMark, Where> kinds = new EnumMap<>(ThoughtMark.class);
        boolean singles = false;
        for (Block block : manuscript.blocks()) {
            if (block.role() != Role.HEADER && block.role() != Role.AUTHOR_NOTE) {
                continue;
            }
            for (ThoughtMark mark : ThoughtMark.values()) {
                List<Pair> shown = new ArrayList<>(mark.empty(manuscript.text(), block.span()));
                shown.addAll(mark.pairs(manuscript.text(), block.span()));
                for (Pair pair : shown) {
                    meaning(manuscript.text(), pair, block.span()).ifPresent(kind -> kinds.putIfAbsent(mark, kind));
                }
            }
            singles |= explainsSingles(manuscript.text(), block.span());
        }
        return new Legend(kinds, singles);
    }

    private static boolean explainsSingles(String text, Span block) {
        List<QuoteMark> marks = QuoteMark.in(text, block, QuoteMark.Family.SINGLE);
        for (int i = 0; i + 1 < marks.size(); i++) {
            Span left = marks.get(i).span();
            Span right = marks.get(i + 1).span();
            boolean edges = marks.get(i).isLeftEdge() && marks.get(i + 1).isRightEdge();
            Pair pair = new Pair(
                    new Span(left.start(), right.end()), new Span(left.end(), Math.max(left.end(), right.start())));
            if (edges && meaning(text, pair, block).equals(Optional.of(Where.THOUGHT))) {
                return true;
            }
        }
        return false;
    }

    /** What the words between the marks, or those after a dash or an equals sign, say that the marks mean. */
    private static Optional<Where> meaning(String text, Pair pair, Span block) {
        if (pair.inner().length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Where> inside = kind(text, pair.inner());
        int i = pair.span().end();
        while (i < block.end() && QuoteMark.isSpace(text.charAt(i))) {
            i++;
        }
        boolean explains = i < block.end() && "=:-–—".indexOf(text.charAt(i)) >= 0;
        if (inside.isPresent() || !explains) {
            return inside;
        }
        int end = i + 1;
        while (end < block.end() && end - i < LONGEST && ",;\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return kind(text, new Span(i, end));
    }

    private static Optional<Where> kind(String text, Span span) {
        List<Span> words = Words.in(text, span);
        if (words.size() > 6) {
            return Optional.empty();
        }
        for (Span word : words) {
            String lower = word.in(text).toLowerCase(Locale.ROOT);
            if (THOUGHT.contains(lower)) {
                return Optional.of(Where.THOUGHT);
            } else if (SPEECH.contains(lower)) {
                return Optional.of(Where.DIALOGUE);
            }
        }
        return Optional.empty();
    }
}
