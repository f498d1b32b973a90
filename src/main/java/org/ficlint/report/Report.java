package org.ficlint.report;

import java.util.List;
import org.ficlint.rule.Severity;

/**
 * A whole run.
 *
 * @param version this program's version
 * @param files every file that was checked, in the order of their paths
 * @param unreadable every file that could not be
 */
public record Report(String version, List<FileReport> files, List<Unreadable> unreadable) {

    public Report {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /** How many problems of exactly this severity there are. */
    public long count(Severity severity) {
        return files.stream()
                .flatMap(f -> f.problems().stream())
                .filter(p -> p.severity() == severity)
                .count();
    }

    /** How many words of story were checked. */
    public int words() {
        return files.stream().mapToInt(FileReport::words).sum();
    }
}
