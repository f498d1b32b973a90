package org.ficlint.cli;

import java.util.Locale;

/** How a report is printed. */
enum OutputFormat {
    /** For people: each problem in its line of text. */
    TEXT,
    /** One line a problem. */
    COMPACT,
    /** For programs. */
    JSON,
    /** For programs that read lines: a problem each. */
    JSONL,
    /** For GitHub's code scanning and other programs that gather findings. */
    SARIF,
    /** Commands for a GitHub workflow. */
    GITHUB,
    /** For GitLab's Code Quality. */
    GITLAB,
    /** XML that many build servers read. */
    CHECKSTYLE,
    /** XML of tests. */
    JUNIT,
    /** For reviewdog. */
    RDJSONL,
    /** Tables for comments and summaries. */
    MARKDOWN;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
