package org.ficlint.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ficlint.rule.OwnRules;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads settings files, each once. */
public final class SettingsReader {
    private final Supplier<KnownRules> rules;
    private final Map<Path, SettingsFile> read = new HashMap<>();

    /** A reader that holds the names of rules to {@code rules}, which it asks for when it meets some. */
    public SettingsReader(Supplier<KnownRules> rules) {
        this.rules = rules;
    }

    /**
     * Reads {@code file}.
     *
     * @throws SettingsException if it can't be read, or says something that can't be
     */
    public SettingsFile read(Path file) {
        return read(file, List.of());
    }

    private SettingsFile read(Path file, List<Path> readers) {
        Path key = file.toAbsolutePath().normalize();
        SettingsFile known = read.get(key);
        if (known != null) {
            return known;
        }
        Yaml yaml = new Yaml(name(key), text(file));
        List<Path> chain = new ArrayList<>(readers);
        chain.add(key);
        SettingsFile fresh = file(key, yaml, chain);
        read.put(key, fresh);
        return fresh;
    }

    private SettingsFile file(Path file, Yaml yaml, List<Path> chain) {
        Optional<SettingsFile> base = Optional.empty();
        List<SettingsFile.Part> overrides = new ArrayList<>();
        Map<Yaml.Word, Node> entries = yaml.root();
        Section section = new Section(yaml, () -> rules.get().and(ownRules(file)));
        Choices choices = section.choices(entries, Key.OF_FILES);
        for (Map.Entry<Yaml.Word, Node> entry : entries.entrySet()) {
            if (entry.getKey().text().equals(Key.EXTENDS.label())) {
                base = Optional.of(read(base(file, yaml, entry.getValue(), chain), chain));
            } else if (entry.getKey().text().equals(Key.OVERRIDES.label())) {
                yaml.items(entry.getValue()).forEach(item -> overrides.add(section.override(item)));
            }
        }
        return new SettingsFile(file, base, choices, overrides);
    }

    /** The names of the author's own rules, which a settings file may call by them as it does ours. */
    private static Set<String> ownRules(Path file) {
        return OwnRules.nearest(Optional.ofNullable(file.getParent()).orElse(file))
                .map(OwnRules::ids)
                .orElse(Set.of());
    }

    private static Path base(Path file, Yaml yaml, Node node, List<Path> chain) {
        Yaml.Word word = yaml.word(node);
        try {
            Path base = file.resolveSibling(word.text()).normalize();
            if (chain.contains(base)) {
                throw yaml.fault(node, "this file builds on itself; take this line out here or there");
            } else if (!Files.isRegularFile(base)) {
                throw yaml.fault(node, "there is no file “" + word.text() + "”, seen from the folder of this one");
            }
            return base;
        } catch (InvalidPathException e) {
            throw yaml.fault(node, "no file can have this name");
        }
    }

    private static String text(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new SettingsException(file.toString(), "can't be read: " + e.getMessage(), "");
        }
    }

    /** The path as short as it can be told from here. */
    private static String name(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString().replace('\\', '/');
    }
}
