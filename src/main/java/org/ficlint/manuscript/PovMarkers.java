package org.ficlint.manuscript;

import java.util.Set;
import java.util.regex.Pattern;
import org.ficlint.manuscript.PhraseBook.Kind;
import org.ficlint.manuscript.Words.Word;

/** Tells lines that name whose view follows: "Rachel POV", "-Quinn's P.O.V-", "(Third person)", "BPOV", "~Aki~". */
final class PovMarkers {
    private static final String POV = "(p\\.?\\s?o\\.?\\s?v\\.?('?s)?|points? of view|perspective|prespective)";
    private static final Pattern AT_END = Pattern.compile("(?i).{0,60}\\b" + POV + "\\W*");
    private static final Pattern AT_START = Pattern.compile("(?i)\\W*(" + POV + "\\s*[:\\-–—]|(change|switch) (of|in) "
            + POV + "|" + POV + " (of|change|switch)\\b).{0,60}");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?i).{1,50}\\b" + POV + "\\W{0,4}[(\\-–—:~].{1,60}");
    private static final Pattern INITIAL = Pattern.compile("\\W*[A-Z][a-z]{0,3}POV\\W*");
    /** The same sign before and after: "~Stella~", "=Ardan=". */
    private static final Pattern FRAMED = Pattern.compile("([~=•|+#]{1,3}|-{1,3}) ?\\p{Lu}[\\p{L}'’ -]{1,24}? ?\\1");

    private static final Pattern PERSON = Pattern.compile(
            "(?i)(in )?(the )?(third|3rd|first|1st|second|2nd|no one)([ -]?person)?('?s)?( limited| omniscient| view)?");
    private static final int MOST_WORDS = 9;

    private PovMarkers() {}

    /**
     * How much {@code passage} looks like one; 0 if it doesn't.
     *
     * @param body the story whose characters it may name
     */
    static double score(Passage passage, Body body) {
        if (!passage.isLine() || passage.spoken().any() || passage.words().isEmpty()) {
            return 0;
        }
        Line line = Line.of(passage);
        if (passage.words().size() <= MOST_WORDS && saysSo(line)) {
            return Weights.POV_LINE;
        }
        boolean person =
                PERSON.matcher(line.core()).matches() && passage.words().size() >= 2;
        if (person && passage.words().stream().allMatch(w -> PhraseBook.book().knows(Kind.VOICE, w.text()))) {
            return Weights.POV_LINE;
        }
        boolean framed = FRAMED.matcher(line.text()).matches() && isBareName(passage, body);
        return framed || (line.decorated() && isName(passage, body.names())) ? Weights.NAME_AS_POV : 0;
    }

    private static boolean saysSo(Line line) {
        String text = line.text();
        boolean marked = AT_START.matcher(text).matches()
                || IN_BRACKETS.matcher(text).matches()
                || INITIAL.matcher(text).matches();
        return marked || (AT_END.matcher(text).matches() && !isSentence(line));
    }

    private static boolean isSentence(Line line) {
        return line.text().endsWith(".") && line.core().matches("(?i)(from|in) (my|his|her|their|a|this|that|your) .*");
    }

    /** Whether the line is nothing but one or two capitalised words of which the first stands elsewhere as well. */
    static boolean isBareName(Passage passage, Body body) {
        return !passage.words().isEmpty()
                && passage.words().size() <= 2
                && passage.words().stream().allMatch(Word::capital)
                && passage.words().stream()
                        .allMatch(w -> body.capitals().getOrDefault(w.text(), 0) >= 2 && !Body.isCommon(w.text()))
                && !Line.of(passage).endsSentence();
    }

    /** Whether the line is one or two capitalised words in brackets. */
    static boolean isNameInBrackets(Passage passage) {
        return passage.text().matches("[(\\[]\\p{Lu}[\\p{L}'’-]+( \\p{Lu}[\\p{L}'’-]+)?[)\\]]");
    }

    private static boolean hasTitle(Passage passage) {
        return passage.words().size() == 2
                && Set.of("mr", "mrs", "ms", "miss", "dr", "professor", "lord", "lady", "sir", "captain")
                        .contains(passage.words().get(0).text());
    }

    /** Whether the line is nothing but a name that the story speaks of. */
    static boolean isName(Passage passage, Set<String> names) {
        return passage.words().size() <= 2
                && passage.words().stream()
                        .skip(hasTitle(passage) ? 1 : 0)
                        .allMatch(w -> w.capital() && names.contains(w.text()))
                && !passage.text()
                        .replaceAll("\\b(Mrs?|Ms|Dr|St|Prof)\\.", "$1")
                        .matches(".*[.!?,;:…].*");
    }
}
