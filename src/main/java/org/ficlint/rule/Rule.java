package org.ficlint.rule;

import java.util.List;
import org.ficlint.prose.Chapter;

/** Something that can be wrong with a chapter. Rules keep no state: options are constructor arguments. */
public interface Rule {

    /** What the rule is called, why it is one, and the examples that prove it. */
    RuleCard card();

    /** All places in {@code chapter} that break this rule, in order. */
    List<Finding> check(Chapter chapter);
}
