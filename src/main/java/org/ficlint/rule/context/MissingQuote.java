package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Quotation;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.context.Clause.Subject;
import org.ficlint.text.Span;

/** Speech that is opened and not closed, or closed and not opened. */
public record MissingQuote(RuleCard card) implements Rule {

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        boolean open = false;
        for (Quotation spoken : chapter.speech().quotations()) {
            Span inner = spoken.inner();
            if (spoken.kind() != Where.DIALOGUE || spoken.continued() || inner.length() < 2) {
                continue;
            }
            boolean ended = isEnded(inner.in(chapter.text()).strip());
            boolean stopped = ended || isStoppedByTag(chapter, spoken);
            if (spoken.isUnclosed() && spoken.opening().length() == 1 && stopped) {
                findings.add(unclosed(chapter.text(), spoken));
            } else if (spoken.isUnopened() && spoken.closing().length() == 1 && !open) {
                findings.add(unopened(chapter.text(), spoken));
            }
            open = spoken.isUnclosed();
        }
        return findings;
    }

    /**
     * Whether the words end in a comma before a tag that can't be part of them: {@code "Stop it, he said.} Speech that goes
     * on in the next paragraph may tell what somebody said.
     */
    private static boolean isStoppedByTag(Chapter chapter, Quotation spoken) {
        String text = chapter.text();
        Span block = chapter.manuscript()
                .blockAt(spoken.span().start())
                .map(Block::span)
                .orElse(spoken.span());
        int tag = spoken.span().end();
        while (tag < block.end() && Character.isWhitespace(text.charAt(tag))) {
            tag++;
        }
        if (!spoken.inner().in(text).strip().endsWith(",") || tag >= block.end()) {
            return false;
        }
        Clause clause = Clause.read(text, new Span(tag, block.end()));
        boolean teller = Set.of(Subject.PRONOUN, Subject.NAME, Subject.INVERTED).contains(clause.subject());
        boolean again = chapter.speech().quotations().stream()
                .anyMatch(q -> q.span().start() >= spoken.span().end() && block.contains(q.span()));
        return teller && clause.isPlainTag() && (again || !isSpeechNext(chapter, block));
    }

    private static boolean isSpeechNext(Chapter chapter, Span block) {
        return chapter.paragraphs().stream()
                .map(Block::span)
                .filter(b -> b.start() >= block.end())
                .findFirst()
                .map(b -> QuoteEnd.isQuote(chapter.text().charAt(b.start())))
                .orElse(false);
    }

    /** Whether the words end as a sentence does; a line of verse often doesn't. */
    private static boolean isEnded(String words) {
        return !words.isEmpty() && ".!?".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private Finding unclosed(String text, Quotation spoken) {
        int end = spoken.inner().end();
        while (end > spoken.inner().start() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > spoken.inner().start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        Span last = new Span(start, end);
        String mark = closing(spoken.opening());
        String message = "The speech that begins with " + spoken.opening() + " is not closed.";
        return Finding.of(card, last, message, List.of(last.in(text) + mark));
    }

    private Finding unopened(String text, Quotation spoken) {
        int start = spoken.inner().start();
        int end = start;
        while (end < spoken.inner().end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        Span first = new Span(start, end);
        String message = "The speech that ends with " + spoken.closing() + " is not opened.";
        return Finding.of(card, first, message, List.of(opening(spoken.closing()) + first.in(text)));
    }

    private static String closing(String opening) {
        return opening.replace('“', '”').replace('‘', '’').replace('«', '»');
    }

    private static String opening(String closing) {
        return closing.replace('”', '“').replace('’', '‘').replace('»', '«');
    }
}
