package org.ficlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ficlint.StoryFormats;
import org.ficlint.format.Formats;
import org.ficlint.format.UnreadableException;
import org.ficlint.manuscript.Role;
import org.ficlint.prose.StoryContext;
import org.ficlint.report.Problem;
import org.ficlint.rule.Catalogue;
import org.junit.jupiter.api.Test;

/** One story in seven formats has the same parts and the same problems at the same words, and is fixed alike. */
class SameStoryTest {
    private static final Path SAMPLE = Path.of("samples/lantern-street.txt");
    private static final Path COPIES = Path.of("samples/lantern-street");

    /** What the sample has not: italics, a thought, entities, and a mistake that stands in markup. */
    private static final String STORY = """
            A/N: Sorry for the wait, everyone! This one is for Pell & Jo <3

            Chapter Two

            *He can't be here,* she thought, and pulled the curtain aside. It wasn’t a bird; it was “Marrow & Sons”, the sign.

            “I *recieved* your letter,” he said. “You peaked my interest Hanna.”

            * * *

            She walked passed the *Grey Heron* twice. Her café was shut, and her brother’s boat was gone [from the] quay.
            """;

    private final Linter linter = new Linter(Catalogue.builtIn());

    @Test
    void hasTheSameProblems() throws IOException, UnreadableException {
        for (String story : List.of(STORY, Files.readString(SAMPLE))) {
            List<String> problems = problems("story.txt", story.getBytes(StandardCharsets.UTF_8));
            List<String> parts = parts("story.txt", story.getBytes(StandardCharsets.UTF_8));
            assertThat(problems).hasSizeGreaterThan(2);
            for (Map.Entry<String, byte[]> copy : new StoryFormats(story).all().entrySet()) {
                String name = "story" + copy.getKey();
                assertThat(parts(name, copy.getValue())).as(name).containsExactlyElementsOf(parts);
                assertThat(problems(name, copy.getValue())).as(name).containsExactlyElementsOf(problems);
            }
        }
    }

    @Test
    void isFixedAlike() throws IOException, UnreadableException {
        String story = Files.readString(SAMPLE);
        List<String> fixed = parts("story.txt", fixed("story.txt", story.getBytes(StandardCharsets.UTF_8)));
        assertThat(String.join("\n", fixed)).contains("received").doesNotContain("recieved");
        for (Map.Entry<String, byte[]> copy : new StoryFormats(story).all().entrySet()) {
            String name = "story" + copy.getKey();
            if (!name.endsWith(".rtf")) {
                assertThat(parts(name, fixed(name, copy.getValue()))).as(name).containsExactlyElementsOf(fixed);
            }
        }
    }

    @Test
    void liesAmongTheSamples() throws IOException {
        for (Map.Entry<String, byte[]> copy :
                new StoryFormats(Files.readString(SAMPLE)).all().entrySet()) {
            Path file = COPIES.resolve("lantern-street" + copy.getKey());
            if (System.getProperty("update") != null) {
                Files.createDirectories(COPIES);
                Files.write(file, copy.getValue());
            }
            // How well a file is packed differs from Java to Java.
            assertThat(unpacked(Files.readAllBytes(file))).as(file.toString()).isEqualTo(unpacked(copy.getValue()));
        }
    }

    private byte[] fixed(String name, byte[] bytes) throws UnreadableException {
        byte[] file = bytes;
        for (Map.Entry<String, byte[]> chapter : Formats.chapters(name, bytes).entrySet()) {
            Fixer fixer =
                    new Fixer(b -> linter.lint(chapter.getKey(), b, Settings.DEFAULT, StoryContext.NONE), true, false);
            file = Formats.with(
                    chapter.getKey(),
                    fixer.fix(chapter.getKey(), chapter.getValue()).bytes(),
                    file);
        }
        return file;
    }

    private List<String> problems(String name, byte[] bytes) throws UnreadableException {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, byte[]> chapter : Formats.chapters(name, bytes).entrySet()) {
            for (Problem p : linter.lint(chapter.getKey(), chapter.getValue(), Settings.DEFAULT, StoryContext.NONE)
                    .problems()) {
                problems.add(p.rule() + " " + p.severity() + " " + p.where() + " " + p.snippet() + p.suggestions());
            }
        }
        return problems;
    }

    private static List<String> parts(String name, byte[] bytes) throws UnreadableException {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, byte[]> chapter : Formats.chapters(name, bytes).entrySet()) {
            var manuscript = Linter.manuscript(chapter.getKey(), chapter.getValue());
            manuscript.blocks().stream()
                    .filter(b -> !b.why().equals("front matter"))
                    .map(b -> b.role()
                            + (b.role() == Role.SCENE_BREAK
                                    ? ""
                                    : " " + b.span().in(manuscript.text())))
                    .forEach(parts::add);
        }
        return parts;
    }

    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.isEmpty() ? Map.of("", new String(bytes, StandardCharsets.UTF_8)) : parts;
    }
}
