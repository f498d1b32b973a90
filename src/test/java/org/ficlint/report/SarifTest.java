package org.ficlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.Severity;
import org.junit.jupiter.api.Test;

/** SARIF as its standard has it, and within the limits of GitHub's code scanning. */
class SarifTest {
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final Reporter SARIF = new Sarif(true, Catalogue.builtIn().cards());

    private static JsonNode sarif(Report report) throws IOException {
        return new ObjectMapper().readTree(Fixture.print(SARIF, report));
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        }
    }

    @Test
    void keepsToTheStandard() throws IOException {
        Schema schema = schema();
        assertThat(schema.validate(sarif(Fixture.REPORT))).isEmpty();
        assertThat(schema.validate(sarif(new Report("1", List.of(), List.of()))))
                .isEmpty();
        for (String text : NastyTexts.all().subList(0, 200)) {
            assertThat(schema.validate(sarif(NastyTexts.report(text)))).as(text).isEmpty();
        }
    }

    @Test
    void theStandardIsHeldAgainstIt() throws IOException {
        JsonNode broken = sarif(Fixture.REPORT);
        ((ObjectNode) broken.at("/runs/0/results/0")).put("level", "grave");
        ((ObjectNode) broken.at("/runs/0/results/1")).remove("message");
        assertThat(schema().validate(broken)).hasSize(2);
    }

    @Test
    void noTextIsEmpty() throws IOException {
        Report report = Fixture.of("a.txt", Fixture.problem(Severity.HINT, "r", 1, "a[b]c", ""));
        for (JsonNode json : List.of(sarif(report), sarif(Fixture.REPORT))) {
            json.findValuesAsText("text").forEach(text -> assertThat(text).isNotBlank());
            json.findValuesAsText("markdown").forEach(text -> assertThat(text).isNotBlank());
        }
    }

    @Test
    void pathsAreUris() throws IOException {
        List<String> paths = List.of(
                "ché “1”.txt", "a b/c%20d.txt", "./x:y.txt", "a\\b.txt", "/abs/né.txt", "C:\\fic\\a.txt", "#?.txt");
        for (String path : paths) {
            JsonNode place = sarif(Fixture.of(path, Fixture.problem(Severity.ERROR, "r", 1, "a[b]c", "m")))
                    .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");
            URI uri = URI.create(place.path("uri").asText());
            boolean absolute = path.startsWith("/") || path.startsWith("C:");
            assertThat(uri.isAbsolute()).as(path).isEqualTo(absolute);
            assertThat(place.has("uriBaseId")).isEqualTo(!absolute);
            assertThat(uri.getPath()).endsWith(Paths.relative(path));
            assertThat(uri.toString()).isEqualTo(uri.toASCIIString());
        }
    }

    @Test
    void rulesSayHowSureTheyAre() throws IOException {
        JsonNode run = sarif(Fixture.REPORT).at("/runs/0");
        for (JsonNode result : run.at("/results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.path("ruleIndex").asInt());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(rule.at("/properties/precision").asText()).isIn("very-high", "high", "medium", "low");
            assertThat(rule.at("/properties/problem.severity").asText()).isIn("error", "warning", "recommendation");
        }
    }

    @Test
    void theLongestReportFitsIntoTenMegabytes() throws IOException {
        Random random = new Random(5);
        List<FileReport> files = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<Problem> problems = new ArrayList<>();
            for (int j = 0; j < 100; j++) {
                problems.add(Fixture.problem(Severity.ERROR, "r" + j, j + 1, "a[b]c", noise(random, 2000)));
            }
            files.add(new FileReport(noise(random, 80), 1, "en-US", problems, List.of(), List.of()));
        }
        String printed = Fixture.print(new Sarif(true, List.of()), new Report("1", files, List.of()));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(printed.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(packed.size()).isLessThan(MOST_BYTES);
        assertThat(new ObjectMapper().readTree(printed).at("/runs/0/results")).hasSize(5000);
    }

    /** Letters in no order at all, which can't be compressed much. */
    private static String noise(Random random, int length) {
        return random.ints(length, 0x4E00, 0x9FA5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
