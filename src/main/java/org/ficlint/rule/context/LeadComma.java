package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Quotation;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** A tag that runs into the speech it announces: {@code He said "It's late."} */
public record LeadComma(RuleCard card) implements Rule {
    private static final WordGroups GROUPS = new WordGroups("clauses.txt");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "i", "they", "we", "and", "then");

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        String text = chapter.text();
        for (Quotation spoken : chapter.speech().quotations()) {
            int start = spoken.span().start();
            boolean joined = start > 2 && text.charAt(start - 1) == ' ' && Character.isLetter(text.charAt(start - 2));
            boolean stopped = !joined && isStopped(text, floor(chapter, start), start);
            if ((joined || stopped)
                    && spoken.kind() == Where.DIALOGUE
                    && isSentence(spoken.inner().in(text), joined && follows(text, floor(chapter, start), start))) {
                Span verb = wordBefore(text, start - (joined ? 1 : 2));
                Span subject = wordBefore(text, Math.max(0, verb.start() - 1));
                boolean pronoun = PRONOUNS.contains(subject.in(text).toLowerCase(Locale.ROOT))
                        || chapter.names().isPerson(subject.in(text))
                        || (subject.start() == floor(chapter, start) && isCapitalised(subject.in(text)));
                if (pronoun && GROUPS.has("announce", verb.in(text))) {
                    String message = "A comma parts “" + verb.in(text) + "” from the words that follow.";
                    Span span = new Span(verb.start(), verb.end() + (joined ? 0 : 1));
                    findings.add(Finding.of(card, span, message, List.of(verb.in(text) + ",")));
                }
            }
        }
        return findings;
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** {@code He said. "It's late."}: a paragraph's first words are a tag and end with a full stop. */
    private static boolean isStopped(String text, int floor, int quote) {
        String before = text.substring(floor, quote);
        return before.matches("\\p{Lu}\\p{L}* (said|asked|replied|whispered|answered)\\. ");
    }

    private static int floor(Chapter chapter, int offset) {
        return chapter.manuscript()
                .blockAt(offset)
                .map(Block::span)
                .map(Span::start)
                .orElse(offset);
    }

    /** {@code She said "go on."}: a sentence that only begins with a tag, so that its words can't be a part of it. */
    private static boolean follows(String text, int floor, int quote) {
        return text.substring(floor, quote).matches("(?s)(?:.*[.!?…][\"”]? )?\\p{Lu}\\p{L}* \\p{L}+ ");
    }

    /** Whether the words are a sentence, not a word that is only mentioned; after a tag alone it may begin small. */
    private static boolean isSentence(String words, boolean small) {
        String inner = words.strip();
        return inner.indexOf(' ') > 0
                && (small ? Character.isLetter(inner.charAt(0)) : Character.isUpperCase(inner.charAt(0)))
                && ".!?,…—".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    private static Span wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end);
    }
}
