package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.text.Span;

/** A curly quotation mark that looks the wrong way: {@code ”Hello,“ she said}. */
public record QuoteDirection(RuleCard card) implements Rule {

    @Override
    public List<Finding> check(Chapter chapter) {
        String text = chapter.text();
        List<Finding> findings = new ArrayList<>();
        for (Block block : chapter.paragraphs()) {
            if (text.substring(block.span().start(), block.span().end()).indexOf('„') >= 0) {
                continue;
            }
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char before = i > block.span().start() ? text.charAt(i - 1) : '\n';
                char after = i + 1 < block.span().end() ? text.charAt(i + 1) : '\n';
                if (text.charAt(i) == '”' && isGap(before) && Character.isLetter(after)) {
                    findings.add(fault(i, "opens", "“"));
                } else if (text.charAt(i) == '“' && ".,!?…".indexOf(before) >= 0 && isGap(after)) {
                    findings.add(fault(i, "closes", "”"));
                }
            }
        }
        return findings;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c);
    }

    private Finding fault(int at, String does, String right) {
        String message = "This mark " + does + " the speech, but looks the other way.";
        return Finding.of(card, new Span(at, at + 1), message, List.of(right));
    }
}
