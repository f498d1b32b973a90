package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ficlint.lint.Settings;
import org.ficlint.prose.Dialect;
import org.ficlint.rule.Setting;
import org.junit.jupiter.api.Test;

class CheckCommandTest {
    private final List<Settings> asked = new ArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(OutputStream out, RuntimeException bug, String... args) {
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return FicLint.run(args, streams, new Surroundings(Map.of(), ""), settings -> {
            asked.add(settings);
            throw bug;
        });
    }

    private Settings settingsOf(String... args) {
        run(OutputStream.nullOutputStream(), new IllegalStateException(), args);
        return asked.get(asked.size() - 1);
    }

    @Test
    void optionsBecomeSettings() {
        assertThat(settingsOf("a.txt")).isEqualTo(Settings.DEFAULT);
        assertThat(settingsOf("--dialect", "en-gb", "a.txt"))
                .isEqualTo(new Settings(Optional.of(Dialect.GB), true, Set.of(), Optional.empty()));
        assertThat(settingsOf("--dialect=AUTO", "a.txt")).isEqualTo(Settings.DEFAULT);
        assertThat(settingsOf("check", "--no-notes", "--no-cache", "a.txt"))
                .isEqualTo(new Settings(Optional.empty(), false, Set.of(), Optional.empty()));
        assertThat(settingsOf("--setting=UK", "a.txt").setting()).contains(Setting.UK);
        assertThat(settingsOf("--fandom", "glee", "--fandom=Harry Potter", "a.txt")
                        .fandoms())
                .containsExactlyInAnyOrder("glee", "harry-potter");
    }

    @Test
    void aBugIsToldAsOneAndIsNoFinding() {
        int code = run(OutputStream.nullOutputStream(), new IllegalStateException("oops"), "a.txt");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("fic-lint: this is a fault of fic-lint, not of your text")
                .contains("oops");
    }

    @Test
    void aClosedPipeIsNoTrouble() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws java.io.IOException {
                throw new java.io.IOException("Broken pipe");
            }
        };
        assertThat(run(closed, new IllegalStateException(), "rules")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
