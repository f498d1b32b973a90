package org.ficlint.grammar;

import java.util.List;
import org.ficlint.prose.Chapter;
import org.ficlint.rule.Finding;

/**
 * A chapter as LanguageTool reads it.
 *
 * @param chapter the chapter, now with its sentences
 * @param findings what LanguageTool's rules and our pattern rules say of it, in order of place
 */
public record Reading(Chapter chapter, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }
}
