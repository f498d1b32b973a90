package org.ficlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ficlint.format.UnreadableException;
import org.ficlint.report.Problem;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chapter is measured by what the other chapters of its folder do. */
class DepartureTest {
    private static final String USUAL = """
            “Is it late?” she asked. “It is,” he said. “Goodbye, then.” Her neighbor waved, goodbye, goodbye.

            * * *

            “The harbor is gray,” he said. “I know the color of it.” Nobody said goodbye to the harbor. The rain—the last \
            of it—had stopped, and the ferry—what was left—had gone.
            """;

    @TempDir
    private Path folder;

    private List<Problem> lastOf(String... chapters) throws IOException, UnreadableException {
        List<Path> files = new ArrayList<>();
        for (String chapter : chapters) {
            files.add(Files.writeString(folder.resolve("ch" + (files.size() + 1) + ".txt"), chapter));
        }
        List<Draft> drafts = new ArrayList<>();
        for (Path file : files) {
            drafts.add(new Draft(file.toString(), Files.readAllBytes(file), Settings.DEFAULT));
        }
        Draft last = drafts.get(drafts.size() - 1);
        return new Linter(Catalogue.builtIn())
                .lint(
                        last.name(),
                        last.bytes(),
                        Settings.DEFAULT,
                        new Stories(drafts, new Kept(Cache.NONE)).around(last).context())
                .problems();
    }

    @Test
    void oneThatWritesInItsOwnWaysIsToldSo() throws IOException, UnreadableException {
        String own = USUAL.replaceAll("[“”]", "\"")
                .replace("* * *", "~~~")
                .replace("—", "--")
                .replace("harbor", "harbour")
                .replace("neighbor", "neighbour")
                .replace("color", "colour")
                .replace("gray", "grey");
        List<Problem> problems = lastOf(USUAL, USUAL, USUAL, own);
        assertThat(problems)
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder("mixed-quotes", "mixed-breaks", "mixed-dashes", "dialect-spelling");
        assertThat(problems).allSatisfy(p -> assertThat(p.message()).endsWith("in 3 other chapters, such as ch1.txt."));
        assertThat(problems)
                .filteredOn(p -> p.severity() != Severity.HINT)
                .extracting(Problem::rule)
                .containsExactly("dialect-spelling");
    }

    @Test
    void aHyphenThatNoOtherChapterHasIsASlip() throws IOException, UnreadableException {
        String own = "“Good-bye,” she said, and the ferry left without a sound in the rain.\n";
        assertThat(lastOf(USUAL, USUAL, USUAL, own))
                .filteredOn(p -> p.rule().equals("hyphen-drift"))
                .extracting(Problem::message)
                .containsExactly("“Good-bye” here (1 in all), but “goodbye” in other chapters (12), such as ch1.txt.");
    }

    @Test
    void whereChaptersDifferAnywayNothingIsACustom() throws IOException, UnreadableException {
        String straight = USUAL.replaceAll("[“”]", "\"");
        assertThat(lastOf(USUAL, USUAL, USUAL)).isEmpty();
        assertThat(lastOf(USUAL, straight, USUAL, straight))
                .filteredOn(p -> p.rule().equals("mixed-quotes"))
                .isEmpty();
        assertThat(lastOf(USUAL, straight))
                .filteredOn(p -> p.rule().equals("mixed-quotes"))
                .isEmpty();
    }
}
