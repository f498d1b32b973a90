package org.ficlint.manuscript;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ficlint.manuscript.PhraseBook.Kind;
import org.ficlint.manuscript.Words.Word;

/** Tells lines that part scenes in words: "~Three Years Later~", "*Flashback*", "page break", "TIME SKIP". */
final class SceneLines {
    private static final Pattern NAMED_BREAK = Pattern.compile(
            "(?i)(the )?((line|page|scene|section|chapter|story|paragraph)[ -]?(break|change|skip|switch|divider)s?|(time|scene)[ -]?(skip|jump|lapse)s?"
                    + "|break|(end|start|begin|back)?( of)?( the)? ?flash[ -]?(back|forward)s?( (end|ends|over|start|starts|begin|begins|\\d))?"
                    + "|end (of )?(dream|memory|vision)|(dream|memory)( sequence)?( (start|begin)s?)?)");
    private static final Pattern SKIP_BROUGHT = Pattern.compile(
            "(?i)(a |another )?(little |quick |small )?(time|scene|page|line)[ -]?(skip|lapse|jump|break)\\b.{0,100}");
    private static final Pattern LAST_SIGN = Pattern.compile("[.:!]$");
    private static final Pattern YEAR = Pattern.compile("\\d{1,4}(st|nd|rd|th|s|am|pm)?|x+");

    /** Words of the time vocabulary that alone tell no time. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "few", "couple", "several", "some", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "half", "quarter", "on", "in", "at", "and", "to", "from", "of",
            "first", "last", "third", "second", "fourth", "fifth", "still", "around", "about", "over", "long", "many",
            "end", "start", "begin", "back", "may", "fall", "class", "school", "that", "same", "dream", "memory");

    private static final Set<String> POSTED = Set.of("posted", "updated", "published", "written", "reposted");

    private SceneLines() {}

    /** How much {@code passage} looks like one; 0 if it doesn't. */
    static double score(Passage passage) {
        if (!passage.isLine() || passage.spoken().any()) {
            return 0;
        }
        Line line = Line.of(passage);
        boolean bracketed =
                line.decorated() || line.text().startsWith("-") || line.text().startsWith("~");
        if (NAMED_BREAK.matcher(LAST_SIGN.matcher(line.core()).replaceAll("")).matches()) {
            return Weights.SCENE_LINE;
        }
        if (SKIP_BROUGHT.matcher(line.core()).matches() && (bracketed || !line.endsSentence())) {
            return Weights.SCENE_LINE;
        }
        if (!isTime(passage.words()) || POSTED.contains(passage.words().get(0).text())) {
            return 0;
        }
        if (bracketed) {
            return Weights.SCENE_LINE;
        }
        return line.isCapitals() && !line.endsSentence() ? Weights.CAPITAL_SCENE_LINE : 0;
    }

    /** Whether a line's words are those of a time, most of them. */
    static boolean isTime(List<Word> words) {
        if (words.isEmpty() || words.size() > 10) {
            return false;
        }
        long time = words.stream()
                .filter(w -> PhraseBook.book().knows(Kind.TIME, w.text())
                        || YEAR.matcher(w.text()).matches())
                .count();
        boolean telling = words.stream().anyMatch(w -> !YEAR.matcher(w.text()).matches() && !SMALL.contains(w.text()));
        return telling && time * 10 >= words.size() * 7L;
    }
}
