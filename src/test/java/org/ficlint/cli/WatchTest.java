package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private final BlockingQueue<Integer> rounds = new LinkedBlockingQueue<>();

    @Test
    void goesRoundAgainAtEachChangeUntilItIsInterrupted(@TempDir Path folder) throws Exception {
        Path chapter = Files.writeString(folder.resolve("1.txt"), "one");
        Thread watching = new Thread(() -> new Watch(() -> List.of(chapter)).run(() -> rounds.add(rounds.size())));
        watching.start();
        assertThat(rounds.poll(1, TimeUnit.MINUTES)).isNotNull();
        assertThat(rounds.poll(700, TimeUnit.MILLISECONDS))
                .as("nothing changed")
                .isNull();
        Files.writeString(chapter, "more");
        assertThat(rounds.poll(1, TimeUnit.MINUTES)).isNotNull();
        Files.writeString(folder.resolve(".fic-lint.yml"), "hints: true\n");
        assertThat(rounds.poll(1, TimeUnit.MINUTES)).isNotNull();
        Files.delete(chapter);
        assertThat(rounds.poll(1, TimeUnit.MINUTES)).isNotNull();
        watching.interrupt();
        watching.join(TimeUnit.MINUTES.toMillis(1));
        assertThat(watching.isAlive()).isFalse();
    }
}
