package org.ficlint.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ficlint.prose.KnownWords;

/**
 * An author's own list of words: {@code .fic-lint-words.txt}, a word or name a line, remarks after {@code #}.
 *
 * @param file where the list is, or would be
 */
public record AuthorWords(Path file) {
    /** What such a file is called. */
    public static final String NAME = ".fic-lint-words.txt";

    private static final Pattern REMARK = Pattern.compile("(?:^|\\s)#.*$");
    private static final Pattern LINE = Pattern.compile("\\R");

    /**
     * The list that holds for the chapters in {@code folder}: the one in it or in the nearest folder above, no further
     * up than the root of the Git repository or the home folder.
     */
    public static Optional<AuthorWords> nearest(Path folder) {
        Path home = Path.of(System.getProperty("user.home", "")).toAbsolutePath();
        Path top = folder.toAbsolutePath().normalize();
        for (Path at = top; at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(new AuthorWords(file));
            }
            if (at.equals(home) || Files.exists(at.resolve(".git"))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The list nearest to {@code folder}; if there is none, the one that could be made in it. */
    public static AuthorWords nearestOrNew(Path folder) {
        return nearest(folder).orElseGet(() -> new AuthorWords(folder.resolve(NAME)));
    }

    /** The words on the list; none if there is no such file. */
    public KnownWords words() throws IOException {
        return KnownWords.of(entries(text()));
    }

    /**
     * Adds words at the end of the list and leaves the rest as it is. The file changes at once or not at all.
     *
     * @return those that were not there yet
     */
    public List<String> add(Collection<String> words) throws IOException {
        String text = text();
        List<String> known = new ArrayList<>(entries(text));
        List<String> added = new ArrayList<>();
        for (String word : words) {
            if (!known.contains(word)) {
                known.add(word);
                added.add(word);
            }
        }
        if (!added.isEmpty()) {
            String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
            boolean open = !text.isEmpty() && !text.endsWith("\n");
            String fresh = text + (open ? lineEnd : "") + String.join(lineEnd, added) + lineEnd;
            new TargetFile(file).write(fresh.getBytes(StandardCharsets.UTF_8));
        }
        return added;
    }

    private static List<String> entries(String text) {
        return Stream.of(LINE.split(text.replace("\uFEFF", ""), -1))
                .map(line -> REMARK.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String text() throws IOException {
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }
}
