package org.ficlint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    private final RecordJson json = new RecordJson();

    record Counts(Map<String, Integer> counts, List<List<String>> words, boolean done) {}

    @Test
    void readsWhatItWrote() throws IOException {
        for (FileReport report : Fixture.REPORT.files()) {
            assertThat(json.read(FileReport.class, json.write(report))).isEqualTo(report);
        }
        Counts counts = new Counts(Map.of("a\tb", 1, "“é”", -2), List.of(List.of(), List.of("x\u0000\n")), true);
        assertThat(json.read(Counts.class, json.write(counts))).isEqualTo(counts);
    }

    @Test
    void whatIsSomethingElseIsNotRead() {
        byte[] whole = json.write(Fixture.REPORT.files().get(0));
        for (String odd : List.of("", "[]", "{}", "[1,2,3]", "[\"a\"", "null", "[[[[[[", "<x>")) {
            byte[] bytes = odd.getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> json.read(FileReport.class, bytes)).isInstanceOf(IOException.class);
        }
        for (int length = 0; length < whole.length; length++) {
            byte[] half = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> json.read(FileReport.class, half)).isInstanceOf(IOException.class);
        }
    }
}
