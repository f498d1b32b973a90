package org.ficlint.manuscript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ficlint.manuscript.Words.Word;

/**
 * How much each word and pair of words belongs to authors' notes rather than to stories.
 *
 * <p>{@code note-words.txt} holds log odds as a logistic regression found them; {@code SECTIONS.md} tells from what.
 */
final class NoteWords {
    private static final NoteWords WORDS = read();
    private static final String BIAS = "*";

    private final Map<String, Double> single = new HashMap<>();
    private final Map<String, Map<String, Double>> pairs = new HashMap<>();
    private double bias;

    private NoteWords() {}

    /** The log odds that {@code words}, those that are spoken by a character left out, are a note's and not a story's. */
    static double odds(List<Word> words) {
        return WORDS.sum(words);
    }

    private double sum(List<Word> words) {
        double sum = bias;
        String before = "";
        Set<String> seen = new HashSet<>();
        for (Word word : words) {
            if (word.spoken()) {
                continue;
            }
            Double alone = single.get(word.text());
            sum += alone != null && seen.add(word.text()) ? alone : 0;
            Double pair = pairs.getOrDefault(before, Map.of()).get(word.text());
            sum += pair != null && seen.add(before + ' ' + word.text()) ? pair : 0;
            before = word.text();
        }
        return sum;
    }

    private void add(String line) {
        String[] cells = line.split("[\t ]", -1);
        double weight = Double.parseDouble(cells[0]);
        if (cells.length > 2) {
            pairs.computeIfAbsent(cells[1], w -> new HashMap<>()).put(cells[2], weight);
        } else if (BIAS.equals(cells[1])) {
            bias = weight;
        } else {
            single.put(cells[1], weight);
        }
    }

    private static NoteWords read() {
        NoteWords words = new NoteWords();
        InputStream file = NoteWords.class.getResourceAsStream("note-words.txt");
        if (file == null) {
            throw new IllegalStateException("note-words.txt is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    words.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
