package org.ficlint.report;

import java.util.List;
import org.ficlint.prose.Where;
import org.ficlint.rule.Fix;
import org.ficlint.rule.Severity;
import org.ficlint.text.Edit;
import org.ficlint.text.Position;

/**
 * A finding as a reader sees it, complete: reporters need neither the file nor the rules to print it.
 *
 * @param rule the rule's id
 * @param category what kind of fault it is
 * @param severity how sure and grave it is
 * @param message what is wrong, for the author
 * @param start where the words begin in the file
 * @param end where they end, exclusive
 * @param bytes the same two columns in bytes, which some programs count
 * @param excerpt the words themselves, as read
 * @param where what kind of text they stand in
 * @param suggestions what could stand in their place, best first; an empty string deletes them
 * @param fix whether the first suggestion may be applied
 * @param edits what applying the first suggestion does to the file's characters; empty where the words do not stand in
 *     the file letter by letter
 * @param snippet the words in the line of text around them
 * @param fingerprint tells this problem from others without a line number, for baselines
 */
public record Problem(
        String rule,
        String category,
        Severity severity,
        String message,
        Position start,
        Position end,
        ByteColumns bytes,
        String excerpt,
        Where where,
        List<String> suggestions,
        Fix fix,
        List<Edit> edits,
        Snippet snippet,
        String fingerprint) {

    public Problem {
        suggestions = List.copyOf(suggestions);
        edits = List.copyOf(edits);
    }

    /** Whether the words stand in the file letter by letter, so that one edit puts the first suggestion in their place. */
    boolean isOneEdit() {
        return edits.size() == 1 && edits.get(0).span().length() == excerpt.length();
    }
}
