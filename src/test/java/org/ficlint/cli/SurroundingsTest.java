package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.ficlint.report.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    private static Surroundings of(String variables, String terminals) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables.strip().split(" +", -1)) {
            String[] parts = variable.split("=", -1);
            if (parts.length == 2) {
                environment.put(parts[0], parts[1]);
            }
        }
        return new Surroundings(environment, terminals);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ioe, COLOURED",
        "'', ie, PLAIN",
        "'', '', PLAIN",
        "NO_COLOR=1, ioe, PLAIN",
        "NO_COLOR=, ioe, COLOURED",
        "NO_COLOR=1 FORCE_COLOR=1, ioe, PLAIN",
        "FORCE_COLOR=1, '', COLOURED",
        "CLICOLOR_FORCE=1, '', COLOURED",
        "CLICOLOR_FORCE=0, '', PLAIN",
        "FORCE_COLOR=1 TERM=dumb, '', COLOURED",
        "CLICOLOR=0, ioe, PLAIN",
        "TERM=dumb, ioe, PLAIN",
        "TERM=xterm CLICOLOR=1, o, COLOURED",
    })
    void coloursAreForThoseWhoSeeThem(String variables, String terminals, Style style) {
        assertThat(ColorChoice.AUTO.style(of(variables, terminals))).isEqualTo(style);
        assertThat(ColorChoice.ALWAYS.style(of(variables, terminals))).isEqualTo(Style.COLOURED);
        assertThat(ColorChoice.NEVER.style(of(variables, terminals))).isEqualTo(Style.PLAIN);
    }

    @Test
    void linesAreNoLongerThanTheWindowNorThanIsLegible() {
        assertThat(of("", "").columns()).isEqualTo(80);
        assertThat(of("COLUMNS=72", "").columns()).isEqualTo(72);
        assertThat(of("COLUMNS=240", "").columns()).isEqualTo(100);
        assertThat(of("COLUMNS=wide", "").columns()).isEqualTo(80);
        assertThat(of("COLUMNS=0", "").columns()).isEqualTo(80);
    }
}
