package org.ficlint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ficlint.InstalledProgram.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes that the launcher has made in the background, and starts Java from. */
@DisabledOnOs(OS.WINDOWS)
class ArchiveTest {
    private static final int DAY = 24 * 60 * 60;
    private static final Outcome PLAIN = new Outcome(0, "report\n", "");

    /** Writes what it is called with into the archive it is to make, noise included, and tells which it is given. */
    private static final String JAVA = """
            #!/bin/sh
            for option in "$@"; do
                case $option in
                    -XX:ArchiveClassesAtExit=*) echo "made by $*" >"${option#*=}"; echo noise; exit 1 ;;
                    -XX:SharedArchiveFile=*) cat "${option#*=}" ;;
                esac
            done
            echo report
            """;

    @TempDir
    private Path folder;

    private Path home;
    private Path jar;
    private String launcher;
    private Path java;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.resolve("my stories"));
        launcher = InstalledProgram.in(home).toString();
        jar = home.resolve("target/fic-lint-9.jar");
        date(jar, -60);
        java = folder.resolve("java of mine");
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"99.0.1\"\n");
        Path program = Files.writeString(java.resolve("bin/java"), JAVA);
        program.toFile().setExecutable(true);
    }

    private static void date(Path file, int seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
    }

    private Outcome run(String... more) throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of(
                "FIC_LINT_JAVA_HOME", java.toString(), "FIC_LINT_NO_ARCHIVE", "", "PATH", System.getenv("PATH")));
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return InstalledProgram.run(folder, environment, launcher, "chapter.txt");
    }

    private static String nameFor(String version, Path javaHome) {
        return "java-" + version + javaHome.toString().replace('/', '-') + ".jsa";
    }

    /** Waits for what a run has left behind in the background. */
    private static Path awaited(Path file) throws InterruptedException {
        for (int i = 0; i < 600 && !Files.exists(file); i++) {
            Thread.sleep(100);
        }
        assertThat(file).exists();
        return file;
    }

    @Test
    void isLeftByTheFirstRunAndUsedByTheSecond() throws Exception {
        assertThat(run()).isEqualTo(PLAIN);
        awaited(home.resolve("target/archive").resolve(nameFor("99.0.1", java)));
        Outcome second = run();
        assertThat(second.err()).isEmpty();
        assertThat(second.out())
                .startsWith("made by ")
                .contains("-cp " + jar, "org.ficlint.Rehearsal\n")
                .endsWith("\nreport\n");
    }

    @Test
    void isNotUsedForANewerProgram() throws Exception {
        run();
        awaited(home.resolve("target/archive").resolve(nameFor("99.0.1", java)));
        date(jar, 60);
        assertThat(run("FIC_LINT_NO_ARCHIVE", "1")).isEqualTo(PLAIN);
    }

    @Test
    void isNotMadeOnABuildServerOrWhereItIsNotWanted() throws Exception {
        assertThat(run("CI", "true")).isEqualTo(PLAIN);
        assertThat(run("FIC_LINT_NO_ARCHIVE", "1")).isEqualTo(PLAIN);
        assertThat(home.resolve("target/archive")).doesNotExist();
    }

    @Test
    void isTriedOnceADay() throws Exception {
        Path archives = Files.createDirectories(home.resolve("target/archive"));
        Path archive = archives.resolve(nameFor("99.0.1", java));
        Path tried = Files.createFile(Path.of(archive + ".tried"));
        Path leftOver = Files.createFile(Path.of(archive + ".12345"));
        assertThat(run()).isEqualTo(PLAIN);
        Thread.sleep(1500);
        assertThat(archive).doesNotExist();
        date(jar, -3 * DAY);
        date(tried, -2 * DAY);
        assertThat(run()).isEqualTo(PLAIN);
        awaited(archive);
        assertThat(leftOver).doesNotExist();
    }

    @Test
    void liesAmongTheUsersFilesWhereTheProgramCannotBeChanged() throws Exception {
        assertThat(home.resolve("target").toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(home.resolve("target")), "nothing is forbidden to this user");
        assertThat(run("XDG_CACHE_HOME", folder + "/cache of mine")).isEqualTo(PLAIN);
        String name = home.toString().replace('/', '-') + "-" + nameFor("99.0.1", java);
        awaited(folder.resolve("cache of mine/fic-lint/archive").resolve(name));
    }

    @Test
    void isDoneWithoutWhereNoneCanBeMade() throws Exception {
        Files.writeString(home.resolve("target/archive"), "in the way");
        assertThat(run()).isEqualTo(PLAIN);
        assertThat(run()).isEqualTo(PLAIN);
    }

    @Test
    void doesNoHarmIfItIsSpoilt() throws Exception {
        String real = System.getProperty("java.home");
        Path archives = Files.createDirectories(home.resolve("target/archive"));
        Files.writeString(
                archives.resolve(nameFor(System.getProperty("java.version"), Path.of(real))), "not what Java writes");
        Outcome outcome = run("FIC_LINT_JAVA_HOME", real);
        assertThat(outcome.err()).isEqualTo("fic-lint: chapter.txt: no such file or folder\n");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.code()).isEqualTo(2);
    }
}
