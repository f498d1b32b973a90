package org.ficlint.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published schema and the reader know the same keys and words. */
class SchemaTest {
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
}
