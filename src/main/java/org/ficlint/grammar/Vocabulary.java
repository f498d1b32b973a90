package org.ficlint.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ficlint.prose.Dialect;
import org.ficlint.prose.WordFile;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.tagging.Tagger;

/**
 * The words of English, whichever: those of both dictionaries, those that only one side of the ocean writes so, and
 * those of {@code accepted-words.txt}, which the dictionaries lack.
 */
final class Vocabulary {
    private static final String PAIRS = "/org/languagetool/resource/en/en-US-GB.txt";
    private static final Set<String> LISTED = listed();

    private final MorfologikSpeller american = dictionary(Dialect.US);
    private final MorfologikSpeller british = dictionary(Dialect.GB);
    private final Tagger tagger;

    Vocabulary(Language language) {
        tagger = language.getTagger();
    }

    private static MorfologikSpeller dictionary(Dialect dialect) {
        try {
            return new MorfologikSpeller("/en/hunspell/" + dialect.tag().replace('-', '_') + ".dict");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> listed() {
        Stream<String> pairs = WordFile.lines(Vocabulary.class, PAIRS).stream().flatMap(l -> Stream.of(l.split(";")));
        return Stream.concat(pairs, WordFile.words(Vocabulary.class, "accepted-words.txt").stream())
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether {@code word} is spelt right somewhere. */
    boolean knows(String word) {
        String plain = word.replace('’', '\'');
        return !american.isMisspelled(plain)
                || !british.isMisspelled(plain)
                || LISTED.contains(plain.toLowerCase(Locale.ROOT));
    }

    /** What parts of speech {@code word} can be, as LanguageTool abbreviates them; empty for an unknown word. */
    Set<String> tags(String word) {
        try {
            return tagger.tag(List.of(word)).stream()
                    .map(AnalyzedTokenReadings::getReadings)
                    .flatMap(List::stream)
                    .map(AnalyzedToken::getPOSTag)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
