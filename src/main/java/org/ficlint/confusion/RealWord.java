package org.ficlint.confusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Where;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.Severity;
import org.ficlint.text.Span;

/** A word that is spelt well and stands where another was meant: "He breathed through the pane in his side." */
public final class RealWord implements Rule {
    /** The rule's name. */
    public static final String ID = "real-word";

    private final RuleCard card;
    private final Model model = Model.load();

    /** The rule with the model that comes with the program. */
    public RealWord(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Finding> findings = new ArrayList<>();
        for (Block block : chapter.paragraphs()) {
            WordRow row = WordRow.of(chapter.text(), block.span());
            for (int i = 0; i < row.keys().size(); i++) {
                if (model.knows(row.keys().get(i)) && row.isPlain(i)) {
                    finding(chapter, row, i).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> finding(Chapter chapter, WordRow row, int index) {
        Span span = row.spans().get(index);
        String written = span.in(chapter.text());
        return model.verdict(row.keys().get(index), model.place(row, index))
                .filter(verdict -> !chapter.names().knows(written))
                .filter(verdict -> isStory(chapter.where(span.start())))
                // A word with a capital may be somebody's name, and what could tell stands on one side of it only.
                .filter(verdict -> verdict.sure() || !Character.isUpperCase(written.charAt(0)))
                .map(verdict -> finding(span, written, verdict));
    }

    private static boolean isStory(Where where) {
        return where != Where.NOTE && where != Where.HEADING;
    }

    private Finding finding(Span span, String written, Verdict verdict) {
        String message = "Did you mean " + verdict.meant().explained() + " instead of "
                + verdict.written().explained() + "?";
        String meant = verdict.meant().word();
        boolean capital = Character.isUpperCase(written.charAt(0));
        String suggestion = capital ? Character.toUpperCase(meant.charAt(0)) + meant.substring(1) : meant;
        return Finding.of(card, span, message, List.of(suggestion))
                .at(verdict.sure() ? Severity.ERROR : Severity.WARNING);
    }
}
