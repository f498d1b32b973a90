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
 * @param noteWords how much its words are like those of notes: log odds of the blocks that are least so
 * @param otherMedium whether somebody in it speaks to an audience: a diary, a vlog, a letter
 * @param lowerCase the share of its blocks that begin with a small letter
 * @param names the names it speaks of, folded like words
 * @param capitals how often each word stands capitalised
 * @param usualGap how many blank lines usually part its blocks
 * @param lines how often each short line stands in it
 * @param slots whether "A/n" is somebody's name in it
 * @param bracketed whether blocks in brackets are its manner: stage directions, messages of a game
 */
record Body(
        Tally tally,
        double noteWords,
        boolean otherMedium,
        double lowerCase,
        Set<String> names,
        Map<String, Integer> capitals,
        int usualGap,
        Map<String, Integer> lines,
        boolean slots,
        boolean bracketed) {
    /** More blocks in brackets are the story's manner: stage directions, messages of a game. */
    private static final int MOST_BRACKETS = 2;

    private static final int EDGE = 4;
    private static final int FEWEST_WORDS = 4;
    private static final Set<String> NO_NAMES =
            Set.of(("im ive id ill the he she it you we they and but an not oh no yes this that what if "
                            + "my god then there in of to so monday tuesday wednesday thursday friday saturday "
                            + "sunday january february march april may june july august september october november "
                            + "december english")
                    .split(" "));

    Body {
        names = Set.copyOf(names);
        capitals = Map.copyOf(capitals);
        lines = Map.copyOf(lines);
    }

    static Body of(List<Passage> passages) {
        Map<String, Integer> capitals = new HashMap<>();
        Set<String> names = names(passages, capitals);
        return new Body(
                tally(middle(passages)),
                noteWords(passages),
                passages.stream().anyMatch(Body::isOtherMedium),
                lowerCase(passages),
                names,
                capitals,
                usualGap(passages),
                lines(passages),
                speaksOfSlot(passages),
                passages.stream().filter(p -> InlineNotes.isAll(p.text())).count() > MOST_BRACKETS);
    }

    /** All but the edges, where notes are; of a short text without blocks that talk of writing. */
    private static List<Passage> middle(List<Passage> passages) {
        int edge = Math.min(EDGE, passages.size() / EDGE);
        List<Passage> middle = passages.subList(edge, passages.size() - edge);
        return edge == EDGE ? middle : middle.stream().filter(Body::isPlainly).toList();
    }

    private static Tally tally(List<Passage> middle) {
        Tally sum = Tally.NONE;
        for (Passage passage : middle) {
            sum = sum.plus(passage.tally());
        }
        return sum;
    }

    private static double lowerCase(List<Passage> passages) {
        long lower =
                passages.stream().filter(p -> Register.isLowerCase(p.text())).count();
        return lower / (double) passages.size();
    }

    private static boolean isOtherMedium(Passage passage) {
        return !PhraseBook.book().find(PhraseBook.Kind.TELLS, passage.words()).isEmpty();
    }

    private static double noteWords(List<Passage> passages) {
        double[] odds = passages.stream()
                .filter(p -> p.tally().words() >= FEWEST_WORDS)
                .mapToDouble(Passage::noteOdds)
                .sorted()
                .toArray();
        return odds.length == 0 ? Weights.USUAL_STORY : odds[(int) (odds.length * Weights.STORY_QUANTILE)];
    }

    private static boolean isPlainly(Passage passage) {
        return PhraseBook.book().find(PhraseBook.Kind.META, passage.words()).isEmpty()
                && PhraseBook.book()
                        .find(PhraseBook.Kind.TOPIC, passage.words())
                        .isEmpty()
                && NoteLabels.at(passage, false).isEmpty()
                && HeaderLines.label(passage) == 0;
    }

    /** Words that stand capitalised twice, and once of these within a sentence; fills {@code counts} on the way. */
    private static Set<String> names(List<Passage> passages, Map<String, Integer> counts) {
        Set<String> within = new HashSet<>();
        for (Passage passage : passages) {
            List<Word> words = passage.words();
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                if (word.capital() && word.text().length() > 1) {
                    counts.merge(word.text(), 1, Integer::sum);
                    if (i > 0 && goesOn(passage.text(), words.get(i - 1).end(), word.start())) {
                        within.add(word.text());
                    }
                }
            }
        }
        within.removeIf(name -> counts.getOrDefault(name, 0) < 2 || NO_NAMES.contains(name));
        return within;
    }

    /** Whether {@code word} is often capitalised and no name. */
    static boolean isCommon(String word) {
        return NO_NAMES.contains(word);
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
