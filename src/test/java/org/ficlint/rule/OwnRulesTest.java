package org.ficlint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an author's own rules are found, and what is said of those that can't be read. */
class OwnRulesTest {
    private static final String LIST = "title: T\nwhy: W.\nreplace: {big toe: small toe}\n";

    @TempDir
    private Path top = Path.of("");

    private Path rules = Path.of("");

    @BeforeEach
    void aRepositoryWithRules() throws IOException {
        Files.createDirectories(top.resolve(".git"));
        rules = Files.createDirectories(top.resolve(".fic-lint/rules"));
    }

    private OwnRules own() {
        return OwnRules.nearest(top).orElseThrow();
    }

    @Test
    void areThoseOfTheNearestFolderUpToTheRoot() throws IOException {
        Path story = Files.createDirectories(top.resolve("a/b/c"));
        assertThat(OwnRules.nearest(story)).contains(new OwnRules(rules));
        Path nearer = Files.createDirectories(top.resolve("a/.fic-lint/rules"));
        assertThat(OwnRules.nearest(story)).contains(new OwnRules(nearer));
        Files.createDirectories(top.resolve("a/b/.git"));
        assertThat(OwnRules.nearest(story)).isEmpty();
    }

    @Test
    void lieInTheirFoldersOrBesideThem() throws IOException {
        Files.createDirectories(rules.resolve("words"));
        Files.writeString(rules.resolve("words/one.yaml"), LIST);
        Files.writeString(rules.resolve("two.yml"), "\uFEFF" + LIST);
        Files.writeString(rules.resolve("README.md"), "Not a rule.");
        Files.writeString(rules.resolve("one.yaml~"), "Nor is this.");
        Files.writeString(rules.resolve(".hidden.yaml"), "Nor is this.");
        assertThat(own().ids()).containsExactlyInAnyOrder("one", "two");
        assertThat(own().catalogue(Set.of()).cards()).extracting(RuleCard::id).containsExactly("one", "two");
    }

    @Test
    void needNamesOfTheirOwn() throws IOException {
        Files.writeString(rules.resolve("big-toe.yaml"), LIST);
        assertThatThrownBy(() -> own().catalogue(Set.of("big-toe")))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("big-toe.yaml:1: fic-lint has a rule called big-toe already");
        Files.writeString(rules.resolve("big-toe.yml"), LIST);
        assertThatThrownBy(() -> own().catalogue(Set.of()))
                .hasMessageContaining("there is a rule of this name already");
    }

    @Test
    void showTheirChangesInTheirText() throws IOException {
        Path file = Files.writeString(rules.resolve("big-toe.yaml"), LIST);
        String before = own().text();
        assertThat(own().text()).isEqualTo(before);
        Files.writeString(file, LIST + "severity: hint\n");
        assertThat(own().text()).isNotEqualTo(before);
    }

    @Test
    void areToldApartFromWhatOnlyLooksLikeOne() throws IOException {
        Path file = rules.resolve("big-toe.yaml");
        for (String text :
                new String[] {"", "[", "a: [", "[".repeat(20_000), "? ", "- x", "\t", "title: T", "\u0000", "*a"}) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> own().catalogue(Set.of()))
                    .as(text.substring(0, Math.min(9, text.length())))
                    .isInstanceOf(RuleFileException.class)
                    .hasMessageContaining("big-toe.yaml:");
        }
        Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28});
        assertThatThrownBy(() -> own().catalogue(Set.of())).hasMessageContaining("it is not UTF-8");
        Files.delete(file);
        Path pattern = rules.resolve("big-toe.xml");
        for (String text : new String[] {
            "",
            "<",
            "<rule>",
            "<a/>",
            "<rule id='big-toe'/>",
            "<!DOCTYPE a><rule/>",
            "<!-- --><rule id='big-toe'/>",
            "<!--T\nseverity: x\nW.--><rule id='big-toe'/>"
        }) {
            Files.writeString(pattern, text);
            assertThatThrownBy(() -> own().catalogue(Set.of()))
                    .as(text)
                    .isInstanceOf(RuleFileException.class)
                    .hasMessageContaining("big-toe.xml:");
        }
    }
}
