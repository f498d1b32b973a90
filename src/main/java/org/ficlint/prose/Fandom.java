package org.ficlint.prose;

import java.util.List;

/**
 * The names and terms of a canon that many write fan fiction about.
 *
 * @param name what it is called
 * @param entries its names and terms as the canon spells them, in the order of the file
 * @param words the words of these
 * @param misspellings what its names are often mistaken for
 */
public record Fandom(FandomTitle name, List<String> entries, KnownWords words, List<Misspelling> misspellings) {

    public Fandom {
        entries = List.copyOf(entries);
        misspellings = List.copyOf(misspellings);
    }
}
