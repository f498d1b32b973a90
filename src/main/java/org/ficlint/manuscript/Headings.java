package org.ficlint.manuscript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells chapter headings: "Chapter four - Title", "IV. THE LONG CORRIDOR", "Prologue", "Two: The Vault", "[one]". */
final class Headings {
    private static final String WORD_NUMBER =
            "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
                    + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
                    + "(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|hundred|first|second|third|fourth|fifth|sixth|last|final)";
    private static final String NUMBER = "(?:\\d{1,4}(?:[.-]\\d{1,3})?|[ivxlc]{1,7}|" + WORD_NUMBER + ")";
    private static final Pattern CHAPTER = Pattern.compile(
            "(?i)(?:\\d{1,3}[.)]\\s*)?(?:the )?(?:chapter|chapt?\\.?|ch\\.?|chappie)\\s*(?:number |no\\.? ?|#|the )?"
                    + NUMBER + "\\b(?<rest>.{0,120})");
    private static final Pattern PART = Pattern.compile(
            "(?i)(?:the )?(?:part|book|volume|vol\\.?|act|episode|section|arc|canto|verse|case|mission|story|tale|drabble|snippet|one[ -]?shot|side story|extra|bonus|report no\\.?|installment)\\s*(?:number |no\\.? ?|#)?"
                    + NUMBER + "\\b(?<rest>.{0,120})");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:the )?(?:prologue|epilogue|interlude|intermission|omake|preface|foreword|afterword|prelude|introduction|coda|bonus chapter|side story|entr'?acte)(?:\\s*"
                    + NUMBER + ")?(?<rest>\\W.{0,100})?");
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?!\\d+:\\d)" + NUMBER + "\\s*[.:)\\-–—~]+\\s*(?<rest>\\S.{0,80})");
    private static final Pattern BARE = Pattern.compile("\\+?(?i:" + NUMBER + ")[.)]?");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[:.!\\-–—~|*,)\\]⋆★☆♡]+\\s*.*|\\s*");

    private static final Pattern NO_TITLE = Pattern.compile("\\W*");
    private static final Pattern NAMED_ONLY = Pattern.compile("(?i)(prologue|epilogue|interlude|prelude)\\W*");
    private static final Pattern WORD_OR_NUMBER = Pattern.compile(
            "(?i)i|second|first|third|last|final|ten|hundred|xxx|c|x|l|v|m|mi|mix|di|vi|li|xi|.*[,;!?].*");
    private static final Pattern SPELLED_SENTENCE = Pattern.compile("(?![ivxlcIVXLC]+\\.)\\p{L}[\\p{L} -]{2,}\\.");
    /** "iii. the beekeeper", "03. beta wanted" */
    private static final Pattern NUMERAL_TITLE =
            Pattern.compile("(?:\\d{1,2}|[ivx]{1,5}|[IVX]{1,5})[.:] \\p{L}[\\p{L}’']*( \\p{L}[\\p{L}’']*){0,4}");

    private static final Pattern MARKDOWN = Pattern.compile("#{1,6} \\S.*");
    private static final Pattern UNFINISHED = Pattern.compile(".*([.,;:!?\"”—-]|\\.\\.\\.|…)$|.*[.!?] .*|.*(,|\"|“).*");

    private Headings() {}

    /** How much {@code passage} looks like one, before its neighbours are looked at; 0 if it doesn't. */
    static double score(Passage passage) {
        if (!passage.isLine() || passage.spoken().any() || passage.words().size() > 16) {
            return 0;
        }
        Line line = Line.of(passage);
        String core = line.core();
        Matcher chapter = CHAPTER.matcher(core);
        if (chapter.matches() && isTail(chapter.group("rest"))) {
            return Weights.CHAPTER_HEADING;
        }
        Matcher part = PART.matcher(core);
        Matcher named = NAMED.matcher(core);
        if ((part.matches() && isTail(part.group("rest"))) || (named.matches() && isTail(named.group("rest")))) {
            return Weights.PART_HEADING;
        }
        if (BARE.matcher(core).matches()) {
            if (SPELLED_SENTENCE.matcher(core).matches() && !line.decorated()) {
                return 0;
            }
            return WORD_OR_NUMBER.matcher(core).matches()
                            && !line.decorated()
                            && !line.text().startsWith("#")
                    ? Weights.NUMBER_HEADING / 2
                    : Weights.NUMBER_HEADING;
        }
        Matcher numbered = NUMBERED.matcher(core);
        if (numbered.matches() && line.isTitleCase() && isTitle(numbered.group("rest"))) {
            return Weights.NUMBER_HEADING;
        }
        if (NUMERAL_TITLE.matcher(core).matches()) {
            return Weights.SMALL_TITLE;
        }
        return MARKDOWN.matcher(line.text()).matches() ? Weights.NUMBER_HEADING : 0;
    }

    /** Whether {@code passage} is a heading that names no title. */
    static boolean isBare(Passage passage) {
        if (score(passage) == 0) {
            return false;
        }
        String core = Line.of(passage).core();
        Matcher chapter = CHAPTER.matcher(core);
        Matcher part = PART.matcher(core);
        boolean number = (chapter.matches()
                        && NO_TITLE.matcher(chapter.group("rest")).matches())
                || (part.matches() && NO_TITLE.matcher(part.group("rest")).matches());
        return number
                || BARE.matcher(core).matches()
                || NAMED_ONLY.matcher(core).matches();
    }

    /** Whether {@code passage} could be the title of a story or chapter by its looks. */
    static boolean isTitle(Passage passage) {
        Line line = Line.of(passage);
        return passage.isLine()
                && !passage.spoken().any()
                && !passage.words().isEmpty()
                && passage.words().size() <= 10
                && line.isTitleCase()
                && isTitle(line.core())
                && !(line.isCapitals() && PostedSigns.opens(line.core()))
                && !SceneLines.isTime(passage.words());
    }

    private static boolean isTitle(String core) {
        Line line = new Line(core, core, false);
        return line.isTitleCase() && !UNFINISHED.matcher(core).matches();
    }

    /** What follows a chapter's number: nothing, a sign and a title, or a title. */
    private static boolean isTail(String rest) {
        if (rest == null || SEPARATOR.matcher(rest).matches()) {
            return true;
        }
        String title = rest.strip();
        boolean named = Character.isUpperCase(title.codePointAt(0)) && isTitle(title);
        return named || title.startsWith("(") || title.startsWith("\"");
    }
}
