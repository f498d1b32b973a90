package org.ficlint.report;

import org.ficlint.rule.Severity;

/** Whether output is coloured, and how. */
public enum Style {
    /** No colours: for files, pipes and readers who don't want them. */
    PLAIN,
    /** The sixteen colours that every terminal has, as its owner set them. */
    COLOURED;

    /** What a piece of output is, which decides its colour. */
    enum Ink {
        PATH("1"),
        QUIET("2"),
        ERROR("31"),
        WARNING("33"),
        HINT("36"),
        SUGGESTION("32");

        private final String code;

        Ink(String code) {
            this.code = code;
        }

        /** The ink for problems of this severity. */
        static Ink of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case HINT -> HINT;
            };
        }
    }

    /** The text in its colour. */
    String paint(Ink ink, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001B[" + ink.code + "m" + text + "\u001B[0m";
    }
}
