package org.ficlint.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ficlint.prose.FandomTitle;
import org.ficlint.prose.Fandoms;
import org.ficlint.rule.Nearest;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns the keys and values of a file, or of one of its overrides, into choices.
 *
 * @param yaml the file
 * @param rules the names that rules can have, for which it asks only if some stand there
 */
record Section(Yaml yaml, Supplier<KnownRules> rules) {

    /** What {@code entries} say; each key must be one of {@code known}. */
    Choices choices(Map<Yaml.Word, Node> entries, List<Key> known) {
        List<Choice> choices = new ArrayList<>();
        entries.forEach((word, value) -> {
            Key key = Key.of(word.text()).filter(known::contains).orElseThrow(() -> unknown(word, known));
            switch (key) {
                case OVERRIDES, EXTENDS, FILES -> {}
                case RULES -> yaml.entries(value).forEach((rule, level) -> choices.add(rule(rule, level)));
                case WORDS -> choices.add(choice(key, value, words(value)));
                case FANDOM -> choices.add(choice(key, value, fandoms(value)));
                default -> choices.add(choice(key, value, List.of(word(value, key.words()))));
            }
        });
        return new Choices(choices);
    }

    /** What the override {@code node} says. */
    SettingsFile.Part override(Node node) {
        Map<Yaml.Word, Node> entries = yaml.entries(node);
        List<PathPattern> files = new ArrayList<>();
        entries.forEach((key, value) -> {
            if (key.text().equals(Key.FILES.label())) {
                yaml.words(value).forEach(glob -> files.add(pattern(glob)));
            }
        });
        Choices choices = choices(entries, Key.OF_OVERRIDES);
        if (files.isEmpty()) {
            throw yaml.fault(node, "say with “files” which chapters this is about");
        }
        return new SettingsFile.Part(files, choices);
    }

    private PathPattern pattern(Yaml.Word glob) {
        return PathPattern.of(glob.text())
                .orElseThrow(() -> yaml.fault(
                        glob.node(), "“" + glob.text() + "” can be no file's name; patterns are those of .gitignore"));
    }

    private Choice choice(Key key, Node value, List<String> values) {
        return new Choice(key.label(), values, yaml.place(value));
    }

    private Choice rule(Yaml.Word rule, Node level) {
        if (!rules.get().has(rule.text())) {
            String meant = rules.get()
                    .nearest(rule.text())
                    .map(Section::didYouMean)
                    .orElse("; fic-lint rules lists those there are");
            throw yaml.fault(rule.node(), "no rule is called “" + rule.text() + "”" + meant);
        }
        List<String> levels = Arrays.stream(Level.values()).map(Level::label).toList();
        return new Choice(Key.RULE + rule.text(), List.of(word(level, levels)), yaml.place(level));
    }

    private List<String> words(Node value) {
        return yaml.words(value).stream().map(Yaml.Word::text).toList();
    }

    private List<String> fandoms(Node value) {
        return yaml.words(value).stream().map(this::fandom).distinct().toList();
    }

    private String fandom(Yaml.Word name) {
        return Fandoms.called(name.text()).map(FandomTitle::id).orElseThrow(() -> {
            List<String> ids = Fandoms.all().stream().map(FandomTitle::id).toList();
            String meant = Nearest.to(name.text(), ids)
                    .map(Section::didYouMean)
                    .orElse("; fic-lint fandoms lists those it knows");
            return yaml.fault(name.node(), "fic-lint knows no fandom “" + name.text() + "”" + meant);
        });
    }

    private String word(Node node, List<String> known) {
        Yaml.Word word = yaml.word(node);
        return known.stream()
                .filter(word.text()::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> yaml.fault(
                        node,
                        "it can be " + String.join(", ", known) + ", but not “" + word.text() + "”"
                                + Nearest.to(word.text(), known)
                                        .map(Section::didYouMean)
                                        .orElse("")));
    }

    private SettingsException unknown(Yaml.Word word, List<Key> known) {
        List<String> labels = known.stream().map(Key::label).toList();
        String meant = Nearest.to(word.text(), labels)
                .map(Section::didYouMean)
                .orElse("; known are " + String.join(", ", labels));
        return yaml.fault(word.node(), "there is no setting “" + word.text() + "”" + meant);
    }

    private static String didYouMean(String word) {
        return "; did you mean " + word + "?";
    }
}
