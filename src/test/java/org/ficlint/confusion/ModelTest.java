package org.ficlint.confusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The model that comes with the program: how large it is, what it knows, and that its card tells of it. */
class ModelTest {
    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_MILLISECONDS = 100;

    @Test
    void isSmall() throws IOException {
        assertThat(file("confusions.model")).hasSizeBetween(MEGABYTE, 12 * MEGABYTE);
    }

    @Test
    void isLoadedAtOnce() {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 7; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(Model.load().knows("breathe")).isTrue();
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        assertThat(best / 1_000_000).isLessThan(MOST_MILLISECONDS);
    }

    @Test
    void knowsHundredsOfPairs() {
        assertThat(Model.load().size()).isGreaterThanOrEqualTo(250);
    }

    @Test
    void everyWordOfThePairsIsExplained() {
        assertThat(Confusions.load().values()).allSatisfy(pair -> {
            assertThat(pair.first().meaning()).isNotBlank();
            assertThat(pair.second().meaning()).isNotBlank();
            assertThat(pair.first().word()).isNotEqualTo(pair.second().word());
        });
    }

    @Test
    void theCardTellsOfThisModel() throws IOException {
        String card = new String(file("confusions.md"), StandardCharsets.UTF_8);
        assertThat(figure(card, "- pairs: (\\d+)")).isEqualTo(Model.load().size());
        assertThat(figure(card, "; ([\\d,]+) bytes")).isEqualTo(file("confusions.model").length);
        assertThat(figure(card, "- found: ([\\d.]+)")).isBetween(0.0, 1.0);
        assertThat(figure(card, ", set right: ([\\d.]+)")).isBetween(0.0, figure(card, "- found: ([\\d.]+)"));
        assertThat(figure(card, "- found of those most complained of: ([\\d.]+)"))
                .isGreaterThan(figure(card, "- found: ([\\d.]+)"));
        assertThat(figure(card, "- words untouched: (\\d+)") / Math.max(1, figure(card, "- false alarms: (\\d+)")))
                .as("words to a false alarm")
                .isGreaterThanOrEqualTo(20_000);
    }

    private static double figure(String card, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(card);
        assertThat(matcher.find()).as(pattern).isTrue();
        return Double.parseDouble(matcher.group(1).replace(",", ""));
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = Model.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
