package org.ficlint.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The keys and values of a rule file's YAML, each of which knows its line so that faults can be shown. */
final class Fields {
    /** Every value is a text; that needs no guessing at numbers and dates. */
    private static final LoadSettings TEXTS =
            LoadSettings.builder().setSchema(new FailsafeSchema()).build();

    private final RuleFile file;
    private final int firstLine;
    private final Map<String, Node> values;

    private Fields(RuleFile file, int firstLine, Map<String, Node> values) {
        this.file = file;
        this.firstLine = firstLine;
        this.values = values;
    }

    /**
     * Reads {@code yaml}, which starts at line {@code firstLine} of {@code file}.
     *
     * @throws RuleFileException if it isn't YAML, isn't a mapping, or has a key that is not in {@code known}
     */
    static Fields read(RuleFile file, String yaml, int firstLine, Set<String> known) {
        Fields fields = new Fields(file, firstLine, new LinkedHashMap<>());
        fields.compose(yaml).forEach((key, value) -> {
            String name = fields.scalar(key);
            if (!known.contains(name)) {
                String meant = Nearest.to(name, known)
                        .map(word -> "; did you mean " + word + "?")
                        .orElse("; known are " + String.join(", ", known));
                throw fields.fault(key, "unknown key “" + name + "”" + meant);
            }
            fields.values.put(name, value);
        });
        return fields;
    }

    private Map<Node, Node> compose(String yaml) {
        try {
            Optional<Node> root = new Compose(TEXTS).composeString(yaml);
            if (root.isPresent() && root.get() instanceof MappingNode map) {
                return map.getValue().stream()
                        .collect(Collectors.toMap(
                                NodeTuple::getKeyNode, NodeTuple::getValueNode, (a, b) -> b, LinkedHashMap::new));
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine()).orElse(0);
            throw file.fault(firstLine + line, e.getProblem());
        } catch (YamlEngineException e) {
            throw file.fault(firstLine, String.valueOf(e.getMessage()));
        }
        throw file.fault(firstLine, "keys and values are wanted here");
    }

    /** The file that these were read from. */
    RuleFile file() {
        return file;
    }

    /** Whether {@code key} stands in the file. */
    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text at {@code key}, or {@code other} if the key is not there. */
    String text(String key, String other) {
        Node node = values.get(key);
        return node == null ? other : scalar(node);
    }

    /** The text at {@code key}, which must be there. */
    String text(String key) {
        Node node = values.get(key);
        if (node == null) {
            throw file.fault(firstLine, "the key “" + key + "” is missing");
        }
        return scalar(node);
    }

    /** One of the constants of {@code kind}, by its name in lower case, or {@code other} if the key is not there. */
    <E extends Enum<E>> E choice(String key, Class<E> kind, E other) {
        Node node = values.get(key);
        if (node == null) {
            return other;
        }
        String name = scalar(node);
        return Arrays.stream(kind.getEnumConstants())
                .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> fault(
                        node,
                        "“" + name + "” is none of "
                                + Arrays.stream(kind.getEnumConstants())
                                        .map(e -> e.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    /** The texts at {@code key}: a list, or one text; none if the key is not there. */
    List<Line> lines(String key) {
        Node node = values.get(key);
        return node == null ? List.of() : lines(node);
    }

    /** The lists of texts at {@code key}. */
    List<List<Line>> lists(String key) {
        Node node = values.get(key);
        if (!(node instanceof SequenceNode list)) {
            throw file.fault(node == null ? firstLine : lineOf(node), "“" + key + "” must be a list of lists");
        }
        return list.getValue().stream().map(this::lines).toList();
    }

    /** The keys at {@code key} with the text, or list of texts, of each. */
    List<Entry> entries(String key) {
        Node node = values.get(key);
        if (!(node instanceof MappingNode map)) {
            throw file.fault(node == null ? firstLine : lineOf(node), "“" + key + "” must have keys and values");
        }
        return map.getValue().stream()
                .map(pair -> new Entry(line(pair.getKeyNode()), lines(pair.getValueNode())))
                .toList();
    }

    /** What to throw when the value of {@code key} is wrong. */
    RuleFileException fault(String key, String reason) {
        Node node = values.get(key);
        return node == null ? file.fault(firstLine, reason) : fault(node, reason);
    }

    /** A text and the line that it stands in, from 1. */
    record Line(String text, int number) {}

    /** A key and the texts that stand under it. */
    record Entry(Line key, List<Line> texts) {
        Entry {
            texts = List.copyOf(texts);
        }
    }

    private List<Line> lines(Node node) {
        if (node instanceof SequenceNode list) {
            List<Line> found = new ArrayList<>();
            list.getValue().forEach(item -> found.add(line(item)));
            return found;
        }
        return List.of(line(node));
    }

    private Line line(Node node) {
        return new Line(scalar(node), lineOf(node));
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault(node, "a text is wanted here");
    }

    private RuleFileException fault(Node node, String reason) {
        return file.fault(lineOf(node), reason);
    }

    private int lineOf(Node node) {
        return firstLine + node.getStartMark().map(m -> m.getLine()).orElse(0);
    }
}
