package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ficlint.InstalledProgram;
import org.ficlint.lint.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real repository: what the next commit changes, what a branch changed, and what stops a commit. */
@DisabledOnOs(OS.WINDOWS)
class GitTest {
    private static final String GOOD = "She sat down by the window, and the rain began.\n";
    private static final String BAD = "They walked passed the mill.\n";
    private static final String NAME = "Tamsel’s “first” day.txt";

    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");
    private Path story = Path.of("");
    private String printed = "";

    @BeforeEach
    void aRepository() throws Exception {
        home = Files.createDirectory(folder.resolve("home"));
        Files.writeString(home.resolve(".gitconfig"), "[user]\nname = A\nemail = a@example.org\n");
        story = Files.createDirectory(folder.resolve("my story")).toRealPath();
        assumeThat(run("git", "--version")).isZero();
        assertThat(run("git", "init", "-q", "-b", "main")).isZero();
        write("one.txt", GOOD);
        commit();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(story.resolve(name), text);
    }

    /** Runs a program in the story's folder with a fresh home; returns its exit code. */
    private int run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(story.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("XDG_"));
        builder.environment().putAll(Map.of("HOME", home.toString(), "LC_ALL", "C.UTF-8", "FIC_LINT_NO_ARCHIVE", "1"));
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        printed = Files.readString(folder.resolve("printed"));
        return process.exitValue();
    }

    private void commit() throws Exception {
        assertThat(run("git", "add", "-A")).isZero();
        assertThat(run("git", "commit", "-q", "--no-verify", "-m", "more"))
                .as(printed)
                .isZero();
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    @Test
    void whatIsStagedIsReadAsTheCommitWillHaveIt() throws Exception {
        write("one.txt", BAD);
        write(NAME, BAD);
        run("git", "add", "-A");
        write("one.txt", GOOD);
        Files.delete(story.resolve(NAME));
        write("new.txt", GOOD);
        Git git = Git.around(story);
        assertThat(names(git.staged())).containsExactly(NAME, "one.txt");
        for (Path file : git.staged()) {
            assertThat(new String(git.staged(file), StandardCharsets.UTF_8)).isEqualTo(BAD);
        }
    }

    @Test
    void whatABranchChangedIsKnownWithWhatIsNotCommittedYet() throws Exception {
        write("two.txt", GOOD);
        commit();
        run("git", "checkout", "-q", "-b", "branch");
        write("three.txt", GOOD);
        commit();
        run("git", "checkout", "-q", "main");
        write("on-main.txt", GOOD);
        commit();
        run("git", "checkout", "-q", "branch");
        write("two.txt", BAD);
        write(NAME, GOOD);
        Files.delete(story.resolve("one.txt"));
        Git git = Git.around(story);
        assertThat(names(git.since("main"))).containsExactlyInAnyOrder("three.txt", "two.txt", NAME);
        assertThat(names(git.since("HEAD"))).containsExactlyInAnyOrder("two.txt", NAME);
        for (String odd : List.of("nowhere", "--output=x", "")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> git.since(odd))
                    .isInstanceOf(IOException.class);
        }
    }

    private Path installed() throws IOException {
        return InstalledProgram.in(Files.createDirectories(folder.resolve("the linter's folder")));
    }

    private int ficLint(Path launcher, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        return run(command.toArray(String[]::new));
    }

    @Test
    void aHookStopsABadChapter() throws Exception {
        Path launcher = installed();
        run("git", "config", "core.hooksPath", "hooks here");
        assertThat(ficLint(launcher, "install-hook")).as(printed).isZero();
        assertThat(story.resolve("hooks here/pre-commit")).isExecutable();

        write(NAME, BAD);
        run("git", "add", "-A");
        assertThat(run("git", "commit", "-m", "bad")).isEqualTo(1);
        assertThat(printed).contains(NAME).contains("past-passed");
        write(NAME, GOOD);
        assertThat(run("git", "commit", "-m", "still bad")).isEqualTo(1);
        run("git", "add", "-A");
        assertThat(run("git", "commit", "-m", "good")).as(printed).isZero();

        assertThat(ficLint(launcher, "install-hook", "--uninstall")).isZero();
        assertThat(story.resolve("hooks here/pre-commit")).doesNotExist();
    }

    @Test
    void anothersHookStaysUnlessForced() throws Exception {
        Path launcher = installed();
        Path hook = story.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.resolveSibling(""));
        Files.writeString(hook, "#!/bin/sh\nexit 0\n");
        assertThat(ficLint(launcher, "install-hook")).isEqualTo(2);
        assertThat(printed).contains("there is another hook, which stays as it is; --force puts it aside");
        assertThat(ficLint(launcher, "install-hook", "--uninstall")).isEqualTo(2);
        assertThat(hook).hasContent("#!/bin/sh\nexit 0\n");
        assertThat(ficLint(launcher, "install-hook", "--force")).isZero();
        assertThat(hook).content().contains("check --staged");
        assertThat(ficLint(launcher, "install-hook")).isZero();
        assertThat(ficLint(launcher, "install-hook", "--uninstall")).isZero();
        assertThat(hook).hasContent("#!/bin/sh\nexit 0\n");
    }

    @Test
    void preCommitStopsABadChapter() throws Exception {
        assumeThat(Stream.of(System.getenv("PATH").split(":", -1))
                        .anyMatch(p -> Files.isExecutable(Path.of(p, "pre-commit"))))
                .as("pre-commit is installed")
                .isTrue();
        Path launcher = installed();
        Path linter = launcher.resolveSibling("");
        Files.copy(Path.of(".pre-commit-hooks.yaml"), linter.resolve(".pre-commit-hooks.yaml"));
        Path writing = story;
        story = linter;
        assertThat(run("git", "init", "-q", "-b", "main")).isZero();
        commit();
        run("git", "rev-parse", "HEAD");
        String revision = printed.strip();
        story = writing;
        write(
                ".pre-commit-config.yaml",
                "repos:\n  - repo: \"" + linter + "\"\n    rev: " + revision + "\n    hooks:\n      - id: fic-lint\n");
        assertThat(run("pre-commit", "install")).as(printed).isZero();

        write(NAME, GOOD);
        run("git", "add", "-A");
        assertThat(run("git", "commit", "-m", "good")).as(printed).isZero();
        write(NAME, BAD);
        write("ignored.txt", BAD);
        write(".fic-lintignore", "ignored.txt\n");
        run("git", "add", "-A");
        assertThat(run("git", "commit", "-m", "bad")).isEqualTo(1);
        assertThat(printed).contains(NAME).contains("past-passed").contains("in 1 file");
    }
}
