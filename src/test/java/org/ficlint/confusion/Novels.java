package org.ficlint.confusion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ficlint.text.Span;

/** Novels as rows of words, each word a number; a paragraph is an array. */
final class Novels {
    private static final int TENTH = 10;

    /** A novel that is learnt from, or held back. */
    record Novel(String name, List<int[]> paragraphs) {}

    /** Where a word stands. */
    static final class Occurrence {
        private final int[] paragraph;
        private final int at;

        Occurrence(int[] paragraph, int at) {
            this.paragraph = paragraph;
            this.at = at;
        }

        int[] paragraph() {
            return paragraph;
        }

        int at() {
            return at;
        }
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<Novel> learnt = new ArrayList<>();
    private final List<Novel> heldBack = new ArrayList<>();

    /** Reads a folder of text files with blank lines between paragraphs; every tenth by name is held back. */
    static Novels read(Path folder) throws IOException {
        Novels novels = new Novels();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted =
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            for (int i = 0; i < sorted.size(); i++) {
                Novel novel = novels.novel(sorted.get(i));
                (i % TENTH == TENTH - 1 ? novels.heldBack : novels.learnt).add(novel);
            }
        }
        return novels;
    }

    private Novel novel(Path file) throws IOException {
        List<int[]> paragraphs = new ArrayList<>();
        for (String paragraph : Files.readString(file).split("\n\n", -1)) {
            String[] keys = WordRow.of(paragraph, new Span(0, paragraph.length()))
                    .keys()
                    .toArray(String[]::new);
            paragraphs.add(Arrays.stream(keys).mapToInt(this::number).toArray());
        }
        return new Novel(String.valueOf(file.getFileName()).replace(".txt", ""), paragraphs);
    }

    private int number(String word) {
        Integer known = numbers.get(word);
        if (known == null) {
            known = words.size();
            numbers.put(word, known);
            words.add(word);
        }
        return known;
    }

    List<Novel> learnt() {
        return learnt;
    }

    List<Novel> heldBack() {
        return heldBack;
    }

    /** The words by their numbers. */
    List<String> words() {
        return words;
    }

    /** How many words, without marks, these novels have. */
    long size(List<Novel> novels) {
        long size = 0;
        for (Novel novel : novels) {
            for (int[] paragraph : novel.paragraphs()) {
                size += Arrays.stream(paragraph)
                        .filter(w -> Character.isLetterOrDigit(words.get(w).charAt(0))
                                || words.get(w).length() > 1)
                        .count();
            }
        }
        return size;
    }

    /** Where each word that {@code wanted} holds stands in {@code novel}, unless it is part of a compound. */
    Map<String, List<Occurrence>> occurrences(Novel novel, Map<String, ?> wanted) {
        boolean[] sought = new boolean[words.size()];
        wanted.keySet().stream().filter(numbers::containsKey).forEach(w -> sought[numbers.getOrDefault(w, 0)] = true);
        int hyphen = numbers.getOrDefault("-", -1);
        Map<String, List<Occurrence>> occurrences = new HashMap<>();
        for (int[] paragraph : novel.paragraphs()) {
            for (int i = 0; i < paragraph.length; i++) {
                boolean joined = (i > 0 && paragraph[i - 1] == hyphen)
                        || (i + 1 < paragraph.length && paragraph[i + 1] == hyphen);
                if (sought[paragraph[i]] && !joined) {
                    occurrences
                            .computeIfAbsent(words.get(paragraph[i]), w -> new ArrayList<>())
                            .add(new Occurrence(paragraph, i));
                }
            }
        }
        return occurrences;
    }
}
