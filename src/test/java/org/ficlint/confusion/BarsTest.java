package org.ficlint.confusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ficlint.confusion.Bars.Odds;
import org.ficlint.confusion.Bars.Option;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final double[] SLIPS = ramp(2, 6);
    private static final double[] RIGHT = ramp(-6, 4);

    @Test
    void theMoreAlarmsAreLetThroughTheMoreIsFound() {
        Bars bars = new Bars();
        bars.add("word", new Odds(1, SLIPS, RIGHT, 1));
        Option few = option(bars.atMost(1), "word");
        Option many = option(bars.atMost(20), "word");
        assertThat(few.alarms()).isLessThanOrEqualTo(1);
        assertThat(many.alarms()).isLessThanOrEqualTo(20);
        assertThat(many.found()).isGreaterThan(few.found());
    }

    @Test
    void whatIsWorthMoreTakesTheAlarms() {
        Bars bars = new Bars();
        bars.add("much", new Odds(1, SLIPS, RIGHT, 1));
        bars.add("little", new Odds(0.1, SLIPS, RIGHT, 1));
        Map<String, Option> set = bars.atMost(10);
        assertThat(option(set, "much").found())
                .isGreaterThan(option(set, "little").found());
    }

    private static Option option(Map<String, Option> options, String name) {
        return Optional.ofNullable(options.get(name)).orElseThrow();
    }

    private static double[] ramp(double from, double to) {
        return IntStream.range(0, 200)
                .mapToDouble(i -> from + (to - from) * i / 200)
                .toArray();
    }
}
