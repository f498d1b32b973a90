package org.ficlint.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ficlint.text.LineIndex;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A file of YAML whose parts know where they stand.
 *
 * @param name what the file is called
 * @param text its characters, without a byte order mark
 */
record Yaml(String name, String text) {
    /** Every value is a text: names such as No and On stay what they are. */
    private static final LoadSettings TEXTS =
            LoadSettings.builder().setSchema(new FailsafeSchema()).build();

    /** A text in the file. */
    record Word(String text, Node node) {}

    /** The outermost keys and their values; none in an empty file. */
    Map<Word, Node> root() {
        try {
            Optional<Node> root = new Compose(TEXTS).composeString(text);
            return root.isPresent() ? entries(root.get()) : Map.of();
        } catch (MarkedYamlEngineException e) {
            throw fault(e.getProblemMark(), String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw fault(Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    /** The keys and values that {@code node} must be; each key once. */
    Map<Word, Node> entries(Node node) {
        if (!(node instanceof MappingNode map)) {
            throw fault(node, "keys and values are wanted here, such as “dialect: en-GB”");
        }
        Map<Word, Node> entries = new LinkedHashMap<>();
        for (NodeTuple pair : map.getValue()) {
            Word key = word(pair.getKeyNode());
            if (entries.keySet().stream().anyMatch(k -> k.text().equals(key.text()))) {
                throw fault(key.node(), "“" + key.text() + "” stands here twice; take one of them out");
            }
            entries.put(key, pair.getValueNode());
        }
        return entries;
    }

    /** The items of the list that {@code node} must be. */
    List<Node> items(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        throw fault(node, "a list is wanted here, each item on a line that begins with “- ”");
    }

    /** The texts of a list, or the only one. */
    List<Word> words(Node node) {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(this::word).toList()
                : List.of(word(node));
    }

    /** The text that {@code node} must be. */
    Word word(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return new Word(scalar.getValue().strip(), node);
        }
        throw fault(node, "a text is wanted here");
    }

    /** Where {@code node} stands, for people. */
    String place(Node node) {
        return name + ":" + (node.getStartMark().map(Mark::getLine).orElse(0) + 1);
    }

    /** What to throw when {@code node} is wrong. */
    SettingsException fault(Node node, String reason) {
        return fault(node.getStartMark(), reason);
    }

    private SettingsException fault(Optional<Mark> mark, String reason) {
        LineIndex lines = new LineIndex(text);
        int line = Math.min(mark.map(Mark::getLine).orElse(0) + 1, lines.lines());
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        StringBuilder frame = new StringBuilder();
        for (int i = Math.max(1, line - 2); i <= Math.min(lines.lines(), line + 2); i++) {
            String shown = lines.line(i).in(text).replace('\t', ' ');
            frame.append(String.format(Locale.ROOT, "%s %4d | %s\n", i == line ? ">" : " ", i, shown));
            if (i == line) {
                frame.append("       | ").append(" ".repeat(column - 1)).append("^\n");
            }
        }
        return new SettingsException(
                name + ":" + line + ":" + column, reason, frame.toString().stripTrailing());
    }
}
