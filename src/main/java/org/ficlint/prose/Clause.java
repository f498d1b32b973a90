package org.ficlint.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ficlint.text.Span;

/**
 * The words of one sentence, or of the part of it that stands next to a quotation.
 *
 * @param text the reading text
 * @param span from the first word to the end of the sentence, its punctuation included
 * @param words its words in order, no more than were asked for
 * @param ended whether a full stop, question or exclamation mark ends it
 */
record Clause(String text, Span span, List<Word> words, boolean ended) {
    /** So many words are looked at by default, so that a text without punctuation is still read in linear time. */
    private static final int MOST = 40;

    /** Nor is more looked at than so many characters. */
    private static final int LONGEST = 300;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "st", "prof", "capt", "col", "gen", "lt", "sgt", "rev", "hon", "esq", "jr",
            "sr", "mme", "mlle", "messrs", "mdme", "fr", "sen", "gov", "det", "insp", "maj", "cpl", "pvt", "cmdr");

    Clause {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param text as written
     * @param span where it is
     * @param parted whether a comma, dash or other mark stands between it and the word before
     */
    record Word(String text, Span span, boolean parted) {

        /** In lower case and with a straight apostrophe. */
        String lower() {
            return text.toLowerCase(Locale.ROOT).replace('’', '\'');
        }

        boolean isCapital() {
            return Character.isUpperCase(text.charAt(0));
        }
    }

    /** The rest of the sentence that begins at {@code from}, up to {@code limit} at most. */
    static Clause after(String text, int from, int limit) {
        return after(text, from, limit, MOST);
    }

    /** The same, with no more than {@code most} words. */
    static Clause after(String text, int from, int limit, int most) {
        int start = from;
        int stop = Math.min(limit, from + LONGEST);
        while (start < stop && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < stop && !endsSentence(text, end)) {
            end++;
        }
        boolean ended = end < stop;
        end = ended ? end + 1 : end;
        return of(text, new Span(start, Math.max(start, trimmed(text, start, end))), ended, most);
    }

    /** The last sentence, or part of one, of the stretch from {@code floor} to {@code to}. */
    static Clause before(String text, int floor, int to) {
        int end = trimmed(text, floor, to);
        boolean ended = end > floor && isStop(text.charAt(end - 1));
        int low = Math.max(floor, end - LONGEST);
        int start = end - 1;
        while (start > low && isStop(text.charAt(start))) {
            start--;
        }
        while (start > low && !endsSentence(text, start - 1)) {
            start--;
        }
        start = Math.max(start, low);
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return of(text, new Span(start, Math.max(start, end)), ended, LONGEST);
    }

    private static Clause of(String text, Span span, boolean ended, int most) {
        int stop = span.end();
        List<Word> words = new ArrayList<>();
        boolean parted = false;
        int i = span.start();
        while (i < stop && words.size() < most) {
            int wordEnd = wordEnd(text, i, stop);
            if (wordEnd > i) {
                words.add(new Word(text.substring(i, wordEnd), new Span(i, wordEnd), parted));
                parted = false;
                i = wordEnd;
            } else {
                boolean abbreviation = text.charAt(i) == '.' && !endsSentence(text, i);
                parted |= !Character.isWhitespace(text.charAt(i)) && !abbreviation;
                i++;
            }
        }
        return new Clause(text, span, words, ended);
    }

    /** Where the word that begins at {@code from} ends; {@code from} itself if none does. */
    private static int wordEnd(String text, int from, int limit) {
        int i = from;
        while (i < limit
                && (Character.isLetterOrDigit(text.charAt(i))
                        || (i > from
                                && i + 1 < limit
                                && "'’-".indexOf(text.charAt(i)) >= 0
                                && Character.isLetterOrDigit(text.charAt(i + 1))))) {
            i++;
        }
        return i;
    }

    /** Whether a sentence ends with the character at {@code i}. */
    static boolean endsSentence(String text, int i) {
        char c = text.charAt(i);
        if (!isStop(c)) {
            return false;
        }
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (isStop(next) || Character.isLetterOrDigit(next) || next == ',') {
            return false;
        }
        return c == '!' || c == '?' || (!abbreviates(text, i) && !goesOnSmall(text, i + 1));
    }

    /** Whether the text goes on with a small letter, so that the full stop before was no end. */
    private static boolean goesOnSmall(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 3 && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && Character.isLowerCase(text.charAt(i));
    }

    private static boolean abbreviates(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start < 7 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static int trimmed(String text, int start, int end) {
        int i = end;
        while (i > start && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** How many words were read. */
    int size() {
        return words.size();
    }

    /** The word at {@code i} in lower case; empty if there is none. */
    String lower(int i) {
        return i >= 0 && i < words.size() ? words.get(i).lower() : "";
    }

    /** Whether the sentence or part of it begins with a capital letter. */
    boolean isCapital() {
        return !words.isEmpty() && words.get(0).isCapital();
    }
}
