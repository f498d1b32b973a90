package org.ficlint.rule;

import java.util.Locale;

/** How sure and how grave a finding is; the most serious first. */
public enum Severity {
    /** Wrong for certain. */
    ERROR,
    /** An editor would query it. */
    WARNING,
    /** A matter of style, or a doubt: shown only when asked for, and never a reason to fail. */
    HINT;

    /** The name as it stands in reports: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is at least as serious as {@code other}. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
