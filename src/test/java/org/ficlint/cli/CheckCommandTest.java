package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ficlint.lint.Settings;
import org.ficlint.prose.Dialect;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.Setting;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class CheckCommandTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(OutputStream out, RuntimeException bug, String... args) {
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        Rules rules = new Rules(Catalogue::builtIn, () -> {
            throw bug;
        });
        return FicLint.run(args, streams, new Surroundings(Map.of(), ""), rules);
    }

    private static Settings settingsOf(String... args) {
        CheckOptions options = new CheckOptions();
        CommandLine line = new CommandLine(CommandSpec.forAnnotatedObject(options))
                .registerConverter(Setting.class, new Choice<>(Setting.values()));
        return Settings.of(options.choices(line.parseArgs(args)));
    }

    @Test
    void optionsBecomeSettings() {
        assertThat(settingsOf()).isEqualTo(Settings.DEFAULT);
        assertThat(settingsOf("--dialect", "en-gb"))
                .isEqualTo(new Settings(Optional.of(Dialect.GB), true, Set.of(), Optional.empty()));
        assertThat(settingsOf("--dialect=AUTO")).isEqualTo(Settings.DEFAULT);
        assertThat(settingsOf("--no-notes"))
                .isEqualTo(new Settings(Optional.empty(), false, Set.of(), Optional.empty()));
        assertThat(settingsOf("--setting=UK").setting()).contains(Setting.UK);
        assertThat(settingsOf("--fandom", "glee", "--fandom=Harry Potter").fandoms())
                .containsExactlyInAnyOrder("glee", "harry-potter");
    }

    @Test
    void aBugIsToldAsOneAndIsNoFinding() {
        int code = run(OutputStream.nullOutputStream(), new IllegalStateException("oops"), "samples/clean.txt");
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
