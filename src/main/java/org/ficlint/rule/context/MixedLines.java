package org.ficlint.rule.context;

import java.util.Comparator;
import java.util.List;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Custom;
import org.ficlint.prose.Customs;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;

/**
 * Lines that part scenes, or say whose point of view comes, in several forms: "* * *" here and "~~~" there.
 *
 * @param card the rule's page
 * @param kind the kind of custom that these lines are
 */
public record MixedLines(RuleCard card, String kind) implements Rule {

    /** Ornaments between scenes. */
    public static MixedLines breaks(RuleCard card) {
        return new MixedLines(card, Customs.BREAKS);
    }

    /** Lines such as "Karen's POV". */
    public static MixedLines views(RuleCard card) {
        return new MixedLines(card, Customs.VIEWS);
    }

    @Override
    public List<Finding> check(Chapter chapter) {
        List<Custom> forms = Customs.of(chapter.manuscript(), chapter.speech()).stream()
                .filter(c -> c.kind().equals(kind))
                .sorted(Comparator.comparingInt((Custom c) -> c.places().size()).reversed())
                .toList();
        if (forms.size() < 2) {
            return Departure.of(chapter, kind).stream()
                    .map(d -> Finding.of(card, d.at(), d.message(), List.of()))
                    .toList();
        }
        Custom most = forms.get(0);
        Custom least = forms.get(forms.size() - 1);
        String message = least.way() + " here (" + least.places().size() + " in all), but " + most.way()
                + " elsewhere (" + most.places().size() + ").";
        return List.of(Finding.of(card, least.places().get(0), message, List.of()));
    }
}
