package org.ficlint.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Quotation;
import org.ficlint.prose.Sentence;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Fix;
import org.ficlint.rule.Severity;
import org.ficlint.text.Span;
import org.languagetool.rules.RuleMatch;

/**
 * Which words that the dictionary doesn't know are typing errors in a story, and which are names, voices, sounds,
 * foreign words or coinages that a reader lets stand.
 *
 * <p>A typing error is a word that one slip of the fingers made of a word: one letter more, less, other, or two swapped.
 * What is further away from every word is more likely to be meant, and so is a word that comes again and again.
 */
final class Spelling {
    /** The same letter three times: "noooo", "pleeease". */
    private static final Pattern ELONGATED = Pattern.compile("(?i)(\\p{L})\\1\\1");
    /** "W-what", "b-b-but": the letters before each hyphen begin the word after it. */
    private static final Pattern STUTTER = Pattern.compile("(?i)(\\p{L}{1,3})-(?:\\1-)*\\1\\p{L}*");
    /** "hahaha", "tik-tik": a sound said over and over. */
    private static final Pattern REPEATED = Pattern.compile("(?i)(\\p{L}{2,5}?)(?:-?\\1)+\\p{L}?");
    /** No vowel at all: "hmph", "pfft", "tsk". */
    private static final Pattern NOISE = Pattern.compile("(?i)[^aeiouy'’-]+");
    /** Two unknown words no further apart than this are not two typing errors but another language. */
    private static final int FOREIGN_DISTANCE = 12;
    /** A word that stands this often is meant, but for swapped letters, which are a habit of the fingers. */
    private static final int MEANT = 5;
    /** So many other words of one speech show that its speaker has an accent. */
    private static final int BROAD = 2;
    /** "goin’", "an’", "’er": letters that a speaker swallows. */
    private static final Pattern CLIPPED = Pattern.compile(
            "(?i)(?:\\p{L}in|\\ban|\\bth|\\bo)['’](?!\\p{L})|(?<!\\p{L})’\\p{L}|(?<=\\s)'(?:em|er|im|is|e)\\b");

    private static final int MOST_SUGGESTIONS = 5;
    /** From here on a word is long enough that speech alone would not misspell it. */
    private static final int LONG = 7;

    private final Chapter chapter;
    private final Vocabulary vocabulary;
    private final Coinages coinages;
    private final Map<String, Integer> counts = new HashMap<>();
    private final NavigableSet<Span> unknown = new TreeSet<>();

    /**
     * Prepares to judge the unknown words of a chapter.
     *
     * @param matches all of the speller's, in order of place
     * @param vocabulary all words that are right in some English
     */
    Spelling(Chapter chapter, List<RuleMatch> matches, Vocabulary vocabulary) {
        this.chapter = chapter;
        this.vocabulary = vocabulary;
        this.coinages = new Coinages(vocabulary);
        for (RuleMatch match : matches) {
            Span span = new Span(match.getFromPos(), match.getToPos());
            String word = span.in(chapter.text());
            if (!isNamed(word) && Misspellings.meant(word).isEmpty()) {
                counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
                unknown.add(span);
            }
        }
    }

    /** A finding for each unknown word that a reader would not let stand; those in doubt are hints. */
    List<Finding> findings(List<RuleMatch> matches) {
        List<Finding> findings = new ArrayList<>();
        for (RuleMatch match : matches) {
            Span span = new Span(match.getFromPos(), match.getToPos());
            String word = span.in(chapter.text());
            if (!isNamed(word) && !isSound(word) && !vocabulary.knows(word)) {
                findings.add(finding(match.getRule().getId(), span, ranked(word, match.getSuggestedReplacements())));
            }
        }
        return findings;
    }

    private Finding finding(String rule, Span span, List<String> suggestions) {
        String word = span.in(chapter.text());
        return new Finding(
                rule,
                "spelling",
                severity(word, span, suggestions),
                span,
                "“" + word + "” is in no dictionary.",
                suggestions,
                suggestions.isEmpty() ? Fix.NONE : Fix.UNSAFE);
    }

    /** Words that one slip makes of this one first, and of those the ones whose first letter is the same. */
    private static List<String> ranked(String word, List<String> suggestions) {
        Comparator<String> slips = Comparator.comparing(s -> !Slips.isSlip(word, s) && !word.equalsIgnoreCase(s));
        Optional<String> meant = Misspellings.meant(word);
        if (meant.isPresent()) {
            Stream<String> others =
                    suggestions.stream().filter(s -> !meant.get().equals(s));
            return Stream.concat(meant.stream(), others).limit(MOST_SUGGESTIONS).toList();
        }
        return suggestions.stream()
                .sorted(slips.thenComparing(s -> !s.regionMatches(true, 0, word, 0, 1)))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /** Whether the suggestion only puts a hyphen into the word: "knickknacks". */
    private static boolean isHyphened(String word, String suggestion) {
        return suggestion.indexOf('-') > 0 && word.equalsIgnoreCase(suggestion.replace("-", ""));
    }

    private boolean isNamed(String word) {
        return chapter.names().knows(word);
    }

    private static boolean isSound(String word) {
        return ELONGATED.matcher(word).find()
                || STUTTER.matcher(word).matches()
                || REPEATED.matcher(word).matches()
                || NOISE.matcher(word).matches();
    }

    private Severity severity(String word, Span span, List<String> suggestions) {
        boolean voice = chapter.where(span.start()).isVoice();
        boolean hint = Misspellings.meant(word).isPresent()
                ? mayBeName(word, span, suggestions)
                : isInDoubt(word, span, suggestions);
        if (hint) {
            return Severity.HINT;
        }
        return voice ? Severity.WARNING : Severity.ERROR;
    }

    /** Whether a word that is no common misspelling may be meant. */
    private boolean isInDoubt(String word, Span span, List<String> suggestions) {
        boolean meant =
                isRepeated(word, suggestions) && (suggestions.isEmpty() || !Slips.isSwap(word, suggestions.get(0)));
        boolean voice = chapter.where(span.start()).isVoice();
        boolean slip = !suggestions.isEmpty()
                && Slips.isSlip(word, suggestions.get(0))
                && !isHyphened(word, suggestions.get(0))
                && (!voice || !isEyeDialect(word, suggestions.get(0)));
        return mayBeName(word, span, suggestions)
                || meant
                || !slip
                || hasForeignLetters(word)
                || isAmongStrangers(span)
                || isClipped(span)
                || (voice && isSpokenBroadly(span))
                || coinages.isCoined(word, suggestions);
    }

    /** Whether the word stands often here, or in several chapters that don't prefer the word suggested for it. */
    private boolean isRepeated(String word, List<String> suggestions) {
        String key = word.toLowerCase(Locale.ROOT);
        String usual = suggestions.isEmpty() ? word : suggestions.get(0);
        return counts.getOrDefault(key, 0) >= MEANT
                || chapter.names().lexicon().story().prefers(word, usual);
    }

    /** A capital marks a name, unless it only begins a sentence and a common word is meant. */
    private boolean mayBeName(String word, Span span, List<String> suggestions) {
        if (!Character.isUpperCase(word.codePointAt(0))) {
            return false;
        }
        boolean capitalsInside = !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        return capitalsInside
                || !beginsSentence(span)
                || isFollowedByName(span)
                || suggestions.isEmpty()
                || (isFollowedByVerb(span) && !Openers.canOpen(suggestions.get(0)))
                || !vocabulary.knows(suggestions.get(0).toLowerCase(Locale.ROOT));
    }

    /** "Nami laughed": who does what stands after the word is somebody, unless the word meant can open a sentence. */
    private boolean isFollowedByVerb(Span word) {
        return chapter.sentenceAt(word.start()).stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.span().start() > word.start())
                .findFirst()
                .filter(t -> t.hasTag("VBD") || t.hasTag("VBZ") || t.hasTag("MD") || t.hasTag("POS"))
                .isPresent();
    }

    /**
     * Whether a word in somebody's mouth may be spelt as she says it. Ears change vowels, endings and short words
     * ("sech", "nothink", "outa"); only fingers swap letters, or drop and double one in the middle of a long word.
     */
    private static boolean isEyeDialect(String word, String suggestion) {
        int difference = suggestion.length() - word.length();
        if (suggestion.endsWith("ing") && suggestion.equals(word + "g")) {
            return true;
        }
        if (difference == 0) {
            boolean sameLast = word.charAt(word.length() - 1) == suggestion.charAt(suggestion.length() - 1);
            boolean reordered = Slips.isSwap(word, suggestion) || Slips.isMoved(word, suggestion);
            return !reordered && (word.length() < LONG + 1 || !sameLast);
        }
        return word.length() < LONG;
    }

    private boolean isFollowedByName(Span span) {
        int next = span.end() + 1;
        String text = chapter.text();
        return next < text.length()
                && text.charAt(span.end()) == ' '
                && Character.isUpperCase(text.charAt(next))
                && (next + 1 < text.length() && Character.isLowerCase(text.charAt(next + 1)));
    }

    private boolean beginsSentence(Span span) {
        return chapter.sentenceAt(span.start())
                .map(Sentence::tokens)
                .flatMap(tokens -> tokens.stream().filter(t -> t.isWord()).findFirst())
                .map(first -> first.span().start() == span.start())
                .orElse(false);
    }

    private static boolean hasForeignLetters(String word) {
        return word.chars().anyMatch(c -> c > 0x7F && Character.isLetter(c));
    }

    private boolean isAmongStrangers(Span span) {
        Span before = unknown.lower(span);
        Span after = unknown.higher(span);
        return (before != null && span.start() - before.end() < FOREIGN_DISTANCE)
                || (after != null && after.start() - span.end() < FOREIGN_DISTANCE);
    }

    /**
     * Whether whoever speaks here says several words in her own way: other unknown ones, or such as swallow letters.
     */
    private boolean isSpokenBroadly(Span span) {
        Span speech = chapter.speech().at(span.start()).map(Quotation::span).orElse(span);
        long strangers =
                unknown.subSet(new Span(speech.start(), speech.start()), new Span(speech.end(), speech.end())).stream()
                        .filter(s -> !s.equals(span))
                        .count();
        long clipped = CLIPPED.matcher(speech.in(chapter.text())).results().count();
        return strangers + clipped >= BROAD;
    }

    /** An apostrophe beside a word stands for letters that its speaker swallows: 'ouse, goin'. */
    private boolean isClipped(Span span) {
        return isApostrophe(span.start() - 1) || isApostrophe(span.end());
    }

    private boolean isApostrophe(int offset) {
        String text = chapter.text();
        return offset >= 0 && offset < text.length() && "'’‘".indexOf(text.charAt(offset)) >= 0;
    }
}
