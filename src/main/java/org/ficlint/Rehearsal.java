package org.ficlint;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ficlint.cli.FicLint;
import org.ficlint.cli.Streams;
import org.ficlint.cli.Surroundings;

/**
 * Runs the program silently as people do, so that Java meets the classes that it is to keep in its archive: a check, the
 * same from the cache, and an outline.
 */
public final class Rehearsal {
    private static final String CHAPTER = """
            A/N: Thanks to my beta! Warning for angst.

            Chapter 1: The Mill

            It peaked her interest. "I recieved a letter," said Anna Wells, looking at Tom. "Did you now Tom?"

            He had walked passed the mill, and there was an stone on the the road; she feels cold. 'What is it?' he asked
            'I never seen it,' she whispered, "not in all my life.

            ***

            *I could of told him,* she thought. The colour of the sky was gray, and Anna's brother was their too.
            """;

    private static final List<List<String>> COMMANDS =
            List.of(List.of("check", "--jobs", "1"), List.of("check", "--hints"), List.of("outline"));

    private Rehearsal() {}

    /** Runs the commands on a chapter in a folder of its own, which is deleted afterwards. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("fic-lint");
        try {
            Path chapter = Files.writeString(folder.resolve("chapter.txt"), CHAPTER);
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
            Streams streams = new Streams(InputStream.nullInputStream(), nowhere, nowhere);
            Surroundings surroundings = new Surroundings(
                    Map.of("FIC_LINT_CACHE_DIR", folder.resolve("cache").toString()), "");
            for (List<String> command : COMMANDS) {
                String[] line = Stream.concat(command.stream(), Stream.of(chapter.toString()))
                        .toArray(String[]::new);
                FicLint.run(line, streams, surroundings);
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
