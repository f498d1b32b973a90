package org.ficlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names in JSON are a contract with the programs that read it. */
class JsonTest {

    private static JsonNode parsed(boolean hints) throws JsonProcessingException {
        return new ObjectMapper().readTree(Fixture.print(new Json(hints), Fixture.REPORT));
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    @Test
    void hasTheAgreedNamesInTheirOrder() throws JsonProcessingException {
        JsonNode report = parsed(true);
        assertThat(names(report)).containsExactly("tool", "files", "unreadable", "summary");
        assertThat(names(report.at("/files/0"))).startsWith("path", "words", "dialect", "problems");
        assertThat(names(report.at("/files/0/problems/0")))
                .containsExactly(
                        "rule",
                        "category",
                        "severity",
                        "message",
                        "start",
                        "end",
                        "excerpt",
                        "where",
                        "suggestions",
                        "fix",
                        "fingerprint");
        assertThat(names(report.at("/files/0/problems/0/start"))).containsExactly("line", "column");
        assertThat(names(report.at("/summary"))).containsExactly("files", "words", "errors", "warnings", "hints");
    }

    @Test
    void countsHintsEvenWhereTheyAreNotListed() throws JsonProcessingException {
        JsonNode report = parsed(false);
        assertThat(report.at("/files/0/problems")).hasSize(2);
        assertThat(report.at("/summary/hints").asInt()).isEqualTo(1);
        assertThat(parsed(true).at("/files/0/problems")).hasSize(3);
    }
}
