package org.ficlint.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.ficlint.prose.Dialect;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/** The dictionary of the English across the ocean: a word that is right there is no typing error here. */
final class OtherEnglish {
    private final MorfologikSpeller dictionary;

    /** The dictionary that is not that of {@code dialect}: British for Americans, American for all others. */
    OtherEnglish(Dialect dialect) {
        Dialect other = dialect == Dialect.US ? Dialect.GB : Dialect.US;
        try {
            dictionary = new MorfologikSpeller("/en/hunspell/" + other.tag().replace('-', '_') + ".dict");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@code word} is spelt right there. */
    boolean knows(String word) {
        return !dictionary.isMisspelled(word.replace('’', '\''));
    }
}
