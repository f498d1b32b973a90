package org.ficlint.report;

import java.util.List;
import org.ficlint.rule.Example;
import org.ficlint.rule.RuleCard;

/**
 * What came of a rule's examples.
 *
 * @param card the rule
 * @param trials its examples, those in which it is to find something first
 */
public record RuleProof(RuleCard card, List<Trial> trials) {

    public RuleProof {
        trials = List.copyOf(trials);
    }

    /**
     * What came of an example.
     *
     * @param example the text with what is to be found in it
     * @param found what was found, with the first suggestion, or "?" where there was none
     * @param unsilenced the text as the suggestions would have it, if the rule finds something in that, too; else empty
     */
    public record Trial(Example example, List<Example.Mark> found, String unsilenced) {
        public Trial {
            found = List.copyOf(found);
        }

        /** Whether exactly that was found which was to be, and taking the suggestions silences the rule. */
        public boolean holds() {
            return found.equals(example.marks()) && unsilenced.isEmpty();
        }
    }

    /** Whether there are examples of what the rule finds, and all hold. */
    public boolean holds() {
        return !card.fires().isEmpty() && trials.stream().allMatch(Trial::holds);
    }
}
