package org.ficlint.prepared;

import java.io.IOException;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.tagging.disambiguation.MultiWordChunker;

/**
 * Names and phrases of several words that LanguageTool tags as one.
 *
 * <p>{@code MultiWordChunker} reads two lists, makes all their spellings with capitals, and fills four hash maps when it
 * meets the first sentence. {@code EnglishHybridDisambiguator} shares two of these chunkers by their lists' names; their
 * maps are put in place here.
 */
record MultiWords(String list, String tag) implements Part {
    private static final List<String> LENGTHS = List.of("mStartSpace", "mStartNoSpace");
    private static final List<String> PHRASES = List.of("mFullSpace", "mFullNoSpace");
    private static final String NO_TAG = "";

    /** The two that {@code EnglishHybridDisambiguator} has. */
    static List<Part> all() {
        return List.of(
                new MultiWords("/en/multiwords.txt", NO_TAG),
                new MultiWords("/spelling_global.txt", MultiWordChunker.tagForNotAddingTags));
    }

    @Override
    public String name() {
        return tag.isEmpty() ? "multiwords" : "multiwords-global";
    }

    /** The chunker that the disambiguator has, too, since they are kept by these arguments. */
    private MultiWordChunker chunker() {
        return tag.isEmpty()
                ? MultiWordChunker.getInstance(list, true, true, false)
                : MultiWordChunker.getInstance(list, true, true, false, tag);
    }

    private static Inside.Place field(String name) {
        return new Inside.Place(MultiWordChunker.class, name);
    }

    @Override
    @SuppressWarnings("unchecked") // as the fields are declared
    public byte[] prepare() throws IOException, ReflectiveOperationException {
        MultiWordChunker chunker = chunker();
        // It fills its maps when it is asked for the first time.
        chunker.disambiguate(new AnalyzedSentence(new AnalyzedTokenReadings[0]));
        Packing packing = new Packing();
        for (String name : LENGTHS) {
            WordTable.of((Map<String, Integer>) field(name).get(chunker)).write(packing);
        }
        for (String name : PHRASES) {
            write((Map<String, AnalyzedToken>) field(name).get(chunker), packing);
        }
        return packing.toBytes();
    }

    private static void write(Map<String, AnalyzedToken> phrases, Packing packing) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> tags = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        phrases.forEach((phrase, token) -> {
            numbers.put(phrase, numbers.size());
            tags.add(String.valueOf(token.getPOSTag()));
            lemmas.add(String.valueOf(token.getLemma()));
        });
        WordTable.of(numbers).write(packing);
        packing.texts(tags).texts(lemmas);
    }

    @Override
    public void use(Packed packed) throws ReflectiveOperationException {
        MultiWordChunker chunker = chunker();
        Map<String, Object> maps = new HashMap<>();
        for (String name : LENGTHS) {
            maps.put(name, new Table<>(WordTable.read(packed), (text, number) -> number));
        }
        for (String name : PHRASES) {
            WordTable phrases = WordTable.read(packed);
            Texts tags = packed.texts();
            Texts lemmas = packed.texts();
            maps.put(
                    name,
                    new Table<>(
                            phrases, (text, number) -> new AnalyzedToken(text, tags.get(number), lemmas.get(number))));
        }
        for (Map.Entry<String, Object> map : maps.entrySet()) {
            field(map.getKey()).set(chunker, map.getValue());
        }
        field("initialized").set(chunker, true);
    }

    /** What a text of a table stands for. */
    private interface Value<V> {
        V of(String text, int number);
    }

    /** A table as a map, of which the chunker only asks for keys. */
    private static final class Table<V> extends AbstractMap<String, V> {
        private final WordTable table;
        private final Value<V> value;

        Table(WordTable table, Value<V> value) {
            this.table = table;
            this.value = value;
        }

        @Override
        public boolean containsKey(Object key) {
            return table.get((String) key) != WordTable.NONE;
        }

        @Override
        @SuppressWarnings("NullAway") // as a map says that a key is not there
        public V get(Object key) {
            int number = table.get((String) key);
            return number == WordTable.NONE ? null : value.of((String) key, number);
        }

        @Override
        public Set<Entry<String, V>> entrySet() {
            throw new UnsupportedOperationException("the keys are not kept");
        }
    }
}
