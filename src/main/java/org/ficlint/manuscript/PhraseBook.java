package org.ficlint.manuscript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ficlint.manuscript.Words.Word;

/** The phrases of {@code evidence.txt} with their weights, and the search for them. */
final class PhraseBook {
    private static final PhraseBook BOOK = read();

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

    private final Map<Kind, Map<String, List<Entry>>> byFirstWord = new HashMap<>();
    private final Map<Kind, Set<String>> vocabularies = new HashMap<>();

    private PhraseBook() {}

    /** The one book there is. */
    static PhraseBook book() {
        return BOOK;
    }

    /** All phrases of {@code kind} that are not spoken by a character. */
    List<Hit> find(Kind kind, List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).spoken()) {
                hits.addAll(at(kind, words, i));
            }
        }
        return hits;
    }

    /** The phrases of {@code kind} that start at word {@code i}, each as long as it can be. */
    List<Hit> at(Kind kind, List<Word> words, int i) {
        List<Entry> entries = byFirstWord
                .getOrDefault(kind, Map.of())
                .getOrDefault(words.get(i).text(), List.of());
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
            Entry entry = new Entry(kind, weight, head[2], pattern);
            for (String first : pattern.firstWords()) {
                byFirstWord
                        .computeIfAbsent(kind, k -> new HashMap<>())
                        .computeIfAbsent(first, w -> new ArrayList<>())
                        .add(entry);
            }
            vocabularies.computeIfAbsent(kind, k -> new HashSet<>()).addAll(pattern.words());
        }
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
