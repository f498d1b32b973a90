package org.ficlint.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {
    private static final KnownRules RULES =
            new KnownRules(Set.of("tag-comma", "past-passed"), Set.of("dialogue", "hyphenation"));

    @TempDir
    private Path folder = Path.of("");

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private static SettingsFile read(Path file) {
        return new SettingsReader(() -> RULES).read(file);
    }

    private Choices of(String text) throws IOException {
        return read(write(".fic-lint.yml", text)).of(folder.resolve("chapter.txt"));
    }

    @Test
    void everythingThatCanBeSaidIsHeard() throws IOException {
        Choices choices = of("""
                \uFEFFdialect: en-GB
                fandom: [Harry Potter, glee]
                hints: true
                notes: false
                fail-on: error
                rules: {tag-comma: off, dialogue: hint, TO_TOO: error}
                words: [Tavrin, No, moonglass*]
                """);
        assertThat(choices.dialect()).contains(Dialect.GB);
        assertThat(choices.fandoms()).containsExactlyInAnyOrder("harry-potter", "glee");
        assertThat(choices.hints()).isTrue();
        assertThat(choices.notes()).isFalse();
        assertThat(choices.failOn()).contains("error");
        assertThat(choices.rules())
                .isEqualTo(Map.of("tag-comma", Level.OFF, "dialogue", Level.HINT, "TO_TOO", Level.ERROR));
        assertThat(choices.words()).containsExactlyInAnyOrder("Tavrin", "No", "moonglass*");
    }

    @Test
    void anEmptyFileChangesNothing() throws IOException {
        assertThat(of("")).isEqualTo(Choices.NONE);
        assertThat(of("# only a remark\n")).isEqualTo(Choices.NONE);
        assertThat(Choices.NONE.notes()).isTrue();
        assertThat(Choices.NONE.hints()).isFalse();
        assertThat(Choices.NONE.dialect()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dialekt: en-GB | 1:1: there is no setting “dialekt”; did you mean dialect?",
                "files: x | 1:1: there is no setting “files”",
                "dialect: en-UK | 1:10: it can be auto, en-US, en-GB, en-CA, en-AU, en-NZ, en-ZA, but not “en-UK”",
                "hints: yes | 1:8: it can be true, false, but not “yes”",
                "hints: [true] | 1:8: a text is wanted here",
                "fail-on: eror | 1:10: it can be error, warning, hint, never, but not “eror”; did you mean error?",
                "rules: [tag-comma] | 1:8: keys and values are wanted here",
                "rules: {tag-coma: off} | 1:9: no rule is called “tag-coma”; did you mean tag-comma?",
                "rules: {tag-comma: of} | 1:20: it can be off, hint, warning, error, but not “of”; did you mean off?",
                "words: [Tavrin, {a: b}] | 1:17: a text is wanted here",
                "fandom: glea | 1:9: fic-lint knows no fandom “glea”; did you mean glee?",
                "overrides: {files: x} | 1:12: a list is wanted here",
                "overrides: [{hints: true}] | 1:13: say with “files” which chapters this is about",
                "overrides: [{files: x, extends: y}] | 1:24: there is no setting “extends”",
                "extends: nowhere.yml | 1:10: there is no file “nowhere.yml”",
                "extends: .fic-lint.yml | 1:10: this file builds on itself",
                "'{hints: true, hints: false}' | 1:15: “hints” stands here twice",
                "just words | 1:1: keys and values are wanted here",
                "'words: [a' | expected ',' or ']'",
            })
    void whatCantBeIsShownWhereItStands(String text, String told) throws IOException {
        Path file = write(".fic-lint.yml", text + "\n");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(told.strip())
                .hasMessageContaining("^");
    }

    @Test
    void theNearestFileHoldsAndBuildsOnOthers() throws IOException {
        write("common.yml", "dialect: en-GB\nhints: true\nwords: [one]\n");
        write("story/.fic-lint.yml", "extends: ../common.yml\nhints: false\nwords: two\n");
        write(".fic-lint.yml", "notes: false\n");
        Path chapter = folder.resolve("story/part/chapter.txt");
        Files.createDirectories(chapter.resolveSibling(""));
        SettingsFolders folders = new SettingsFolders(
                new SettingsReader(() -> RULES),
                Optional.of(write("user.yml", "hints: true\nfail-on: never\n")),
                Choices.NONE);
        Choices choices = folders.of(chapter);
        assertThat(choices.dialect()).contains(Dialect.GB);
        assertThat(choices.hints()).isFalse();
        assertThat(choices.notes()).isTrue();
        assertThat(choices.failOn()).contains("never");
        assertThat(choices.words()).containsExactlyInAnyOrder("one", "two");
        assertThat(folders.of(folder.resolve("other.txt")).notes()).isFalse();
    }

    @Test
    void overridesHoldForTheirFilesAndTheLastWins() throws IOException {
        SettingsFile file = read(write(".fic-lint.yml", """
                fail-on: error
                overrides:
                  - {files: drafts/, fail-on: never}
                  - {files: ["*-old.txt", "!keep-old.txt"], fail-on: hint}
                """));
        assertThat(file.of(folder.resolve("a.txt")).failOn()).contains("error");
        assertThat(file.of(folder.resolve("drafts/deep/a.txt")).failOn()).contains("never");
        assertThat(file.of(folder.resolve("drafts/a-old.txt")).failOn()).contains("hint");
        assertThat(file.of(folder.resolve("drafts/keep-old.txt")).failOn()).contains("never");
    }

    @Test
    void theTemplateIsNothingButRemarksAndEachIsTrue() throws IOException {
        String template = new String(SettingsFile.template().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(of(template)).isEqualTo(Choices.NONE);
        write("common.yml", "");
        String taken =
                template.replaceAll("(?m)^# (?=[a-z-]+: |[a-z-]+:$|  )", "").replace("../common", "common");
        assertThat(of(taken).all()).extracting(Choice::key).contains("dialect", "fandom", "rules.TO_TOO", "words");
        for (Key key : Key.OF_FILES) {
            assertThat(template).contains("\n# " + key.label() + ":");
        }
    }

    @Test
    void theUsersFileIsWhereItsConfigurationIs() {
        assertThat(SettingsFolders.userFile(Map.of())).isEmpty();
        assertThat(SettingsFolders.userFile(Map.of("HOME", "/home/a")))
                .contains(Path.of("/home/a/.config/fic-lint/config.yml"));
        assertThat(SettingsFolders.userFile(Map.of("HOME", "/home/a", "XDG_CONFIG_HOME", "/c")))
                .contains(Path.of("/c/fic-lint/config.yml"));
    }
}
