package org.ficlint.prose;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that are right here whatever a dictionary says.
 *
 * @param words as they are written: those with a capital are names, the others terms that may begin a sentence too
 * @param stems beginnings that any ending may follow
 */
public record KnownWords(Set<String> words, Set<String> stems) {
    /** No words. */
    public static final KnownWords NONE = new KnownWords(Set.of(), Set.of());

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern JOINTS = Pattern.compile("[-']");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public KnownWords {
        words = Set.copyOf(words);
        stems = Set.copyOf(stems);
    }

    /** The words of {@code entries}, each one word or several; a trailing {@code *} stands for any ending. */
    public static KnownWords of(Collection<String> entries) {
        Set<String> words = new HashSet<>();
        Set<String> stems = new HashSet<>();
        for (String entry : entries) {
            for (String word : SPACE.split(plain(entry.strip()), -1)) {
                if (word.endsWith("*") && word.length() > 1) {
                    stems.add(word.substring(0, word.length() - 1));
                } else {
                    add(word, words);
                }
            }
        }
        return new KnownWords(words, stems);
    }

    /** These words and {@code others}. */
    public KnownWords and(KnownWords others) {
        Set<String> allWords = new HashSet<>(words);
        allWords.addAll(others.words);
        Set<String> allStems = new HashSet<>(stems);
        allStems.addAll(others.stems);
        return new KnownWords(allWords, allStems);
    }

    private static void add(String word, Set<String> words) {
        words.add(word);
        words.add(withoutAccents(word));
        if (JOINTS.matcher(word).find()) {
            for (String part : JOINTS.split(word, -1)) {
                if (part.length() > 1) {
                    words.add(part);
                }
            }
        }
    }

    /** Whether {@code word} is one of them: in the plural or possessive, begun with a capital or shouted, too. */
    public boolean knows(String word) {
        String plain = plain(word);
        String stem = Words.withoutPossessive(plain);
        return has(plain)
                || has(stem)
                || (stem.endsWith("s") && has(stem.substring(0, stem.length() - 1)))
                || (stem.endsWith("es") && has(stem.substring(0, stem.length() - 2)));
    }

    /** Whether {@code word} is one of the names among them, in the singular. */
    boolean names(String word) {
        String plain = plain(word);
        return words.contains(plain)
                && Character.isUpperCase(plain.charAt(0))
                && !words.contains(plain.toLowerCase(Locale.ROOT));
    }

    private boolean has(String word) {
        if (word.isEmpty()) {
            return false;
        }
        String small = Character.toLowerCase(word.charAt(0)) + word.substring(1);
        return words.contains(word) || words.contains(small) || isShouted(word) || hasStem(word) || hasStem(small);
    }

    private boolean isShouted(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && words.stream().anyMatch(word::equalsIgnoreCase);
    }

    private boolean hasStem(String word) {
        return stems.stream().anyMatch(word::startsWith);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.replace('’', '\''), Normalizer.Form.NFC);
    }

    private static String withoutAccents(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }
}
