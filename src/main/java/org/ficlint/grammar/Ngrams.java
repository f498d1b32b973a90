package org.ficlint.grammar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * LanguageTool's own index of how often words follow each other, which its authors offer for download; with it, it tells
 * more words that are confused.
 *
 * @param folder the folder that holds the language's folder, {@code en}
 */
public record Ngrams(Path folder) {

    /**
     * The index in {@code folder}, or in the folder {@code en} that is meant by itself.
     *
     * @throws IllegalArgumentException if there is none; the message says what is missing
     */
    public static Ngrams in(Path folder) {
        Path named = folder.toAbsolutePath().normalize();
        Path parent = named.getParent();
        boolean itself = named.endsWith("en") && parent != null && !Files.isDirectory(named.resolve("en"));
        Path whole = itself && parent != null ? parent : named;
        for (String part : List.of("1grams", "2grams", "3grams")) {
            Path needed = whole.resolve("en").resolve(part);
            if (!Files.isDirectory(needed)) {
                throw new IllegalArgumentException("this is no folder of LanguageTool's n-grams: en/" + part
                        + " is not in it; unpack ngrams-en into this folder");
            }
        }
        return new Ngrams(whole);
    }
}
