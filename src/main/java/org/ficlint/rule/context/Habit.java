package org.ficlint.rule.context;

import java.util.List;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Severity;

/** Tells a slip from a habit: what an author does again and again in one chapter is her style. */
final class Habit {
    /** A habit has its exceptions. */
    private static final long EXCEPTIONS = 3;

    private Habit() {}

    /**
     * The findings as they are if they may be slips, and as hints if they are a habit.
     *
     * @param findings the places where something is left out
     * @param kept how often the chapter has it
     * @param slips how often somebody may slip in the same way
     */
    static List<Finding> judge(List<Finding> findings, long kept, int slips) {
        boolean habit = findings.size() > slips && EXCEPTIONS * findings.size() > kept;
        return habit ? findings.stream().map(f -> f.at(Severity.HINT)).toList() : List.copyOf(findings);
    }
}
