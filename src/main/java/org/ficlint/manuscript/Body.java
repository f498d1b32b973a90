package org.ficlint.manuscript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ficlint.manuscript.Words.Word;

/**
 * What the story itself is like, so that a note can be told by how it differs.
 *
 * @param tally the story's narration
 * @param names the names it speaks of, folded like words
 * @param usualGap how many blank lines usually part its blocks
 * @param lines how often each short line stands in it
 * @param slots whether "A/n" is somebody's name in it
 */
record Body(Tally tally, Set<String> names, int usualGap, Map<String, Integer> lines, boolean slots) {
    private static final int EDGE = 4;

    Body {
        names = Set.copyOf(names);
        lines = Map.copyOf(lines);
    }

    static Body of(List<Passage> passages) {
        return new Body(tally(passages), names(passages), usualGap(passages), lines(passages), speaksOfSlot(passages));
    }

    /** The narration of the middle; of a short text, of all blocks but those with talk of writing. */
    private static Tally tally(List<Passage> passages) {
        boolean long_ = passages.size() >= 6 * EDGE;
        Tally sum = Tally.NONE;
        for (Passage passage : passages) {
            int i = passage.index();
            boolean edge = i < EDGE || i >= passages.size() - EDGE;
            if (long_ ? !edge : isPlainly(passage)) {
                sum = sum.plus(Tally.of(passage.words()));
            }
        }
        return sum;
    }

    private static boolean isPlainly(Passage passage) {
        return PhraseBook.book().find(PhraseBook.Kind.META, passage.words()).isEmpty()
                && NoteLabels.at(passage, false).isEmpty()
                && HeaderLines.label(passage) == 0;
    }

    private static Set<String> names(List<Passage> passages) {
        Map<String, Integer> counts = new HashMap<>();
        for (Passage passage : passages) {
            List<Word> words = passage.words();
            for (int i = 1; i < words.size(); i++) {
                if (words.get(i).capital()
                        && goesOn(
                                passage.text(),
                                words.get(i - 1).end(),
                                words.get(i).start())) {
                    counts.merge(words.get(i).text(), 1, Integer::sum);
                }
            }
        }
        Set<String> names = new HashSet<>();
        counts.forEach((name, n) -> {
            if (n >= 2 && name.length() > 1) {
                names.add(name);
            }
        });
        names.removeAll(Set.of("im", "ive", "id", "ill"));
        return names;
    }

    private static boolean goesOn(String text, int end, int start) {
        return (start == end + 1 && text.charAt(end) == ' ') || (start == end + 2 && text.startsWith(", ", end));
    }

    private static int usualGap(List<Passage> passages) {
        int[] gaps = passages.stream().skip(1).mapToInt(Passage::gap).sorted().toArray();
        return gaps.length == 0 ? 1 : gaps[gaps.length / 2];
    }

    private static Map<String, Integer> lines(List<Passage> passages) {
        Map<String, Integer> lines = new HashMap<>();
        for (Passage passage : passages) {
            if (passage.text().length() <= 60) {
                lines.merge(passage.text().strip(), 1, Integer::sum);
            }
        }
        return lines;
    }

    /** Whether "A/n" is used like a name, twice or more: "said A/n", "A/n's". */
    private static boolean speaksOfSlot(List<Passage> passages) {
        int found = 0;
        for (Passage passage : passages) {
            String text = passage.text();
            for (int at = text.indexOf("/n"); at > 0; at = text.indexOf("/n", at + 1)) {
                boolean letter = text.charAt(at - 1) == 'A' || text.charAt(at - 1) == 'a';
                boolean bare = at < 2 || "([{<*_".indexOf(text.charAt(at - 2)) < 0;
                String after = text.substring(at + 2, Math.min(text.length(), at + 5));
                boolean named = after.matches("(?s)(['’]s|[,.?!][\"”]?\\s?|[\"”]).*|\\)? [a-z].*");
                found += letter && bare && named ? 1 : 0;
            }
        }
        return found >= 2;
    }
}
