package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ficlint.manuscript.Words.Word;

/**
 * A phrase with choices and parts that may be missing: {@code thank {you|u} [so much]}.
 *
 * @param parts its parts in order
 */
record PhrasePattern(List<Part> parts) {

    /** One place in a phrase: wordings by their first word; it may be left out if {@code optional}. */
    record Part(Map<String, List<List<String>>> choices, boolean optional) {
        Part {
            choices = Map.copyOf(choices);
        }
    }

    PhrasePattern {
        parts = List.copyOf(parts);
    }

    /** The phrases of a list with commas between. */
    static List<PhrasePattern> list(String text) {
        List<PhrasePattern> patterns = new ArrayList<>();
        for (String phrase : text.split(",", -1)) {
            patterns.add(parse(phrase.strip()));
        }
        return patterns;
    }

    /**
     * Reads one phrase.
     *
     * @throws IllegalArgumentException if it has no word, a bracket without its partner, or brackets in brackets
     */
    static PhrasePattern parse(String phrase) {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        while (i < phrase.length()) {
            char c = phrase.charAt(i);
            if (c == ' ') {
                i++;
                continue;
            }
            boolean group = c == '{' || c == '[';
            int end = group ? phrase.indexOf(c == '{' ? '}' : ']', i) : endOfWord(phrase, i);
            if (end < 0) {
                throw new IllegalArgumentException("bracket without its partner: " + phrase);
            }
            parts.add(new Part(choices(phrase.substring(group ? i + 1 : i, end)), c == '['));
            i = group ? end + 1 : end;
        }
        if (parts.stream().allMatch(Part::optional)) {
            throw new IllegalArgumentException("phrase without a word: '" + phrase + "'");
        }
        return new PhrasePattern(parts);
    }

    private static int endOfWord(String phrase, int start) {
        int i = start;
        while (i < phrase.length() && " {[".indexOf(phrase.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static Map<String, List<List<String>>> choices(String text) {
        Map<String, List<List<String>>> choices = new HashMap<>();
        for (String choice : text.split("\\|", -1)) {
            if (choice.isBlank() || hasBracket(choice)) {
                throw new IllegalArgumentException("not a choice of words: " + text);
            }
            List<String> words = words(choice.strip());
            choices.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(words);
        }
        return choices;
    }

    private static List<String> words(String choice) {
        return choice.indexOf(' ') < 0 ? List.of(choice) : List.of(choice.split(" +", -1));
    }

    private static boolean hasBracket(String text) {
        return text.indexOf('{') >= 0 || text.indexOf('}') >= 0 || text.indexOf('[') >= 0 || text.indexOf(']') >= 0;
    }

    /** The words that it can start with, each with those that can come second; "" among these if it can end there. */
    Map<String, Set<String>> openings() {
        Map<String, Set<String>> openings = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Set<String> next = firstWords(i + 1);
            parts.get(i).choices().forEach((first, choices) -> {
                Set<String> seconds = openings.computeIfAbsent(first, w -> new HashSet<>());
                for (List<String> choice : choices) {
                    seconds.addAll(choice.size() > 1 ? Set.of(choice.get(1)) : next);
                }
            });
            if (!parts.get(i).optional()) {
                break;
            }
        }
        return openings;
    }

    /** The words that its parts from {@code part} on can start with; "" among them if all can be left out. */
    private Set<String> firstWords(int part) {
        Set<String> first = new HashSet<>();
        for (int i = part; i < parts.size(); i++) {
            first.addAll(parts.get(i).choices().keySet());
            if (!parts.get(i).optional()) {
                return first;
            }
        }
        first.add("");
        return first;
    }

    /** All words in it. */
    Set<String> words() {
        Set<String> all = new HashSet<>();
        parts.forEach(part -> part.choices().values().forEach(choices -> choices.forEach(all::addAll)));
        return all;
    }

    /** The index after the longest match that starts at word {@code at}, or -1. */
    int match(List<Word> words, int at) {
        return match(words, at, 0);
    }

    private int match(List<Word> words, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        int best = -1;
        String word = at < words.size() ? words.get(at).text() : "";
        for (List<String> choice : parts.get(part).choices().getOrDefault(word, List.of())) {
            if (stands(choice, words, at)) {
                best = Math.max(best, match(words, at + choice.size(), part + 1));
            }
        }
        return parts.get(part).optional() ? Math.max(best, match(words, at, part + 1)) : best;
    }

    private static boolean stands(List<String> choice, List<Word> words, int at) {
        if (at + choice.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < choice.size(); i++) {
            if (!words.get(at + i).text().equals(choice.get(i))) {
                return false;
            }
        }
        return true;
    }
}
