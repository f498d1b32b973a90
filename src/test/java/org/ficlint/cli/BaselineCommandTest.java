package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {
    private static final String FIRST =
            "The letter that the miller had left on the table under the window had peaked her"
                    + " interest, and so she opened it before the kettle had boiled, which took a while in that house, as the stove"
                    + " was old and the wood was wet, and nobody had swept the chimney since the summer before last.";
    private static final String SECOND = "They walked passed the mill.";

    @TempDir
    private Path folder = Path.of("");

    private Ran run(String... arguments) {
        return Ran.with(List.of(arguments), new byte[0]);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("chapter.txt"), text);
    }

    private Ran check() {
        return run("check", "--format", "compact", "--baseline", path("known.json"), path("chapter.txt"));
    }

    @Test
    void whatIsLivedWithIsKnownWhereverItStands() throws IOException {
        write(FIRST + "\n\n" + SECOND + "\n\n" + SECOND + "\n");
        Ran baseline = run("baseline", "--file", path("known.json"), path("chapter.txt"));
        assertThat(baseline.out()).startsWith("Wrote down 3 problems in ");
        assertThat(baseline.code()).isZero();
        assertThat(check()).isEqualTo(new Ran(0, "", ""));

        write(SECOND + "\n\n" + SECOND + "\n\n" + FIRST.replaceAll("(.{50,64}) ", "$1\n") + "\n");
        assertThat(check()).isEqualTo(new Ran(0, "", ""));

        write(SECOND + "\n\n" + SECOND + "\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(check().out().lines()).singleElement().asString().contains("chapter.txt:7:13: ");
        assertThat(check().code()).isEqualTo(1);
    }

    @Test
    void whatIsThereNoMoreIsTold() throws IOException {
        write(FIRST + "\n\n" + SECOND + "\n");
        run("baseline", "--file", path("known.json"), path("chapter.txt"));
        write(SECOND + "\n");
        Ran ran = run("check", "--baseline", path("known.json"), path("chapter.txt"));
        assertThat(ran.code()).isZero();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("note: 1 problem of the baseline is there no more: “peaked” [piqued-interest];"
                        + " fic-lint baseline writes it anew");
    }

    @Test
    void whatIsThereNoMoreCanBeStruckOut() throws IOException {
        write(FIRST + "\n\n" + SECOND + "\n");
        run("baseline", "--file", path("known.json"), path("chapter.txt"));
        write(SECOND + "\n\n" + SECOND + "\n");
        Ran pruned = run("baseline", "--prune", "--file", path("known.json"), path("chapter.txt"));
        assertThat(pruned.out()).startsWith("Struck out 1 problem in ");
        assertThat(pruned.code()).isZero();
        assertThat(folder.resolve("known.json"))
                .content()
                .contains("past-passed")
                .doesNotContain("piqued-interest");
        assertThat(check().out().lines()).as("the second one is new").hasSize(1);
        Files.delete(folder.resolve("chapter.txt"));
        write(SECOND);
        assertThat(run("baseline", "--prune", "--file", path("known.json"), path("chapter.txt"))
                        .out())
                .startsWith("Struck out 0 problems in ");
    }

    @Test
    void whatIsNoBaselineIsTrouble() throws IOException {
        write(SECOND);
        assertThat(check().code()).isEqualTo(2);
        assertThat(check().err()).contains("known.json: no such file");
        for (String odd : List.of("", "[]", "{\"files\": 3}", "<x>")) {
            Files.writeString(folder.resolve("known.json"), odd);
            assertThat(check().err()).contains("it is not what fic-lint baseline writes");
            assertThat(check().code()).isEqualTo(2);
        }
    }
}
