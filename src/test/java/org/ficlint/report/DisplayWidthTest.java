package org.ficlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "evitable, 8",
        "“…—’”, 5",
        "naïve ¶ ‹æ›, 11",
        "soft\u00adly, 6",
        "left\u202eright, 9",
        "nai\u0308ve, 5",
        "灯台, 4",
        "ﾊﾝ, 2",
        "한국, 4",
        "😀, 2",
        "👩‍👩‍👧, 2",
        "👍🏽, 2",
        "🇳🇴, 2",
        "❤️, 2",
        "❤, 1",
        "☕, 2",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿, 2",
        "e\u0301\u0323\u0331, 1",
        "'', 0",
    })
    void countsColumnsAsATerminalDoes(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void cutsBetweenCharactersOnly() {
        assertThat(DisplayWidth.start("a👩‍👩‍👧b", 2)).isEqualTo("a");
        assertThat(DisplayWidth.start("a👩‍👩‍👧b", 3)).isEqualTo("a👩‍👩‍👧");
        assertThat(DisplayWidth.end("灯台x", 3)).isEqualTo("台x");
        assertThat(DisplayWidth.end("灯台x", 2)).isEqualTo("x");
        assertThat(DisplayWidth.start("“naïve” — no", 4)).isEqualTo("“naï");
        assertThat(DisplayWidth.start("short", 80)).isEqualTo("short");
        assertThat(DisplayWidth.end("“naïve” — no", 4)).isEqualTo("— no");
        assertThat(DisplayWidth.end("short", 80)).isEqualTo("short");
    }
}
