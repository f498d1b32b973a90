package org.ficlint.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words to look for, as a rule's author writes them: {@code peaked <his> (interest|curiosity)}.
 *
 * <p>A phrase matches on word boundaries, upper and lower case alike except in {@code (?-i:…)}, with any apostrophe for
 * {@code '} and any white space for a blank. It has an anchor, one of its words whose forms can be listed, and is tried
 * only where one of these stands; the expression is compiled when that first happens.
 */
final class Phrase {
    private static final String STARTS = "(?<![\\p{L}\\p{N}_])(?<![\\p{L}\\p{N}]['’‑-])";
    private static final String ENDS = "(?![\\p{L}\\p{N}_])(?!['’‑-][\\p{L}\\p{N}])";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE;

    /** How many words before its anchor a phrase may begin if that isn't always the same number. */
    private static final int FURTHEST = 12;

    private final List<PhraseText.Part> parts;
    private final Anchor anchor;
    private final int markedGroup;
    private volatile @Nullable Pattern regex;

    private Phrase(List<PhraseText.Part> parts, int markedGroup) {
        this.parts = parts;
        this.markedGroup = markedGroup;
        this.anchor = Anchor.of(parts);
    }

    /**
     * Reads a phrase.
     *
     * @throws IllegalArgumentException if it has no word whose forms can be listed
     */
    static Phrase of(String phrase) {
        String expanded = PhraseText.expand(phrase);
        return new Phrase(PhraseText.parts(expanded), PhraseText.markedGroup(expanded));
    }

    /** The words, in lower case, one of which stands wherever this phrase does. */
    Set<String> anchors() {
        return anchor.forms();
    }

    /** The group of a match that holds the words to replace, which the author marked with braces; 0 for all of it. */
    int markedGroup() {
        return markedGroup;
    }

    /** Whether the author told upper from lower case, so that suggestions are to be taken as written. */
    boolean isCaseSensitive() {
        return parts.stream().anyMatch(p -> p.regex().contains("(?-i:"));
    }

    /** The match that takes in word {@code i}, one of the anchors. */
    Optional<MatchResult> at(CharSequence text, Words words, int i) {
        Matcher m = regex().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int first = anchor.isFixed() ? i - anchor.before() : Math.max(0, i - FURTHEST);
        int last = i - anchor.before();
        for (int start = Math.max(first, 0); first >= 0 && start <= last; start++) {
            m.region(words.spans().get(start).start(), words.within().end());
            if (m.lookingAt() && m.end() >= words.spans().get(i).end()) {
                return Optional.of(m.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** The compiled expression; throws {@link java.util.regex.PatternSyntaxException} if there is none. */
    Pattern regex() {
        Pattern known = regex;
        if (known == null) {
            StringBuilder built = new StringBuilder(STARTS);
            for (PhraseText.Part part : parts) {
                built.append(regex(part));
            }
            known = Pattern.compile(built.append(ENDS).toString(), FLAGS);
            regex = known;
        }
        return known;
    }

    /** The expression that vetoes a finding: like a phrase, but without word boundaries or anchor. */
    static Pattern veto(String phrase) {
        return Pattern.compile(PhraseText.regex(PhraseText.expand(phrase)), FLAGS);
    }

    private static String regex(PhraseText.Part part) {
        String word = PhraseText.regex(part.regex());
        String gap = PhraseText.regex(part.gap());
        if (!PhraseText.isOptionalGroup(part.regex()) || gap.isEmpty()) {
            return word + gap;
        }
        return "(?:" + word.substring(0, word.length() - 1) + gap + ")?";
    }

    /**
     * The word that gives a phrase away.
     *
     * @param forms how it can be written, in lower case
     * @param before how many words of the phrase stand before it, or at least do
     * @param isFixed whether that is always so
     */
    private record Anchor(Set<String> forms, int before, boolean isFixed) {
        private static final Set<String> COMMON =
                Set.copyOf(List.of(("a an the and of to too in on at it its it's is was be"
                                + " been as for with by from that this he she his her him i you your my me we they them their there had"
                                + " has have not no but out up down into over all one so what if then than were are would could do did"
                                + " don't said or through back when will can like just")
                        .split(" ")));

        static Anchor of(List<PhraseText.Part> parts) {
            Anchor best = null;
            int most = 0;
            int before = 0;
            boolean fixed = true;
            for (PhraseText.Part part : parts) {
                Set<String> forms = forms(part.regex());
                int weight = weight(forms);
                if (!forms.isEmpty() && (best == null || weight > most)) {
                    best = new Anchor(forms, before, fixed);
                    most = weight;
                }
                boolean oneWord = isOneWord(part.regex());
                before += oneWord ? 1 : 0;
                fixed &= oneWord;
            }
            if (best == null) {
                throw new IllegalArgumentException("a phrase needs a plain word, or a choice of them, to be found by");
            }
            return best;
        }

        private static String firstWord(String form) {
            int end = 0;
            while (end < form.length() && form.charAt(end) != ' ' && form.charAt(end) != '-') {
                end++;
            }
            return form.substring(0, end);
        }

        /** Whether {@code part} matches one word, neither more nor fewer; others may, too, but nobody can be sure. */
        private static boolean isOneWord(String part) {
            if (isPlain(part)) {
                return true;
            }
            String plain = part.replace("(?-i:", "(").replace("(?:", "(").replace("\\w+", "w");
            return !plain.endsWith("?")
                    && plain.chars().allMatch(c -> Character.isLetterOrDigit(c) || "'|(){}?".indexOf(c) >= 0);
        }

        /** Whether {@code part} is a word in small letters, as most are. */
        private static boolean isPlain(String part) {
            for (int i = 0; i < part.length(); i++) {
                if (part.charAt(i) < 'a' || part.charAt(i) > 'z') {
                    return false;
                }
            }
            return !part.isEmpty();
        }

        /** The words that {@code part} can begin with, in lower case; none if they can't be listed. */
        private static Set<String> forms(String part) {
            if (isPlain(part)) {
                return Set.of(part);
            }
            Set<String> forms = new HashSet<>();
            for (String form : Forms.of(part).orElse(Set.of())) {
                String word = firstWord(form).toLowerCase(Locale.ROOT);
                if (word.isEmpty()) {
                    return Set.of();
                }
                forms.add(word);
            }
            return forms;
        }

        /** Rare words weigh more than common ones, few forms more than many. */
        private static int weight(Set<String> forms) {
            boolean common = false;
            int shortest = Integer.MAX_VALUE;
            for (String form : forms) {
                common |= COMMON.contains(form);
                shortest = Math.min(shortest, form.length());
            }
            return forms.isEmpty() ? 0 : (common ? 0 : 1000) + 10 * shortest - forms.size();
        }
    }
}
