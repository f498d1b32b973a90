package org.ficlint.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ficlint.rule.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** The published schema and the reader know the same keys and words. */
class SchemaTest {
    @TempDir
    private Path folder = Path.of("");

    private static JsonNode schema() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("src/main/resources/fic-lint.schema.json").toFile());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> labels(List<Key> keys) {
        return keys.stream().map(Key::label).toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    @Test
    void theKeysAreTheSame() throws IOException {
        JsonNode schema = schema();
        JsonNode override = schema.at("/properties/overrides/items");
        assertThat(names(schema.at("/properties"))).containsExactlyInAnyOrderElementsOf(labels(Key.OF_FILES));
        assertThat(names(override.at("/properties"))).containsExactlyInAnyOrderElementsOf(labels(Key.OF_OVERRIDES));
        assertThat(schema.at("/additionalProperties").asBoolean(true)).isFalse();
        assertThat(override.at("/additionalProperties").asBoolean(true)).isFalse();
        assertThat(texts(override.at("/required"))).containsExactly(Key.FILES.label());
    }

    @Test
    void theWordsAreTheSame() throws IOException {
        for (Key key : Key.values()) {
            JsonNode words = schema().at("/definitions/" + key.label() + "/enum");
            assertThat(texts(words)).as(key.label()).isEqualTo(key.words());
        }
        assertThat(texts(schema().at("/definitions/rules/additionalProperties/enum")))
                .isEqualTo(Arrays.stream(Level.values()).map(Level::label).toList());
    }

    @Test
    void whatIsAListInOneIsAListInTheOther() throws IOException {
        for (Key key : List.of(Key.FANDOM, Key.WORDS)) {
            List<String> types = List.of(
                    schema().at("/definitions/" + key.label() + "/oneOf/0/type").asText(),
                    schema().at("/definitions/" + key.label() + "/oneOf/1/type").asText());
            assertThat(types).containsExactly("string", "array");
        }
    }

    /** What the schema and the reader make of the same settings. */
    private record Verdicts(boolean schema, boolean reader) {}

    private Verdicts verdicts(String yaml) throws IOException {
        LoadSettings json = LoadSettings.builder().setSchema(new JsonSchema()).build();
        Object value = new Load(json).loadFromString(yaml);
        JsonNode node = new ObjectMapper().valueToTree(value == null ? Map.of() : value);
        boolean valid = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema())
                .validate(node)
                .isEmpty();
        Path file = Files.writeString(folder.resolve(SettingsFile.NAME), yaml);
        Files.writeString(folder.resolve("base.yml"), "");
        try {
            new SettingsReader(() -> KnownRules.of(Catalogue.builtIn())).read(file);
            return new Verdicts(valid, true);
        } catch (SettingsException e) {
            return new Verdicts(valid, false);
        }
    }

    @Test
    void bothTakeWhatTheTemplateShows() throws IOException {
        String template;
        try (InputStream in = SettingsFile.template()) {
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(verdicts(template)).isEqualTo(new Verdicts(true, true));
        String uncommented = template.replaceAll("(?m)^# (?=[a-z-]+:|  )", "").replace("../common.yml", "base.yml");
        assertThat(uncommented).contains("\nrules:\n  tag-comma: warning\n");
        assertThat(verdicts(uncommented)).isEqualTo(new Verdicts(true, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "dialect: en-GB",
                "fandom: naruto",
                "fandom: [naruto, haikyuu]",
                "words: [No, Yes, On]",
                "hints: true",
                "rules: {TO_TOO: off, hyphenation: hint}",
                "overrides: [{files: drafts/, hints: false}, {files: ['*.txt', '!a.txt'], fail-on: never}]",
                "extends: base.yml",
            })
    void bothTakeIt(String yaml) throws IOException {
        assertThat(verdicts(yaml)).isEqualTo(new Verdicts(true, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dialects: en-GB",
                "dialect: en-XX",
                "dialect: [en-GB]",
                "hints: maybe",
                "rules: {tag-comma: loud}",
                "rules: [tag-comma]",
                "overrides: {files: a}",
                "overrides: [{hints: true}]",
                "overrides: [{files: a, extends: base.yml}]",
                "extends: [base.yml]",
                "words: {a: b}",
            })
    void bothRefuseIt(String yaml) throws IOException {
        assertThat(verdicts(yaml)).isEqualTo(new Verdicts(false, false));
    }
}
