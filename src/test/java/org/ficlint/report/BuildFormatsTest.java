package org.ficlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ficlint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What build servers read, with texts that mean harm. */
class BuildFormatsTest {
    private static final String[] PIECES = {
        "\n",
        "\r",
        "::error::",
        "::stop-commands::x",
        "##[error]",
        "%0A",
        "%",
        ",",
        ":",
        "<",
        ">",
        "&",
        "\"",
        "'",
        "]]>",
        "<!--",
        "-->",
        "\u001B[31m",
        "\u0000",
        "\u202E",
        "\uFFFE",
        "\uFFFF",
        "\uD83D",
        "👩‍👩‍👧",
        "a",
        " ",
        "`",
        "|",
        "\u2028",
    };

    private static List<String> texts() {
        Random random = new Random(11);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("t");
            for (int j = random.nextInt(8); j >= 0; j--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static Report hostile(String text) {
        return Fixture.of(
                text, Fixture.problem(Severity.ERROR, text, 1, "[" + text.replace("[", "(") + "]", text, text));
    }

    private static JsonNode json(Reporter reporter, Report report) throws JsonProcessingException {
        return new ObjectMapper().readTree(Fixture.print(reporter, report));
    }

    private static Report many(Severity severity, int count) {
        List<Problem> problems =
                new ArrayList<>(Collections.nCopies(count, Fixture.problem(severity, "r", 1, "It is [so].", "It is.")));
        problems.add(Fixture.problem(Severity.ERROR, "last", 2, "It is [not].", "It isn't."));
        return new Report("1", List.of(new FileReport("a.txt", 1, "en-US", problems, List.of(), List.of())), List.of());
    }

    @Test
    void noTextBecomesACommandForGitHub() {
        for (String text : texts()) {
            String printed = Fixture.print(new GitHub(true), hostile(text));
            assertThat(printed.lines().toList()).as(text).hasSize(1);
            assertThat(printed).matches("::error file=[^:,]*,line=1,endLine=1,col=1,endColumn=\\d+,title=[^:,]*::.*\n");
            assertThat(printed.codePoints().filter(c -> c != '\n').filter(Character::isISOControl))
                    .isEmpty();
        }
    }

    @Test
    void gitHubGetsTenOfAKindTheGravestFirst() {
        List<String> lines = Fixture.print(new GitHub(true), many(Severity.WARNING, 14))
                .lines()
                .toList();
        assertThat(lines.get(0)).startsWith("::error ").contains("title=last");
        assertThat(lines).filteredOn(l -> l.startsWith("::warning ")).hasSize(10);
        assertThat(lines)
                .filteredOn(l -> l.startsWith("also a.txt:1:7: warning: "))
                .hasSize(4);
    }

    @Test
    void xmlStaysXml() throws Exception {
        for (Reporter reporter : List.of(new Checkstyle(true), new JUnit(true))) {
            for (String text : texts()) {
                String printed = Fixture.print(reporter, hostile(text));
                Document document = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(printed)));
                assertThat(document.getElementsByTagName("*").getLength())
                        .as(text)
                        .isEqualTo(reporter instanceof JUnit ? 4 : 3);
            }
        }
    }

    @Test
    void gitLabGetsFingerprintsThatDiffer() throws JsonProcessingException {
        Set<String> seen = new HashSet<>();
        JsonNode issues = json(new GitLab(true), many(Severity.WARNING, 20));
        issues.forEach(issue -> seen.add(issue.path("fingerprint").asText()));
        assertThat(seen).hasSize(21);
        assertThat(issues.at("/0/severity").asText()).isEqualTo("minor");
        assertThat(issues.at("/0/location/path").asText()).isEqualTo("a.txt");
        assertThat(issues.at("/0/location/lines/begin").asInt()).isEqualTo(1);
    }

    @Test
    void sarifHasWhatGitHubAsksFor() throws JsonProcessingException {
        JsonNode run = json(new Sarif(true, List.of()), Fixture.REPORT).at("/runs/0");
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("fic-lint");
        assertThat(run.at("/results")).hasSize(4);
        for (JsonNode rule : run.at("/tool/driver/rules")) {
            for (String text : List.of("/id", "/shortDescription/text", "/fullDescription/text", "/help/text")) {
                assertThat(rule.at(text).asText()).isNotBlank();
            }
        }
        for (JsonNode result : run.at("/results")) {
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asText()).matches("stories/[a-z0-9%.]+");
            assertThat(place.at("/region/endColumn").asInt())
                    .isGreaterThan(place.at("/region/startColumn").asInt());
            assertThat(result.at("/partialFingerprints/ficLint~1v1").asText()).isNotBlank();
        }
        assertThat(run.at("/results/3/level").asText()).isEqualTo("note");
    }

    @Test
    void sarifKeepsTheGravestFiveThousand() throws JsonProcessingException {
        JsonNode results =
                json(new Sarif(true, List.of()), many(Severity.WARNING, 5010)).at("/runs/0/results");
        assertThat(results).hasSize(5000);
        assertThat(results.at("/0/ruleId").asText()).isEqualTo("last");
    }

    @Test
    void jsonStaysJson() throws JsonProcessingException {
        for (String text : texts()) {
            assertThat(json(new Sarif(true, List.of()), hostile(text)).at("/runs/0/results"))
                    .hasSize(1);
            assertThat(json(new GitLab(true), hostile(text))).hasSize(1);
        }
    }
}
