package org.ficlint.lint;

import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Dialect;
import org.ficlint.rule.Setting;

/**
 * What an author can choose.
 *
 * @param dialect the English to check as; empty means that each chapter's own spelling decides
 * @param notes whether the author's notes are checked too, for spelling alone
 * @param fandoms ids of the fandoms that the chapters belong to; empty means that each chapter's header and names decide
 * @param setting where the story is set; empty means that words of both sides of the Atlantic may stand in it
 */
public record Settings(Optional<Dialect> dialect, boolean notes, Set<String> fandoms, Optional<Setting> setting) {

    /** What holds when nothing is chosen. */
    public static final Settings DEFAULT = new Settings(Optional.empty(), true, Set.of(), Optional.empty());

    public Settings {
        fandoms = Set.copyOf(fandoms);
    }
}
