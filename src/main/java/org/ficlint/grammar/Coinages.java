package org.ficlint.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the words that a writer makes of others as she goes along, "stalish", "lampside", "spacesuited", from slips of
 * the fingers.
 *
 * <p>It knows only ways of making words that slips don't imitate: there is no "-ly" here because of "truely", no "re-"
 * because of "reguard", and a verb is no stem for "-ed" because its right form is in the dictionary.
 */
final class Coinages {
    /** In shorter words anything can be found. */
    private static final int SHORTEST = 4;

    private static final Pattern ONE_VOWEL_ONE_CONSONANT = Pattern.compile(".*[^aeiou][aeiou][bcdfgklmnprstvz]");
    private static final Pattern PREFIX =
            Pattern.compile("(?:un|non|pre|over|under|out|mid|semi|anti|ultra|super|half|fore|in(?=c))(\\p{L}{5,})");

    /**
     * A way to make a word of another.
     *
     * @param ending what is put behind it
     * @param instead what it loses for that: "e" in "stale", "stalish"
     * @param stem what it must be, as the beginning of a tag
     * @param never what it must not be
     */
    private record Way(String ending, String instead, String stem, String never) {}

    private static final List<Way> WAYS = List.of(
            new Way("ish", "", "NN|JJ", "-"),
            new Way("ish", "e", "NN|JJ", "-"),
            new Way("y", "", "NN", "JJ|RB"),
            new Way("y", "e", "NN|VB", "JJ|RB"),
            new Way("ness", "", "JJ|VBN|VBG", "-"),
            new Way("ily", "y", "JJ", "-"),
            new Way("ly", "", "VBN|VBG", "VB$|NN$"),
            new Way("s", "", "VBG", "-"),
            new Way("er", "", "NN|VB", "-"),
            new Way("ers", "", "NN|VB", "-"),
            new Way("er", "e", "VB", "-"),
            new Way("ers", "e", "VB", "-"),
            new Way("ed", "", "NN", "VB"),
            new Way("ed", "e", "NN", "VB"),
            new Way("ied", "y", "NN", "VB"),
            new Way("ing", "", "NN", "VB"),
            new Way("ment", "", "VB", "-"),
            new Way("st", "", "VB", "-"),
            new Way("est", "", "VB", "JJ|NN"),
            new Way("eth", "", "VB", "-"));

    private static final Pattern LIKENESS =
            Pattern.compile("(\\p{L}{3,})(?:like|less|wise|wards?|hood|dom|proof|worthy)");

    /** Things of three letters that are often part of a longer word; "ant" and "ley" rather are what is left of one. */
    private static final Set<String> SHORT_NOUNS = Set.of(
            ("air arm bag bar bed box boy cap car cat cup day dog ear eye fly fox god gun hat ice ink jar key leg"
                            + " lid lip man map men mud net oil pan pen pet pie pig pin pit pod pot rag rat rod rug sea sky sun tea tie"
                            + " tip toe top toy war wax web")
                    .split(" "));
    /** Words that in the second place are rather an ending, misspelt: "happyness", "probally". */
    private static final Set<String> ENDINGS = Set.of("ness", "ally", "able", "full", "ward");

    private final Vocabulary vocabulary;

    Coinages(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether {@code word}, which no dictionary has, is made of words that are there. */
    boolean isCoined(String word, List<String> suggestions) {
        String plain = word.toLowerCase(Locale.ROOT);
        if (plain.indexOf('-') > 0) {
            return List.of(plain.split("-")).stream().allMatch(p -> vocabulary.knows(p) || isMade(p));
        }
        return suggestions.stream().limit(3).noneMatch(s -> isLikelier(plain, s)) && isMade(plain);
    }

    /** A letter lost, doubled or swapped is a slip even if what is left can be read as a word made of others. */
    private static boolean isLikelier(String word, String suggestion) {
        if (suggestion.indexOf(' ') >= 0 || suggestion.indexOf('-') >= 0 || !Slips.isOneSlip(word, suggestion)) {
            return false;
        }
        return suggestion.length() > word.length()
                || Slips.isSwap(word, suggestion)
                || (suggestion.length() < word.length() && isUndoubled(word, suggestion.toLowerCase(Locale.ROOT)));
    }

    private static boolean isUndoubled(String word, String suggestion) {
        for (int i = 1; i < word.length(); i++) {
            boolean twice = word.charAt(i) == word.charAt(i - 1);
            if (twice && suggestion.equals(word.substring(0, i) + word.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMade(String word) {
        Matcher prefixed = PREFIX.matcher(word);
        if (prefixed.matches() && (vocabulary.knows(prefixed.group(1)) || isDerived(prefixed.group(1)))) {
            return true;
        }
        return isDerived(word) || isCompound(word) || isPluralOfAdjective(word);
    }

    private boolean isDerived(String word) {
        Matcher like = LIKENESS.matcher(word);
        if (like.matches() && hasTag(like.group(1), "NN", "-")) {
            return true;
        }
        return WAYS.stream().anyMatch(way -> isMade(word, way));
    }

    private boolean isMade(String word, Way way) {
        if (!word.endsWith(way.ending)) {
            return false;
        }
        String root = word.substring(0, word.length() - way.ending.length());
        String stem = root + way.instead;
        return stem.length() >= SHORTEST
                && !isAgainstTheRules(root, stem, way)
                && vocabulary.knows(stem)
                && hasTag(stem, way.stem, way.never);
    }

    /** Whether the stem would have to change before the ending, or another one is likelier: "stoped", "realy", "wildy". */
    private boolean isAgainstTheRules(String root, String stem, Way way) {
        return switch (way.ending) {
            case "y" -> root.matches(".*(?:[ley]|er)") || vocabulary.knows(root + "ly");
            case "ness" -> stem.endsWith("y");
            case "ment" -> stem.endsWith("e");
            default ->
                way.instead.isEmpty()
                        && "aei".indexOf(way.ending.charAt(0)) >= 0
                        && (stem.matches(".*(?:e|[^aeiou]y)")
                                || ONE_VOWEL_ONE_CONSONANT.matcher(stem).matches());
        };
    }

    private boolean hasTag(String word, String wanted, String never) {
        Set<String> tags = vocabulary.tags(word);
        Pattern no = Pattern.compile("(?:" + never + ").*");
        return tags.stream().anyMatch(t -> t.matches("(?:" + wanted + ").*"))
                && tags.stream().noneMatch(t -> no.matcher(t).matches());
    }

    /** "The unconquerables": those who are so. */
    private boolean isPluralOfAdjective(String word) {
        return word.length() > 8 && word.endsWith("s") && hasTag(word.substring(0, word.length() - 1), "JJ", "NN|VB");
    }

    /** Two words written as one, neither of them so little that fingers may have glued it to the other. */
    private boolean isCompound(String word) {
        for (int i = SHORTEST - 1; i <= word.length() - SHORTEST + 1; i++) {
            String first = word.substring(0, i);
            String second = word.substring(i);
            if (canJoin(first)
                    && canJoin(second)
                    && hasTag(second, "NN", "-")
                    && hasTag(first, "NN|JJ|VB|RB|IN", "-")) {
                return true;
            }
        }
        return false;
    }

    private boolean canJoin(String part) {
        boolean longEnough = part.length() >= SHORTEST ? !ENDINGS.contains(part) : SHORT_NOUNS.contains(part);
        return longEnough && !Slips.isLittle(part) && vocabulary.knows(part);
    }
}
