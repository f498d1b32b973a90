package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What build servers are given speaks of the program as it is. */
class BuildServersTest {
    private static final String ACTION = "action.yml";
    private static final String GITLAB = "src/ci/gitlab.yml";
    private static final Path MATCHER = Path.of("src/ci/fic-lint-matcher.json");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    private static final Pattern OUTPUT = Pattern.compile("--output \"?(\\w+)=");

    @TempDir
    private Path folder = Path.of("");

    private static JsonNode yaml(String file) throws IOException {
        Object value = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of(file)));
        return new ObjectMapper().valueToTree(value);
    }

    /** The commands in a file that start fic-lint, as the shell gets them. */
    private static String commands(String file) throws IOException {
        List<String> commands = new ArrayList<>();
        yaml(file).findValues("run").forEach(run -> commands.add(run.asText()));
        yaml(file).findValues("script").forEach(list -> list.forEach(line -> commands.add(line.asText())));
        commands.removeIf(command -> !command.contains("fic-lint\" check"));
        assertThat(commands).as(file).hasSize(1);
        return commands.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {ACTION, GITLAB})
    void onlyOptionsThatThereAreAreGiven(String file) throws IOException {
        String help = Ran.with(List.of("check", "--help"), new byte[0]).out();
        TreeSet<String> known = new TreeSet<>();
        OPTION.matcher(help).results().forEach(m -> known.add(m.group()));
        TreeSet<String> given = new TreeSet<>();
        OPTION.matcher(commands(file)).results().forEach(m -> given.add(m.group()));
        assertThat(given).isNotEmpty().isSubsetOf(known);
        OUTPUT.matcher(commands(file))
                .results()
                .forEach(m -> assertThat(OutputFormat.values())
                        .extracting(Object::toString)
                        .contains(m.group(1)));
    }

    @Test
    void theActionGetsWhatItAsksFor() throws IOException {
        JsonNode action = yaml(ACTION);
        assertThat(action.at("/runs/using").asText()).isEqualTo("composite");
        String text = Files.readString(Path.of(ACTION));
        Matcher input = Pattern.compile("inputs\\.([a-z-]+)").matcher(text);
        TreeSet<String> used = new TreeSet<>();
        while (input.find()) {
            used.add(input.group(1));
        }
        assertThat(used).hasSize(action.path("inputs").size());
        used.forEach(
                name -> assertThat(action.path("inputs").has(name)).as(name).isTrue());
        assertThat(action.at("/inputs/format/default").asText()).isEqualTo(OutputFormat.GITHUB.toString());
        // What somebody wrote into a pull request must not get into a command but as the value of a variable.
        action.findValues("run").forEach(run -> assertThat(run.asText()).doesNotContain("${{"));
    }

    @Test
    void theActionRunsTheProgram() throws Exception {
        Path program =
                Files.writeString(folder.resolve("fic-lint"), "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$SEEN\"\nexit 1\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Path script = Files.writeString(folder.resolve("run.sh"), commands(ACTION));
        ProcessBuilder shell =
                new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString());
        shell.environment()
                .putAll(Map.of(
                        "ACTION_PATH", folder.toString(),
                        "PROGRAM_KEPT", "",
                        "PATHS", "one.txt\nmy story/two $(touch x).txt\n",
                        "FORMAT", "compact",
                        "FAIL_ON", "error",
                        "HINTS", "true",
                        "SARIF_FILE", "out.sarif",
                        "SEEN", folder.resolve("seen").toString(),
                        "GITHUB_OUTPUT", folder.resolve("output").toString()));
        Process process =
                shell.directory(folder.toFile()).redirectErrorStream(true).start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(folder.resolve("seen"))
                .hasContent(
                        "check\n--format\ncompact\n--fail-on\nerror\n--hints\n--output\nsarif=out.sarif\n--\none.txt\n"
                                + "my story/two $(touch x).txt");
        assertThat(folder.resolve("output")).hasContent("sarif-file=out.sarif\nexit-code=1");
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("::add-matcher::" + folder);
    }

    @Test
    void theMatcherKnowsEachCompactLine() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/golden/compact.txt"));
        assertThat(lines).hasSizeGreaterThan(3);
        for (String line : lines) {
            List<String> severities = new ArrayList<>();
            for (JsonNode matcher :
                    new ObjectMapper().readTree(MATCHER.toFile()).path("problemMatcher")) {
                JsonNode pattern = matcher.at("/pattern/0");
                Matcher m = Pattern.compile(pattern.path("regexp").asText()).matcher(line);
                if (m.matches()) {
                    severities.add(
                            matcher.has("severity")
                                    ? matcher.path("severity").asText()
                                    : m.group(pattern.path("severity").asInt()));
                    String again = "%s:%s:%s: "
                            .formatted(
                                    m.group(pattern.path("file").asInt()),
                                    m.group(pattern.path("line").asInt()),
                                    m.group(pattern.path("column").asInt()));
                    assertThat(line)
                            .startsWith(again)
                            .contains(m.group(pattern.path("message").asInt()));
                    assertThat(line)
                            .endsWith(" [" + m.group(pattern.path("code").asInt()) + "]");
                }
            }
            assertThat(severities).as(line).hasSize(1).isSubsetOf("error", "warning", "notice");
        }
    }
}
