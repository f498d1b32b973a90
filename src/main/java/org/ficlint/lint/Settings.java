package org.ficlint.lint;

import java.util.Optional;
import org.ficlint.prose.Dialect;

/**
 * What an author can choose.
 *
 * @param dialect the English to check as; empty means that each chapter's own spelling decides
 * @param notes whether the author's notes are checked too, for spelling alone
 */
public record Settings(Optional<Dialect> dialect, boolean notes) {

    /** What holds when nothing is chosen. */
    public static final Settings DEFAULT = new Settings(Optional.empty(), true);
}
