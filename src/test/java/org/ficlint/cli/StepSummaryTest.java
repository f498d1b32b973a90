package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a GitHub workflow, what does not fit beside the lines goes into the step's summary. */
class StepSummaryTest {
    private static final String SLIP = "It had peaked her interest.\n\n";

    @TempDir
    private Path folder = Path.of("");

    private Ran check(String format, int slips, String summary) throws IOException {
        Path chapter = Files.writeString(folder.resolve("a.txt"), SLIP.repeat(slips));
        return Ran.with(
                List.of("check", "--format", format, chapter.toString()),
                new byte[0],
                Map.of("GITHUB_STEP_SUMMARY", summary));
    }

    @Test
    void getsAllWhereThereAreMoreThanTenOfAKind() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary.md"), "before\n");
        assertThat(check("github", 11, summary.toString()).code()).isEqualTo(1);
        assertThat(summary).content().startsWith("before\n## fic-lint: 11 errors, ");
        assertThat(Files.readString(summary).lines().filter(line -> line.contains("piqued-interest")))
                .hasSize(11);
    }

    @Test
    void getsNothingWhereAllFits() throws IOException {
        Path summary = folder.resolve("summary.md");
        assertThat(check("github", 10, summary.toString()).code()).isEqualTo(1);
        assertThat(check("compact", 11, summary.toString()).code()).isEqualTo(1);
        assertThat(summary).doesNotExist();
    }

    @Test
    void isTroubleWhereItCannotBeWritten() throws IOException {
        Ran ran = check("github", 11, folder.resolve("none/summary.md").toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("summary.md: can't be written");
    }
}
