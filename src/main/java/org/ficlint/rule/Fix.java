package org.ficlint.rule;

import java.util.Locale;

/** Whether a finding's first suggestion may be put in its place. */
public enum Fix {
    /** Nothing else can have been meant. */
    SAFE,
    /** Probably right; the author must look. */
    UNSAFE,
    /** There is no suggestion. */
    NONE;

    /** The name as it stands in reports and rule files: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
