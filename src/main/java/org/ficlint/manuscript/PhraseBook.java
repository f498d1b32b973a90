package org.ficlint.manuscript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ficlint.manuscript.Words.Word;

/** The phrases of {@code evidence.txt} with their weights, and the search for them. */
final class PhraseBook {
    /** What a phrase is evidence of; the file says what each is for. */
    enum Kind {
        LABEL,
        HEADER,
        META,
        TOPIC,
        SOCIAL,
        HANDOVER,
        TELLS,
        MARK,
        LEGEND,
        VOICE,
        TIME
    }

    /** Kinds of which the single words are asked for; phrases of the others are found in running text. */
    private static final Set<Kind> VOCABULARIES = Set.of(Kind.LEGEND, Kind.VOICE, Kind.TIME);

    private static final PhraseBook BOOK = read();

    /**
     * A phrase found.
     *
     * @param kind what it is evidence of
     * @param weight how much, in log odds
     * @param reason in a few words, for people
     * @param first the index of its first word
     * @param end the index after its last word
     */
    record Hit(Kind kind, double weight, String reason, int first, int end) {}

    private record Entry(Kind kind, double weight, String reason, PhrasePattern pattern) {}

    /** The phrases that start with some word: of each kind those that may end with it, and by what else comes second. */
    static final class Openings {
        private static final Openings NONE = new Openings();

        private final Map<Kind, Seconds> ofKind = new EnumMap<>(Kind.class);

        private Openings() {}

        private void add(Entry entry, Set<String> secondWords) {
            ofKind.computeIfAbsent(entry.kind(), k -> new Seconds()).add(entry, secondWords);
        }

        private List<Entry> before(String second, Kind kind) {
            Seconds seconds = ofKind.get(kind);
            return seconds == null ? List.of() : seconds.before(second);
        }
    }

    /** Phrases of one kind and with one first word. */
    private static final class Seconds {
        private final List<Entry> alone = new ArrayList<>();
        private final Map<String, List<Entry>> bySecondWord = new HashMap<>();

        /** Files {@code entry}, after all that are filed already; an empty second word tells that it may end. */
        void add(Entry entry, Set<String> secondWords) {
            boolean ends = secondWords.contains("");
            for (String second : secondWords) {
                if (!second.isEmpty()) {
                    bySecondWord
                            .computeIfAbsent(second, w -> new ArrayList<>(alone))
                            .add(entry);
                }
            }
            if (ends) {
                bySecondWord.forEach((second, entries) -> {
                    if (!secondWords.contains(second)) {
                        entries.add(entry);
                    }
                });
                alone.add(entry);
            }
        }

        /** Those that can match where {@code second} follows, in the file's order. */
        List<Entry> before(String second) {
            return bySecondWord.getOrDefault(second, alone);
        }
    }

    private final Map<String, Openings> byFirstWord = new HashMap<>();
    private final Map<Kind, Set<String>> vocabularies = new EnumMap<>(Kind.class);

    private PhraseBook() {}

    /** The one book there is. */
    static PhraseBook book() {
        return BOOK;
    }

    /** The phrases, of all kinds, that can start with {@code word}; asked once for each word of a text. */
    Openings openedBy(String word) {
        return byFirstWord.getOrDefault(word, Openings.NONE);
    }

    /** All phrases of {@code kind} that are not spoken by a character. */
    List<Hit> find(Kind kind, List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).opens() != Openings.NONE && !words.get(i).spoken()) {
                hits.addAll(at(kind, words, i));
            }
        }
        return hits;
    }

    /** The phrases of {@code kind} that start at word {@code i}, each as long as it can be. */
    List<Hit> at(Kind kind, List<Word> words, int i) {
        String second = i + 1 < words.size() ? words.get(i + 1).text() : "";
        List<Entry> entries = words.get(i).opens().before(second, kind);
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            int end = entry.pattern().match(words, i);
            if (end > i) {
                hits.add(new Hit(kind, entry.weight(), entry.reason(), i, end));
            }
        }
        return hits;
    }

    /** Whether {@code word} belongs to one of the phrases of {@code kind}. */
    boolean knows(Kind kind, String word) {
        return vocabularies.getOrDefault(kind, Set.of()).contains(word);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ", 3);
        Kind kind = Kind.valueOf(head[0].toUpperCase(java.util.Locale.ROOT));
        double weight = Double.parseDouble(head[1]);
        for (PhrasePattern pattern : PhrasePattern.list(line.substring(colon + 1))) {
            if (VOCABULARIES.contains(kind)) {
                vocabularies.computeIfAbsent(kind, k -> new HashSet<>()).addAll(pattern.words());
            } else {
                open(new Entry(kind, weight, head[2], pattern));
            }
        }
    }

    private void open(Entry entry) {
        entry.pattern()
                .openings()
                .forEach((first, seconds) ->
                        byFirstWord.computeIfAbsent(first, w -> new Openings()).add(entry, seconds));
    }

    private static PhraseBook read() {
        PhraseBook book = new PhraseBook();
        InputStream file = PhraseBook.class.getResourceAsStream("evidence.txt");
        if (file == null) {
            throw new IllegalStateException("evidence.txt is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    book.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }
}
