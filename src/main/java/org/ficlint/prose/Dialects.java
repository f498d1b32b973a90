package org.ficlint.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.text.Span;

/**
 * Which English a chapter is written in, as far as its words show it.
 *
 * <p>Spellings count wherever they stand in the story; words such as "sidewalk" count in narration only, because
 * characters may come from elsewhere.
 *
 * @param american how many words are American
 * @param british how many words are British
 * @param spellings the words that only one side spells like this, in order
 */
public record Dialects(int american, int british, List<Spelling> spellings) {
    private static final int ENOUGH = 3;
    private static final Map<String, Dialect> WORDS = words();

    public Dialects {
        spellings = List.copyOf(spellings);
    }

    /**
     * A word that one side of the Atlantic spells otherwise.
     *
     * @param span where it is in the reading text
     * @param side who spells it like this: US, or GB for all the others
     * @param other how the other side spells it
     */
    public record Spelling(Span span, Dialect side, String other) {}

    /** Reads the story blocks of {@code manuscript}. */
    public static Dialects of(Manuscript manuscript, Speech speech) {
        List<Spelling> spellings = new ArrayList<>();
        List<Dialect> sides = new ArrayList<>();
        String text = manuscript.text();
        for (Block block : manuscript.blocks(Role.STORY)) {
            String before = "";
            for (Span span : Words.in(text, block.span())) {
                String word = span.in(text);
                spelling(span, word).ifPresent(spellings::add);
                if (speech.at(span.start()).isEmpty()) {
                    wordSide(before, word).ifPresent(sides::add);
                }
                before = word;
            }
        }
        spellings.forEach(s -> sides.add(s.side()));
        int american = Collections.frequency(sides, Dialect.US);
        return new Dialects(american, sides.size() - american, spellings);
    }

    /** The English that most of the words are; American if there is nothing to go by. */
    public Dialect dialect() {
        return british > american ? Dialect.GB : Dialect.US;
    }

    /** Whether there is enough of one side, and little enough of the other, to call the other a slip. */
    public boolean isClear() {
        int more = Math.max(american, british);
        return more >= ENOUGH && more >= 2 * Math.min(american, british);
    }

    /** A spelling of one side; words with a capital may be names, such as Pearl Harbor, and tell nothing. */
    private static Optional<Spelling> spelling(Span span, String word) {
        if (!Character.isLowerCase(word.charAt(0))) {
            return Optional.empty();
        }
        DialectSpellings known = DialectSpellings.standard();
        return known.side(word).map(side -> new Spelling(span, side, known.other(word)));
    }

    private static Optional<Dialect> wordSide(String before, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Dialect alone = WORDS.get(lower);
        return Optional.ofNullable(alone == null ? WORDS.get(before.toLowerCase(Locale.ROOT) + "_" + lower) : alone);
    }

    private static Map<String, Dialect> words() {
        Map<String, Dialect> words = new HashMap<>();
        for (String line : WordFile.lines(Dialects.class, "dialect-words.txt")) {
            Dialect side = line.startsWith("us:") ? Dialect.US : Dialect.GB;
            for (String word : line.substring(3).strip().split("\\s+", -1)) {
                words.put(word, side);
            }
        }
        return words;
    }
}
