package org.ficlint.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list kept as a resource: plain text, where a line that begins with {@code #} is a remark. */
public final class WordFile {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WordFile() {}

    /**
     * The lines of a resource, without remarks and empty lines.
     *
     * @param home the class beside which the resource lies, unless its name begins with a slash
     * @throws IllegalStateException if there is no such resource
     */
    public static List<String> lines(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + home.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a resource, parted by white space. */
    public static Set<String> words(Class<?> home, String name) {
        return lines(home, name).stream().flatMap(BLANKS::splitAsStream).collect(Collectors.toUnmodifiableSet());
    }
}
