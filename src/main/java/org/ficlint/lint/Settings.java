package org.ficlint.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ficlint.prose.Dialect;
import org.ficlint.rule.Finding;
import org.ficlint.rule.OwnRules;
import org.ficlint.rule.Setting;
import org.ficlint.settings.Choices;
import org.ficlint.settings.Level;

/**
 * What an author can choose.
 *
 * @param dialect the English to check as; empty means that each chapter's own spelling decides
 * @param notes whether the author's notes are checked too, for spelling alone
 * @param fandoms ids of the fandoms that the chapters belong to; empty means that each chapter's header and names decide
 * @param setting where the story is set; empty means that words of both sides of the Atlantic may stand in it
 * @param rules what is made of rules and categories by their names; a rule's own name goes before its category's
 * @param words what is no spelling error whatever a dictionary says
 * @param own the author's own rules
 */
public record Settings(
        Optional<Dialect> dialect,
        boolean notes,
        Set<String> fandoms,
        Optional<Setting> setting,
        Map<String, Level> rules,
        Set<String> words,
        Optional<OwnRules> own) {

    /** What holds when nothing is chosen. */
    public static final Settings DEFAULT = new Settings(Optional.empty(), true, Set.of(), Optional.empty());

    public Settings {
        fandoms = Set.copyOf(fandoms);
        rules = Map.copyOf(rules);
        words = Set.copyOf(words);
    }

    /** Settings that leave the rules as they are. */
    public Settings(Optional<Dialect> dialect, boolean notes, Set<String> fandoms, Optional<Setting> setting) {
        this(dialect, notes, fandoms, setting, Map.of(), Set.of(), Optional.empty());
    }

    /** What was chosen for a chapter. */
    public static Settings of(Choices choices) {
        return new Settings(
                choices.dialect(),
                choices.notes(),
                choices.fandoms(),
                choices.setting(),
                choices.rules(),
                choices.words(),
                choices.ownRules().map(OwnRules::new));
    }

    /** The findings that the author wants to hear of, as grave as the author takes them. */
    List<Finding> tuned(List<Finding> findings) {
        if (rules.isEmpty()) {
            return findings;
        }
        List<Finding> wanted = new ArrayList<>();
        for (Finding finding : findings) {
            level(finding).severity().ifPresent(severity -> wanted.add(finding.at(severity)));
        }
        return wanted;
    }

    /** The findings of rules that the author has switched off. */
    List<Finding> refused(List<Finding> findings) {
        return rules.containsValue(Level.OFF)
                ? findings.stream().filter(f -> level(f) == Level.OFF).toList()
                : List.of();
    }

    /** The names of the rules, and of kinds of rules, that the author wants to hear. */
    Set<String> asked() {
        return rules.entrySet().stream()
                .filter(e -> e.getValue() != Level.OFF)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Level level(Finding finding) {
        return Optional.ofNullable(rules.get(finding.rule()))
                .or(() -> Optional.ofNullable(rules.get(finding.category())))
                .orElse(Level.valueOf(finding.severity().name()));
    }
}
