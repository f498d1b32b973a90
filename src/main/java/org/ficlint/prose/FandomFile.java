package org.ficlint.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fandom as it is written down: head lines ({@code # title: …}), then a name or term a line, some with what they are
 * mistaken for ({@code Hermione < Hermoine}, or {@code Lily < Lilly ?} where that may be another name).
 */
final class FandomFile {
    private final String id;
    private final List<String> lines;

    private FandomFile(String id, List<String> lines) {
        this.id = id;
        this.lines = lines;
    }

    /**
     * Reads the fandom {@code id}.
     *
     * @throws IllegalStateException if it has no file
     */
    static FandomFile of(String id) {
        return new FandomFile(id, read(id, false));
    }

    /** The same, but no more of it than the head. */
    static FandomFile headOf(String id) {
        return new FandomFile(id, read(id, true));
    }

    private static List<String> read(String id, boolean headOnly) {
        try (InputStream in = FandomFile.class.getResourceAsStream("fandoms/" + id + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no fandom " + id);
            }
            Stream<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return (headOnly ? lines.takeWhile(line -> line.startsWith("#")) : lines)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FandomTitle title() {
        String title = head("title").orElseThrow(() -> new IllegalStateException(id + " has no title"));
        return new FandomTitle(id, title, list("aliases"), list("signs"));
    }

    Fandom fandom() {
        List<String> entries = new ArrayList<>();
        List<Misspelling> misspellings = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] sides = line.split(" < ", 2);
                entries.add(sides[0].strip());
                if (sides.length > 1) {
                    misspellings.addAll(misspellings(sides[0].strip(), sides[1].strip()));
                }
            }
        }
        return new Fandom(title(), entries, KnownWords.of(entries), misspellings);
    }

    private static List<Misspelling> misspellings(String right, String wrong) {
        return commas(wrong)
                .map(form -> form.endsWith("?")
                        ? new Misspelling(form.substring(0, form.length() - 1).strip(), right, true)
                        : new Misspelling(form, right, false))
                .toList();
    }

    private List<String> list(String label) {
        return head(label).stream().flatMap(FandomFile::commas).toList();
    }

    private static Stream<String> commas(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty());
    }

    private Optional<String> head(String label) {
        String start = "# " + label + ":";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }
}
