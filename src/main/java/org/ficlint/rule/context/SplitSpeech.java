package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/**
 * A tag between two pieces of speech whose mark doesn't say whether one sentence goes on or a second begins:
 * {@code "If you think," she said. "that I"}, {@code "It's late," she said, "Go home."}
 */
public record SplitSpeech(RuleCard card) implements Rule {
    /** Words that have a capital only where a sentence begins. */
    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "You",
            "You're",
            "You've",
            "You'll",
            "He",
            "He's",
            "She",
            "She's",
            "It",
            "It's",
            "We",
            "We're",
            "We'll",
            "They",
            "They're",
            "This",
            "That",
            "That's",
            "There",
            "There's",
            "What",
            "What's",
            "Why",
            "How",
            "Who",
            "Where",
            "When",
            "Go",
            "Don't",
            "Come",
            "Let",
            "Let's",
            "Your",
            "His",
            "Her",
            "Are",
            "Is",
            "Do",
            "Did",
            "Can",
            "Could",
            "Will",
            "Would",
            "Have",
            "Just",
            "Now",
            "Please",
            "Stop",
            "Get",
            "Take",
            "Look",
            "Wait",
            "Stay",
            "Give",
            "Tell",
            "Never",
            "Maybe",
            "Everyone",
            "Nobody",
            "Everything");

    private static final int FEWEST_WORDS = 3;

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (QuoteEnd end : QuoteEnd.in(chapter)) {
            Clause tag = end.clause();
            if (tag.isTag() && end.outside() == ' ' && end.isBeforeSpeech()) {
                fault(end).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> fault(QuoteEnd end) {
        String text = end.text();
        String next = text.substring(end.limit() + 1, wordEnd(text, end.limit() + 1));
        int at = end.limit() - 2;
        Span mark = new Span(at, at + 1);
        boolean small = !next.isEmpty() && Character.isLowerCase(next.charAt(0));
        if (end.mark() == QuoteEnd.Mark.COMMA && text.charAt(at) == '.' && text.charAt(at - 1) != '.' && small) {
            String message = "What is said goes on after the tag: a comma keeps the sentence whole.";
            return Optional.of(Finding.of(card, mark, message, List.of(",")));
        }
        boolean whole = end.words().split(" ", -1).length >= FEWEST_WORDS;
        if (end.mark() == QuoteEnd.Mark.COMMA && text.charAt(at) == ',' && whole && OPENERS.contains(straight(next))) {
            String message = "A new sentence begins after the tag: a full stop ends the one before.";
            return Optional.of(Finding.of(card, mark, message, List.of(".")));
        }
        return Optional.empty();
    }

    private static String straight(String word) {
        return word.replace('’', '\'');
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || "'’".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
