package org.ficlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ficlint.InstalledProgram.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher, copied into a folder of its own, with a jar that points at the classes under test. Its building of the
 * program is tried by {@code .ci/run}.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    private Path folder;

    private Path home;
    private Path launcher;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.resolve("my stories & notes"));
        launcher = InstalledProgram.in(home);
    }

    private Outcome run(Map<String, String> environment, String... command) throws Exception {
        return InstalledProgram.run(folder, environment, command);
    }

    /** A folder that looks like a Java of that version; its java prints what it is called with. */
    private Path pretendedJava(String name, String version) throws IOException {
        Path java = folder.resolve(name);
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path program = java.resolve("bin/java");
        Files.writeString(
                program, "#!/bin/sh\necho " + name + "\nprintf '%s\\n' \"$@\"\necho LC_ALL=$LC_ALL\nexit 7\n");
        program.toFile().setExecutable(true);
        return java;
    }

    private static Map<String, String> withJava(String... more) {
        Map<String, String> environment = new HashMap<>(Map.of("FIC_LINT_JAVA_HOME", JAVA_HOME));
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return environment;
    }

    @Test
    void startsTheProgramInAnEmptyEnvironment() throws Exception {
        Outcome outcome = run(withJava(), launcher.toString(), "--version");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("fic-lint ");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void worksThroughSymbolicLinks() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("first link"), launcher);
        Path link = Files.createSymbolicLink(bin.resolve("fic-lint"), Path.of("../first link"));
        assertThat(run(withJava(), link.toString(), "--version").out()).startsWith("fic-lint ");
    }

    @Test
    void findsFilesWithAccentsWhateverTheLocale() throws Exception {
        // By a script, since the JVM of this test may be one that can't name the file.
        Path script = Files.writeString(
                folder.resolve("script"), "echo 'A/N: none.' >'ché “1”.txt'\n\"$1\" outline 'ché “1”.txt'\n");
        Outcome outcome = run(withJava("LC_ALL", "C"), "/bin/sh", script.toString(), launcher.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("ché “1”.txt\n");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void passesExitCodeAndTroubleOn() throws Exception {
        Outcome outcome = run(withJava(), launcher.toString(), "no such file.txt");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("fic-lint: no such file.txt: no such file or folder\n");
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void passesArgumentsOnAsTheyAre() throws Exception {
        Path java = pretendedJava("java-99", "99.0.1");
        Outcome outcome =
                run(Map.of("FIC_LINT_JAVA_HOME", java.toString()), launcher.toString(), "a b", "", "*", "$HOME", "\"c");
        assertThat(outcome.code()).isEqualTo(7);
        assertThat(outcome.out())
                .contains("\norg.ficlint.Main\na b\n\n*\n$HOME\n\"c\n")
                .contains("\n-Dficlint.tty=\n")
                .contains(home + "/target/fic-lint-9.jar");
    }

    @Test
    void passesOverAJavaThatIsTooOldOrNotThere() throws Exception {
        Path old = pretendedJava("java-11", "11.0.2");
        Path older = pretendedJava("java-8", "1.8.0_392");
        Path good = pretendedJava("java-18", "18");
        Map<String, String> environment = Map.of("FIC_LINT_JAVA_HOME", old.toString(), "JAVA_HOME", good.toString());
        assertThat(run(environment, launcher.toString()).out()).startsWith("java-18\n");
        Files.move(older, home.resolve("runtime"));
        assertThat(run(environment, launcher.toString()).out()).startsWith("java-18\n");
    }

    @Test
    void prefersTheJavaThatComesWithIt() throws Exception {
        Path good = pretendedJava("java-18", "18");
        Files.move(pretendedJava("bundled", "17.0.1"), home.resolve("runtime"));
        assertThat(run(Map.of("JAVA_HOME", good.toString()), launcher.toString())
                        .out())
                .startsWith("bundled\n");
    }

    @Test
    void takesTheNewestOfThoseThatAreInstalled() throws Exception {
        Path jdks = Files.createDirectories(folder.resolve(".jdks"));
        Files.move(pretendedJava("java-98", "98"), jdks.resolve("a"));
        Files.move(pretendedJava("java-99", "99.0.1"), jdks.resolve("b"));
        Files.move(pretendedJava("java-97", "97-ea"), jdks.resolve("c"));
        assertThat(run(Map.of("HOME", folder.toString()), launcher.toString()).out())
                .startsWith("java-99\n");
    }

    @Test
    void keepsALocaleThatKnowsUnicode() throws Exception {
        Path java = pretendedJava("java-99", "99");
        List<String> locales = new ArrayList<>();
        for (String locale : List.of("C.UTF-8", "C", "xx_XX.UTF-8")) {
            Map<String, String> environment = Map.of("FIC_LINT_JAVA_HOME", java.toString(), "LC_ALL", locale);
            locales.add(run(environment, launcher.toString()).out().lines().reduce("", (a, b) -> b));
        }
        assertThat(locales).containsOnly("LC_ALL=C.UTF-8");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Files.delete(home.resolve("target/fic-lint-9.jar"));
        Outcome outcome = run(withJava(), launcher.toString());
        assertThat(outcome.err()).startsWith("fic-lint: ").contains("no fic-lint-*.jar");
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void readsAChapterThatIsPipedIn() throws Exception {
        Path java = pretendedJava("java-99", "99");
        Files.writeString(java.resolve("bin/java"), "#!/bin/sh\ncat\n", StandardCharsets.UTF_8);
        assertThat(run(Map.of("FIC_LINT_JAVA_HOME", java.toString()), launcher.toString(), "-")
                        .out())
                .isEqualTo("It peaked her interest.\n");
    }
}
