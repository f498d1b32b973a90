package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Help is short and true, the shell completes, and the manual page is one. */
class HelpTest {
    /** As many lines as a small window has, and a few for the list of commands. */
    private static final int SCREEN = 36;

    @TempDir
    private Path folder = Path.of("");

    private static String out(String... arguments) {
        Ran ran = Ran.with(List.of(arguments), new byte[0]);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }

    private static CommandLine whole() {
        PrintStream none = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), none, none);
        return FicLint.whole(streams, new Surroundings(Map.of(), ""));
    }

    @Test
    void theFirstHelpFitsAScreenAndHasAnExampleForMostNeeds() {
        String help = out("--help");
        assertThat(help.lines().count()).isLessThanOrEqualTo(SCREEN);
        assertThat(help).contains("Examples:");
        whole().getSubcommands().keySet().forEach(name -> assertThat(help).contains("\n  " + name + " "));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandHasHelpOfItsOwn() {
        return whole().getSubcommands().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String help = out(name, "--help");
                    assertThat(help).startsWith("Usage: fic-lint " + name);
                    assertThat(help.lines()).allMatch(line -> line.length() <= 90);
                }));
    }

    private List<String> completed(String shell, String... words) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("completion"), out("completion", shell));
        List<String> quoted = new ArrayList<>();
        for (String word : words) {
            quoted.add("'" + word + "'");
        }
        String program = "source '" + script + "'; COMP_WORDS=(" + String.join(" ", quoted) + "); COMP_CWORD="
                + (words.length - 1) + "; complete -p fic-lint >/dev/null || exit 9; _complete_fic-lint '"
                + words[0] + "' '" + words[words.length - 1] + "' ''; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "--norc", "-c", program)
                .directory(folder.toFile())
                .start();
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).isZero();
        return printed.lines().map(String::strip).toList();
    }

    @Test
    void bashCompletesCommandsOptionsAndValues() throws Exception {
        assertThat(completed("bash", "fic-lint", "")).contains("check", "outline", "rules", "completion");
        assertThat(completed("bash", "fic-lint", "expl")).containsExactly("explain");
        assertThat(completed("bash", "fic-lint", "check", "--fo")).contains("--format", "--force-exclude");
        assertThat(completed("bash", "fic-lint", "--fail")).containsExactly("--fail-on");
        assertThat(completed("zsh", "fic-lint", "check", "--format", "git")).containsExactly("github", "gitlab");
        assertThat(completed("bash", "fic-lint", "check", "--fandom", "har")).containsExactly("harry-potter");
        assertThat(completed("bash", "fic-lint", "explain", "piqued")).containsExactly("piqued-interest");
        assertThat(completed("bash", "fic-lint", "rules", "")).contains("test");
    }

    @Test
    void theManualPageNamesAllCommandsAndOptions() {
        String page = out("man").replace("\\-", "-");
        whole().getSubcommands().forEach((name, command) -> {
            assertThat(page).contains(".SS fic-lint " + name + "\n");
            command.getCommandSpec()
                    .options()
                    .forEach(option -> assertThat(page).contains(option.longestName()));
        });
        assertThat(page).doesNotContain("${");
    }

    @Test
    void groffHasNothingToComplainOf() throws Exception {
        Path page = Files.writeString(folder.resolve("fic-lint.1"), out("man"));
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "there is no groff here");
        Process groff = new ProcessBuilder("/usr/bin/groff", "-man", "-ww", "-Tutf8", "-K", "utf8", page.toString())
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(new String(groff.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(groff.waitFor(20, TimeUnit.SECONDS)).isTrue();
        // Bold letters are printed twice, one upon the other.
        String read = Files.readString(folder.resolve("out")).replaceAll(".\b", "");
        assertThat(read).contains("EXIT STATUS", "--format");
    }
}
