package org.ficlint.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.manuscript.PhraseBook.Hit;
import org.ficlint.manuscript.PhraseBook.Kind;
import org.ficlint.manuscript.Words.Word;

/** Finds the label that opens a note: "A/N:", "AN" alone, "**Author's Ramblings:**", "Q/N:", "P.S." */
final class NoteLabels {
    /** The A/N family with its separators; group 1 is the label. */
    static final String SLASHED =
            "(?i:(?:[aq]\\s?[/\\\\]\\s?n|a\\.n|n/a(?=\\s*:)|au/n|a/ns)\\.?\\d?)(?![\\p{L}\\p{N}'’])";

    private static final String SEPARATOR = "\\s*(?:#?\\d{1,2}\\s*)?[)\\]}>*_]*\\s*(?:[:.\\-–—~;,!=*_)\\]}>]|$)";
    private static final Pattern WITH_SEPARATOR =
            Pattern.compile("(?:" + SLASHED + "|AN|An(?=\\s*:)|an(?=\\s*:)|A N(?=\\s*:))" + SEPARATOR);
    private static final Pattern BARE_AN =
            Pattern.compile("AN(?:\\s*(?:#?\\d{1,2}\\s*)?[)\\]}>*_]*\\s*(?:[:\\-–—~)\\]}>*]|\\.(?!\\w)|$))");
    private static final Pattern WITHOUT = Pattern.compile(SLASHED);
    private static final Pattern AFTER_LABEL =
            Pattern.compile("\\s*(?:#?\\d{1,2}\\s*)?[)\\]}>*_]*\\s*(?:[:\\-–—~;=]|$)");
    private static final Pattern AFTER_STRONG =
            Pattern.compile("\\s*(?:#?\\d{1,2}\\s*)?[)\\]}>*_]*\\s*(?:[:.\\-–—~;=!*_]|$)");
    private static final String CONTENT =
            "(smut|smutty|lemon|lemony|lime|citrus|nsfw|explicit|mature|sexual|sexy|m[ -]?rated|18\\+|trigger|gore|violent|triggering|tw|cw)";
    private static final Pattern CONTENT_MARK = Pattern.compile(
            "(?i)(warning[:!]? )?((the )?(start|end|beginning)s? (of )?(the )?" + CONTENT + "|" + CONTENT
                    + "( (scene|content|part|bit|stuff|warning))?s? ?(starts?|begins?|ends?|ahead|over|below|coming( up)?|start|end|warning)( now)?( here| ahead)?)( (scene|content|part|bit|stuff))?s?[.!]*");
    /** Only between signs: "**blood starts here**", "**okay you can look now**". */
    private static final Pattern LOOK_AWAY = Pattern.compile(
            "(?i)(\\p{L}+ ){1,3}(starts?|begins?|ends?|stops?)( right)? (here|now)|(\\p{L}+ ){1,3}(is )?over, you[’']?re safe( now)?|(start|end|beginning) of (the )?\\p{L}+( \\p{L}+)?|.{0,20}\\b(safe to|you can|can) (look|read|come back)( again| on)?( now)?|skip (to|until|till) .{1,40}");

    /** "Next time, in 'The Clerk':" */
    private static final Pattern IN_NEXT = Pattern.compile(",? (in|on) [^.!?:]{2,80}[:…]\\W{0,3}");
    /** "[[Pia: I told him not to.]]" */
    private static final Pattern REMARK =
            Pattern.compile("(\\(\\(|\\[\\[|\\{\\{) ?\\p{Lu}[\\p{L}\\d_]{1,15}: (?=.{1,400}(\\)\\)|\\]\\]|\\}\\})$)");

    private static final Pattern SAID = Pattern.compile("\\s?(said|says|asked|read)\\b");
    private static final Pattern ON_SHOW = Pattern.compile("[^:…]{8,80}[:…]");
    private static final int MOST_SIGNS = 14;

    private NoteLabels() {}

    /**
     * A label.
     *
     * @param weight how much it says that a note follows
     * @param end where the text after it starts
     * @param name what it is, for people
     */
    record Label(double weight, int end, String name) {}

    /** The label at the start of {@code passage}; {@code slots} tells that "A/n" is somebody's name there. */
    static Optional<Label> at(Passage passage, boolean slots) {
        String text = passage.text();
        int start = afterSigns(text);
        if (start < 0) {
            return Optional.empty();
        }
        Line line = Line.of(passage);
        boolean marked = passage.isLine()
                && (CONTENT_MARK.matcher(line.core()).matches()
                        || (line.decorated() && LOOK_AWAY.matcher(line.core()).matches()));
        if (marked) {
            return Optional.of(new Label(Weights.CONTENT_MARK, text.length(), "marks what is not for all"));
        }
        Matcher remark = REMARK.matcher(text);
        if (remark.lookingAt()) {
            return Optional.of(new Label(Weights.CONTENT_MARK, remark.end(), "somebody's remark"));
        }
        Optional<Label> family = family(text, start, slots);
        return family.isPresent() ? family : worded(passage, start);
    }

    /** Where the first letter or digit stands after decoration; -1 if a quotation mark stands there. */
    private static int afterSigns(String text) {
        int i = 0;
        while (i < text.length() && i < MOST_SIGNS && !Character.isLetterOrDigit(text.charAt(i))) {
            if ("\"“”‘’'".indexOf(text.charAt(i)) >= 0) {
                return -1;
            }
            i++;
        }
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i)) ? i : -1;
    }

    private static Optional<Label> family(String text, int start, boolean slots) {
        int limit = Math.min(text.length(), start + 24);
        Matcher separated = WITH_SEPARATOR.matcher(text).region(start, limit);
        separated.useAnchoringBounds(limit == text.length());
        if (separated.lookingAt()
                && !SAID.matcher(text).region(separated.end(), text.length()).lookingAt()
                && !(isBareAn(text, start) && !bareAn(text, start, limit))
                && !(slots && !text.substring(start, limit).matches("(?is)a/n\\W*:.*|a/n\\W*"))) {
            return Optional.of(new Label(Weights.NOTE_LABEL, separated.end(), "labelled A/N"));
        }
        Matcher without = WITHOUT.matcher(text).region(start, limit);
        if (!slots && without.lookingAt()) {
            return Optional.of(new Label(Weights.NOTE_LABEL_WITHOUT_COLON, without.end(), "labelled A/N"));
        }
        return Optional.empty();
    }

    private static boolean isBareAn(String text, int start) {
        return text.startsWith("AN", start);
    }

    private static boolean bareAn(String text, int start, int limit) {
        return BARE_AN.matcher(text).region(start, limit).lookingAt();
    }

    /** "NEXT TIME, in chapter nine": capitals and a comma set a label apart as a colon does. */
    private static boolean isShouted(String text, int start, int end) {
        String label = text.substring(start, end);
        return text.startsWith(",", end) && label.equals(label.toUpperCase(Locale.ROOT));
    }

    private static Optional<Label> worded(Passage passage, int start) {
        List<Word> words = passage.words();
        if (words.isEmpty() || words.get(0).start() != start || PostedSigns.isPosted(passage.text())) {
            return Optional.empty();
        }
        Label best = null;
        for (Hit hit : PhraseBook.book().at(Kind.LABEL, words, 0)) {
            int end = words.get(hit.end() - 1).end();
            Pattern after = hit.weight() >= 6 || passage.text().startsWith("P", start) ? AFTER_STRONG : AFTER_LABEL;
            boolean separated = after.matcher(passage.text())
                    .region(end, Math.min(passage.text().length(), end + 12))
                    .lookingAt();
            separated |= hit.weight() >= 6
                    && (isShouted(passage.text(), start, end)
                            || IN_NEXT.matcher(passage.text())
                                    .region(end, passage.text().length())
                                    .matches());
            separated |= hit.weight() >= 6
                    && passage.text().substring(0, end).endsWith(" on")
                    && ON_SHOW.matcher(passage.text()).lookingAt();
            // "Dear readers of the Gazette" are somebody else's.
            boolean dear = passage.text().regionMatches(true, start, "dear", 0, 4)
                    && hit.weight() >= 6
                    && !passage.text().startsWith(" of the", end);
            if ((separated || dear) && (best == null || hit.weight() > best.weight())) {
                String name = passage.text().substring(start, end);
                best = new Label(hit.weight(), end, "labelled " + (name.length() > 30 ? name.substring(0, 30) : name));
            }
        }
        return Optional.ofNullable(best);
    }
}
