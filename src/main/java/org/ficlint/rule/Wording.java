package org.ficlint.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.text.Span;

/**
 * What stands in the text and what should stand there, cut down to the words that differ.
 *
 * @param span the words to replace
 * @param suggestions what to put there, in the text's own capitals and apostrophes
 */
record Wording(Span span, List<String> suggestions) {
    private static final Pattern ARTICLE = Pattern.compile("\\b([Aa]n?) $");
    private static final Pattern GROUP = Pattern.compile("\\$(\\d)");

    /** Fits {@code templates}, which may take up groups as {@code $1}, to the {@code match} of {@code phrase}. */
    static Wording of(String text, MatchResult match, Phrase phrase, List<String> templates) {
        int marked = phrase.markedGroup();
        String found = match.group(marked);
        List<String> filled = templates.stream()
                .map(t -> curled(fill(t, match, marked), text.indexOf('’') >= 0))
                .toList();
        int head = filled.stream().mapToInt(f -> shared(found, f, false)).min().orElse(0);
        int tail = filled.stream().mapToInt(f -> shared(found, f, true)).min().orElse(0);
        List<String> words = words(found);
        int shortest = filled.stream().mapToInt(f -> words(f).size()).min().orElse(0);
        // At least one word is kept on either side, so that nothing is put between words or leaves two blanks behind.
        int least = Math.min(words.size(), shortest);
        head = Math.min(head, least - 1);
        tail = Math.min(tail, least - head - 1);
        if (shortest == 0) {
            head = 0;
            tail = 0;
        }
        Span span = new Span(match.start(marked) + start(found, head), match.start(marked) + end(found, tail));
        String old = span.in(text);
        List<String> fitted = new ArrayList<>();
        for (String f : filled) {
            String cut = f.substring(start(f, head), end(f, tail));
            fitted.add(phrase.isCaseSensitive() ? cut : cased(cut, old, match.group()));
        }
        return new Wording(span, fitted).withArticle(text);
    }

    /** The same wording with the article before it, where that must change too: "a tentative", "an attentive". */
    private Wording withArticle(String text) {
        Matcher article = ARTICLE.matcher(text).region(Math.max(0, span.start() - 4), span.start());
        if (suggestions.isEmpty() || suggestions.get(0).isEmpty() || !article.find()) {
            return this;
        }
        boolean vowel = isVowel(suggestions.get(0));
        if (vowel == isVowel(span.in(text)) || vowel == article.group(1).endsWith("n")) {
            return this;
        }
        String changed = article.group(1).charAt(0) + (vowel ? "n " : " ");
        return new Wording(
                new Span(article.start(1), span.end()),
                suggestions.stream()
                        .map(s -> isVowel(s) == vowel ? changed + s : article.group() + s)
                        .toList());
    }

    private static boolean isVowel(String word) {
        return "aeioAEIO".indexOf(word.charAt(0)) >= 0;
    }

    /** The words in {@code found} as they read with the first suggestion in place. */
    String whole(String text, Span found) {
        return text.substring(Math.min(found.start(), span.start()), span.start())
                + suggestions.get(0)
                + text.substring(span.end(), found.end());
    }

    /** The greatest group that {@code template} takes up; 0 if none. */
    static int highestGroup(String template) {
        return GROUP.matcher(template)
                .results()
                .mapToInt(m -> Integer.parseInt(m.group(1)))
                .max()
                .orElse(0);
    }

    private static String fill(String template, MatchResult match, int marked) {
        String filled = GROUP.matcher(template).replaceAll(m -> {
            int number = Integer.parseInt(m.group(1));
            String group = match.group(marked > 0 && number >= marked ? number + 1 : number);
            return group == null ? "" : Matcher.quoteReplacement(group);
        });
        return filled.replaceAll(" {2,}", " ").strip();
    }

    private static String curled(String suggestion, boolean curly) {
        return curly ? suggestion.replace('\'', '’') : suggestion;
    }

    /** How many words {@code a} and {@code b} have in common at the start or end. */
    private static int shared(String a, String b, boolean fromEnd) {
        List<String> one = words(a);
        List<String> other = words(b);
        int n = 0;
        while (n < Math.min(one.size(), other.size())) {
            String x = one.get(fromEnd ? one.size() - 1 - n : n).replace('’', '\'');
            String y = other.get(fromEnd ? other.size() - 1 - n : n).replace('’', '\'');
            if (!x.equals(y) && !x.toLowerCase(Locale.ROOT).equals(y)) {
                break;
            }
            n++;
        }
        return n;
    }

    private static List<String> words(String phrase) {
        String stripped = phrase.strip();
        return stripped.isEmpty() ? List.of() : Arrays.asList(stripped.split("[\\h\\n]+"));
    }

    /** Where the words of {@code phrase} after the first {@code skipped} start. */
    private static int start(String phrase, int skipped) {
        int at = 0;
        for (int i = 0; i < skipped; i++) {
            while (!isBlank(phrase.charAt(at))) {
                at++;
            }
            while (isBlank(phrase.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /** Where the words of {@code phrase} before the last {@code skipped} end. */
    private static int end(String phrase, int skipped) {
        int at = phrase.length();
        for (int i = 0; i < skipped; i++) {
            while (!isBlank(phrase.charAt(at - 1))) {
                at--;
            }
            while (isBlank(phrase.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String cased(String suggestion, String old, String whole) {
        if (suggestion.isEmpty() || old.isEmpty()) {
            return suggestion;
        }
        boolean shouted = whole.chars().noneMatch(Character::isLowerCase)
                && old.chars().filter(Character::isLetter).count() > 1
                && !old.equals("OK");
        if (shouted) {
            return suggestion.toUpperCase(Locale.ROOT);
        }
        if (Character.isUpperCase(old.charAt(0)) && !old.equals("I")) {
            return Character.toUpperCase(suggestion.charAt(0)) + suggestion.substring(1);
        }
        return suggestion;
    }
}
