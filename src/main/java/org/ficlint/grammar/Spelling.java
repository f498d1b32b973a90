package org.ficlint.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ficlint.prose.Chapter;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Severity;
import org.ficlint.text.Span;
import org.languagetool.rules.RuleMatch;

/** Which words that no dictionary knows are typing errors in a story, and which are names or voices. */
final class Spelling {
    /** The same letter three times: "noooo", "pleeease". */
    private static final Pattern ELONGATED = Pattern.compile("(?i)(\\p{L})\\1\\1");
    /** "W-what", "b-b-but": the letters before each hyphen begin the word after it. */
    private static final Pattern STUTTER = Pattern.compile("(?i)(\\p{L}{1,3})-(?:\\1-)*\\1\\p{L}*");

    private Spelling() {}

    /** A finding for an unknown word, unless a reader would let it stand. */
    static Optional<Finding> finding(RuleMatch match, Chapter chapter) {
        Span span = new Span(match.getFromPos(), match.getToPos());
        String word = span.in(chapter.text());
        if (isName(word, chapter)
                || ELONGATED.matcher(word).find()
                || STUTTER.matcher(word).matches()) {
            return Optional.empty();
        }
        Finding finding = FictionProfile.finding(match, span, Severity.ERROR);
        return Optional.of(finding.at(severity(
                word, finding.suggestions(), chapter.where(span.start()).isVoice())));
    }

    private static boolean isName(String word, Chapter chapter) {
        String bare = word.replaceAll("['’]s?$", "");
        return chapter.names().contains(word) || chapter.names().contains(bare);
    }

    /**
     * A capitalised stranger is probably a name that stands here once; a word in somebody's mouth is her own unless a
     * common word is a slip of one letter away.
     */
    private static Severity severity(String word, List<String> suggestions, boolean voice) {
        boolean capitalised = Character.isUpperCase(word.codePointAt(0));
        boolean slip = !suggestions.isEmpty() && isOneSlip(word, suggestions.get(0));
        if (capitalised) {
            return Severity.HINT;
        } else if (voice) {
            return slip ? Severity.WARNING : Severity.HINT;
        }
        return Severity.ERROR;
    }

    /** Whether one letter more, less, other or two swapped make {@code other} of {@code word}. */
    static boolean isOneSlip(String word, String other) {
        String a = word.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        boolean swapped = endA - start == 2
                && endB - start == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return swapped || Math.max(endA, endB) - start <= 1;
    }
}
