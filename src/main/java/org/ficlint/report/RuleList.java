package org.ficlint.report;

import java.util.Collection;
import org.ficlint.rule.RuleCard;

/** All rules, a line each. */
public record RuleList(Style style) {

    /** Severity, name and title of each rule, in columns, and how many there are. */
    public String text(Collection<RuleCard> cards) {
        return text(cards, 0);
    }

    /** The same, {@code own} of the rules being the author's. */
    public String text(Collection<RuleCard> cards, int own) {
        int longest = cards.stream().mapToInt(c -> c.id().length()).max().orElse(0);
        StringBuilder out = new StringBuilder();
        for (RuleCard card : cards) {
            String gap =
                    " ".repeat("warning".length() + 2 - card.severity().label().length());
            out.append(style.paint(
                            Style.Ink.of(card.severity()), card.severity().label()))
                    .append(gap)
                    .append(card.id())
                    .append(" ".repeat(longest + 2 - card.id().length()))
                    .append(style.paint(Style.Ink.QUIET, Visible.text(card.title())))
                    .append('\n');
        }
        out.append('\n').append(Counted.of(cards.size(), "rule"));
        if (own > 0) {
            out.append(" (").append(own).append(" of your own)");
        }
        out.append(", and those of LanguageTool, whose names are in capitals\n");
        return out.toString();
    }
}
