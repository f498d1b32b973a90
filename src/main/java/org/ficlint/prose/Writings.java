package org.ficlint.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ficlint.text.Span;

/** Finds letters and chats that stand in a story as paragraphs of their own. */
final class Writings {
    private static final WordGroups WORDS = WordGroups.speech();
    private static final Set<String> EXCLAMATIONS = WORDS.group("exclamations");
    private static final Set<String> CLOSINGS = WORDS.group("closings");
    private static final int LONGEST_LETTER = 25;
    private static final int LINE = 60;

    private final StoryText story;
    private final String text;
    private final Where[] kinds;

    private Writings(StoryText story) {
        this.story = story;
        this.text = story.text();
        this.kinds = new Where[story.blocks().size()];
        Arrays.fill(kinds, Where.NARRATION);
    }

    /** For each story block LETTER, CHAT or, if it is neither, NARRATION. */
    static List<Where> of(StoryText story) {
        Writings found = new Writings(story);
        new Chats(story).mark(found.kinds);
        found.markLetters();
        return List.of(found.kinds);
    }

    private void markLetters() {
        int i = 0;
        while (i < kinds.length) {
            int end = kinds[i] == Where.NARRATION && greets(i) ? letterEnd(i) : i;
            Arrays.fill(kinds, i, end, Where.LETTER);
            i = Math.max(i + 1, end);
        }
    }

    /** One more than the last block of the letter that begins at block {@code i}. */
    private int letterEnd(int i) {
        int last = i;
        while (last - i < LONGEST_LETTER && story.isFollowed(last) && !isSpoken(last + 1)) {
            last++;
            if (signs(last)) {
                return afterSignature(last);
            }
        }
        boolean alone = block(i).length() < LINE && story.isFollowed(i) && !isSpoken(i + 1);
        return alone && isCommaEnded(block(i)) ? i + 2 : i;
    }

    private int afterSignature(int last) {
        int end = last + 1;
        boolean named = story.isFollowed(last)
                && isCommaEnded(block(last))
                && block(end).length() < LINE / 2;
        end += named && !isSpoken(end) ? 1 : 0;
        boolean postscript = end < kinds.length
                && story.isFollowed(end - 1)
                && (text.startsWith("P.S", block(end).start())
                        || text.startsWith("PS", block(end).start()));
        return postscript ? end + 1 : end;
    }

    private Span block(int i) {
        return story.blocks().get(i);
    }

    private boolean isCommaEnded(Span block) {
        return ",:".indexOf(text.charAt(block.end() - 1)) >= 0;
    }

    private boolean isSpoken(int i) {
        return "\"“‘'«„—–".indexOf(text.charAt(block(i).start())) >= 0 && !signs(i);
    }

    /** Whether a block begins "Dear Karen,". */
    private boolean greets(int i) {
        Span head = new Span(block(i).start(), Math.min(block(i).end(), block(i).start() + LINE));
        List<Span> words = Words.in(text, head);
        int dear = words.size() > 1 && word(words, 0).equals("my") ? 1 : 0;
        if (words.size() < dear + 2 || ("*_/".indexOf(text.charAt(head.start())) < 0 && !startsWith(words, head))) {
            return false;
        }
        if (!word(words, dear).equals("dear") && !word(words, dear).equals("dearest")) {
            return false;
        }
        String who = word(words, dear + 1);
        for (int w = dear + 1; w < Math.min(words.size(), dear + 6); w++) {
            int end = words.get(w).end();
            char after = end < head.end() ? text.charAt(end) : '\n';
            if (",:;!—\n".indexOf(after) >= 0) {
                return !EXCLAMATIONS.contains(who) && (after != '!' || end + 1 >= block(i).end());
            }
        }
        return false;
    }

    private static boolean startsWith(List<Span> words, Span head) {
        return words.get(0).start() == head.start();
    }

    private String word(List<Span> words, int i) {
        return words.get(i).in(text).toLowerCase(Locale.ROOT);
    }

    /** Whether a block is a signature: "Love, Karen", "Yours sincerely,", "—K." */
    private boolean signs(int i) {
        Span block = block(i);
        List<Span> words = block.length() < LINE ? Words.in(text, block) : List.of();
        if (words.isEmpty() || words.size() > 6) {
            return false;
        }
        char first = text.charAt(block.start());
        boolean dashed = "—–-~".indexOf(first) >= 0 && words.size() < 5 && areCapital(words);
        int end = words.get(0).end();
        boolean brief = words.size() < 4 || block.in(text).indexOf(',') >= 0;
        boolean closes = CLOSINGS.contains(word(words, 0))
                && ".?!".indexOf(text.charAt(block.end() - 1)) < 0
                && (isCommaEnded(block) || text.charAt(Math.min(end, block.end() - 1)) == ',' || words.size() == 1);
        return dashed || (closes && brief);
    }

    private boolean areCapital(List<Span> words) {
        return words.stream().allMatch(w -> Character.isUpperCase(text.charAt(w.start())));
    }
}
