package org.ficlint.report;

import java.util.List;
import org.ficlint.rule.Severity;

/**
 * What was found in one file.
 *
 * @param path as the user gave it
 * @param words how many words of story it has
 * @param dialect the English it was checked as, such as "en-US"
 * @param problems in order of place
 * @param setAside the line ranges of the author's notes and headers that were told from the story
 * @param notices what to tell about how the file was read, such as a guessed encoding
 * @param hints whether hints of this file are shown even where nobody asks for them
 */
public record FileReport(
        String path,
        int words,
        String dialect,
        List<Problem> problems,
        List<SetAside> setAside,
        List<String> notices,
        boolean hints) {

    public FileReport {
        problems = List.copyOf(problems);
        setAside = List.copyOf(setAside);
        notices = List.copyOf(notices);
    }

    /** A report whose hints are shown only where somebody asks for them. */
    public FileReport(
            String path,
            int words,
            String dialect,
            List<Problem> problems,
            List<SetAside> setAside,
            List<String> notices) {
        this(path, words, dialect, problems, setAside, notices, false);
    }

    /** The same report with its hints shown, or not. */
    public FileReport withHints(boolean shown) {
        return new FileReport(path, words, dialect, problems, setAside, notices, shown);
    }

    /** The same report of a file called {@code name}. */
    public FileReport named(String name) {
        return new FileReport(name, words, dialect, problems, setAside, notices, hints);
    }

    /** The problems to show, in order: all, or all that are no hints. */
    List<Problem> shown(boolean all) {
        return problems.stream()
                .filter(p -> all || hints || p.severity() != Severity.HINT)
                .toList();
    }

    /**
     * Something that was told from the story.
     *
     * @param what "author's note" or "header"
     * @param firstLine its first line in the file, from 1
     * @param lastLine its last line, inclusive
     */
    public record SetAside(String what, int firstLine, int lastLine) {}
}
