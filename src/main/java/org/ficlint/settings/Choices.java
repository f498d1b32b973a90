package org.ficlint.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Dialect;
import org.ficlint.rule.Setting;

/**
 * All that was chosen for a chapter, each word of it checked.
 *
 * @param all in order: of two choices about the same key the later one holds, save that words add up
 */
public record Choices(List<Choice> all) {
    /** Nothing was chosen. */
    public static final Choices NONE = new Choices(List.of());

    /** The key of the choice that names the folder of the author's own rules. */
    static final String OWN_RULES = "own-rules";

    public Choices {
        all = List.copyOf(all);
    }

    /** These, and those of {@code later}, which win. */
    public Choices then(Choices later) {
        List<Choice> both = new ArrayList<>(all);
        both.addAll(later.all);
        return new Choices(both);
    }

    /** The English to check as; empty where each chapter's own spelling decides. */
    public Optional<Dialect> dialect() {
        return last("dialect").flatMap(choice -> Dialect.of(choice.value()));
    }

    /** The ids of the fandoms that the chapter belongs to; empty where the chapter decides. */
    public Set<String> fandoms() {
        return Set.copyOf(last("fandom").map(Choice::values).orElse(List.of()));
    }

    /** Where the story is set, if somebody said so. */
    public Optional<Setting> setting() {
        return last("setting").map(choice -> Setting.valueOf(choice.value().toUpperCase(Locale.ROOT)));
    }

    /** Whether hints are shown. */
    public boolean hints() {
        return last("hints").filter(choice -> choice.value().equals("true")).isPresent();
    }

    /** Whether these are all, so that the user's own file is left out. */
    public boolean root() {
        return last("root").filter(choice -> choice.value().equals("true")).isPresent();
    }

    /** Whether the author's notes are checked. */
    public boolean notes() {
        return last("notes").filter(choice -> choice.value().equals("false")).isEmpty();
    }

    /** From which severity on a run fails, if somebody said so: "error", "warning", "hint" or "never". */
    public Optional<String> failOn() {
        return last("fail-on").map(Choice::value);
    }

    /** What was made of rules and categories of rules, by their names. */
    public Map<String, Level> rules() {
        Map<String, Level> levels = new HashMap<>();
        for (Choice choice : all) {
            if (choice.key().startsWith(Key.RULE)) {
                Level.of(choice.value()).ifPresent(l -> levels.put(choice.key().substring(Key.RULE.length()), l));
            }
        }
        return levels;
    }

    /** The folder of the author's own rules, if there is one. */
    public Optional<Path> ownRules() {
        return last(OWN_RULES).map(choice -> Path.of(choice.value()));
    }

    /** The words that are right whatever a dictionary says. */
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        all.stream().filter(c -> c.key().equals("words")).forEach(c -> words.addAll(c.values()));
        return words;
    }

    /** Those that hold: without those that a later one replaced. */
    public List<Choice> holding() {
        Map<String, Choice> holding = new LinkedHashMap<>();
        for (Choice choice : all) {
            boolean adds = choice.key().equals("words");
            holding.put(adds ? choice.key() + holding.size() : choice.key(), choice);
        }
        return List.copyOf(holding.values());
    }

    private Optional<Choice> last(String key) {
        Optional<Choice> last = Optional.empty();
        for (Choice choice : all) {
            last = choice.key().equals(key) ? Optional.of(choice) : last;
        }
        return last;
    }
}
