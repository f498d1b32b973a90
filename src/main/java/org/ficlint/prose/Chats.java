package org.ficlint.prose;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ficlint.text.Span;

/** Finds runs of lines that each begin with the name of who writes them, as chats and scripts have: "Mia: hey". */
final class Chats {
    private static final WordGroups WORDS = WordGroups.speech();
    private static final Set<String> LABELS = WORDS.group("labels");
    private static final int LONGEST_LABEL = 25;
    private static final int SHORTEST_RUN = 3;

    private final StoryText story;

    Chats(StoryText story) {
        this.story = story;
    }

    /** Sets the kind of each block that is a line of a chat. */
    void mark(Where[] kinds) {
        int i = 0;
        while (i < kinds.length) {
            int end = runEnd(i);
            if (end - i >= SHORTEST_RUN && repeats(i, end)) {
                Arrays.fill(kinds, i, end, Where.CHAT);
            }
            i = Math.max(i + 1, end);
        }
    }

    private int runEnd(int start) {
        int end = start;
        while (end < story.blocks().size()
                && (end == start || story.isFollowed(end - 1))
                && label(story.blocks().get(end)).isPresent()) {
            end++;
        }
        return end;
    }

    /** Whether somebody has more than one line. */
    private boolean repeats(int start, int end) {
        Set<String> seen = new HashSet<>();
        for (int i = start; i < end; i++) {
            label(story.blocks().get(i)).ifPresent(seen::add);
        }
        return seen.size() < end - start;
    }

    /** The name that a line begins with: before a colon, or in angle brackets. */
    private Optional<String> label(Span block) {
        String text = story.text();
        int start = afterTime(block);
        int end = Math.min(block.end(), start + LONGEST_LABEL);
        boolean angled = start < end && text.charAt(start) == '<';
        int colon = text.substring(start, end).indexOf(angled ? '>' : ':') + start;
        if (colon <= start || colon + 1 >= block.end()) {
            return Optional.empty();
        }
        String label = text.substring(start, colon);
        List<Span> words = Words.in(text, new Span(start, colon));
        boolean name = !words.isEmpty() && words.size() <= 3 && "\"“‘'—–/*".indexOf(label.charAt(0)) < 0;
        boolean capital =
                words.size() == 1 || words.stream().allMatch(w -> !Character.isLowerCase(text.charAt(w.start())));
        boolean known =
                !words.isEmpty() && LABELS.contains(words.get(0).in(text).toLowerCase(Locale.ROOT));
        return name && capital && !known && !label.contains(",") ? Optional.of(label) : Optional.empty();
    }

    /** Where a line goes on after a time in brackets, if it begins with one: "[12:03] mia: hey". */
    private int afterTime(Span block) {
        String text = story.text();
        if (text.charAt(block.start()) != '[' && text.charAt(block.start()) != '(') {
            return block.start();
        }
        int i = block.start() + 1;
        while (i < block.end() && (Character.isDigit(text.charAt(i)) || " :.apmAPM-/".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        boolean time = i < block.end() && ")]".indexOf(text.charAt(i)) >= 0;
        i++;
        while (time && i < block.end() && text.charAt(i) == ' ') {
            i++;
        }
        return time ? Math.min(i, block.end()) : block.start();
    }
}
