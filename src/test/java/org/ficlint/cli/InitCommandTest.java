package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Ran init() {
        return Ran.with(List.of("init", folder.toString()), new byte[0]);
    }

    @Test
    void writesAFileThatSaysNothingYet() {
        assertThat(init().code()).isZero();
        assertThat(folder.resolve(".fic-lint.yml")).content().contains("# dialect: auto");
        Ran config = Ran.with(List.of("config", folder.resolve("a.txt").toString()), new byte[0]);
        assertThat(config.out().lines()).isNotEmpty().allMatch(line -> line.endsWith("default"));
    }

    @Test
    void leavesAFileThatIsThereAlone() throws IOException {
        Path file = Files.writeString(folder.resolve(".fic-lint.yml"), "hints: true\n");
        Ran ran = init();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .endsWith(".fic-lint.yml: is there already, and stays as it is; fic-lint config shows what holds\n");
        assertThat(file).content().isEqualTo("hints: true\n");
    }
}
