package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static String said(Map<String, String> environment, String terminals, int total) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        Progress progress = new Progress(streams, new Surroundings(environment, terminals), total);
        progress.next("one\u0007.txt");
        progress.end();
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isForThoseWhoWaitAtATerminal() {
        String clear = "\r\u001B[2K";
        assertThat(said(Map.of(), "ioe", 12)).isEqualTo(clear + "checking 1 of 12: one␇.txt" + clear);
        assertThat(said(Map.of(), "ioe", 1)).isEmpty();
        assertThat(said(Map.of(), "io", 12)).isEmpty();
        assertThat(said(Map.of("CI", "true"), "ioe", 12)).isEmpty();
        assertThat(said(Map.of("TERM", "dumb"), "ioe", 12)).isEmpty();
    }
}
