package org.ficlint.manuscript;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.manuscript.PhraseBook.Hit;
import org.ficlint.manuscript.PhraseBook.Kind;

/** Tells lines of a header block: "Rating: T", "by lanternjaw", "'Thoughts'", "[First] | [Next]". */
final class HeaderLines {
    private static final Pattern BYLINE =
            Pattern.compile("(?i)(a story |a fic |story |written |fic )?by:? [^\\s.,!?]+( [^\\s.,!?]+){0,3}");
    private static final Pattern NAVIGATION = Pattern.compile(
            "(?i)\\W*(first|previous|prev|next|index|table of contents|toc|patreon|wiki|discord|masterlist|first chapter|previous chapter|next chapter)\\W{1,6}"
                    + "((first|previous|prev|next|index|table of contents|toc|patreon|wiki|discord|masterlist|first chapter|previous chapter|next chapter|chapter \\d+)\\W{0,6})+");
    private static final Pattern COUNTERS = Pattern.compile("\\d[\\d.,]*[KkMm]? \\d[\\d.,]*[KkMm]? \\d[\\d.,]*[KkMm]?");
    private static final Pattern KEY =
            Pattern.compile("(?<sign>.{1,40}?)\\s*(?:=+|–|—| - |-+>|:| is | are | for )\\s*(?<means>.{2,50})");
    private static final Pattern WRAPPED = Pattern.compile(
            "(?<open>[^\\p{L}\\p{N}\\s]{1,4})\\s*(?<means>[\\p{L}][\\p{L}\\p{N}\\s/'’,-]{1,40}?)[.!]?\\s*(?<close>[^\\p{L}\\p{N}\\s]{1,4})");
    private static final Pattern AFTER =
            Pattern.compile("[\\s)*_]*[:=](?!\\)).*|\\s*[-–—]\\s.*|[\\s*_]*", Pattern.DOTALL);

    private static final Pattern WORDS_APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern COLON = Pattern.compile("[*_)\\s]{0,4}:.*", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("\\s{0,4}[-–—=].*", Pattern.DOTALL);
    private static final Pattern OPEN = Pattern.compile("[^:]{2,60}:[*_]{0,4}\\s*");
    /** What stands for any words in a key: "/blah/ = Rin to the sword". */
    private static final Pattern SPECIMEN = Pattern.compile("(?i)\\W*(blah( blah)*|text|example|words?|abc)\\W*");

    private static final Pattern STYLE =
            Pattern.compile("(?i)(italics?|bold|underlined?|normal|plain|caps|capitals)( text)?");

    private HeaderLines() {}

    /** The weight of the label that opens {@code passage}; 0 if none does. */
    static double label(Passage passage) {
        if (passage.words().isEmpty()
                || passage.spoken().first()
                || passage.words().get(0).start() > 8) {
            return 0;
        }
        if (PostedSigns.isPosted(passage.text())) {
            return 0;
        }
        double best = 0;
        for (Hit hit : PhraseBook.book().at(Kind.HEADER, passage.words(), 0)) {
            int end = passage.words().get(hit.end() - 1).end();
            int limit = Math.min(passage.text().length(), end + 8);
            String after = passage.text().substring(end, limit);
            boolean colon = COLON.matcher(after).matches();
            boolean dash = hit.weight() >= 6 && DASH.matcher(after).matches();
            boolean alone = end == passage.text().length() && hit.weight() >= 4 && hit.end() - hit.first() >= 2;
            if (AFTER.matcher(after).matches() && (colon || dash || alone)) {
                best = Math.max(best, hit.weight());
            }
        }
        return best;
    }

    /** Whether nothing follows the label's colon on its line, so that its value stands below. */
    static boolean isOpen(Passage passage) {
        return OPEN.matcher(passage.text()).matches();
    }

    /** Whether {@code passage} is "by somebody". */
    static boolean isByline(Passage passage) {
        return passage.isLine() && BYLINE.matcher(Line.of(passage).core()).matches();
    }

    /** Whether {@code passage} is a web page's furniture: links to other chapters, counters. */
    static boolean isNavigation(Passage passage) {
        return passage.isLine()
                && (NAVIGATION.matcher(passage.text()).matches()
                        || COUNTERS.matcher(passage.text()).matches());
    }

    /** Whether {@code passage} is a line of a key to the notation: {@code /Telepathy/}, {@code " " = talking}. */
    static boolean isLegend(Passage passage) {
        if (!passage.isLine() || passage.words().size() > 9) {
            return false;
        }
        String text = passage.text().strip();
        Matcher wrapped = WRAPPED.matcher(text);
        if (wrapped.matches() && mirrors(wrapped.group("open"), wrapped.group("close"))) {
            return isMeaning(wrapped.group("means"));
        }
        Matcher key = KEY.matcher(text);
        return key.matches()
                && isSign(key.group("sign"))
                && (isMeaning(key.group("means"))
                        || SPECIMEN.matcher(key.group("sign")).matches());
    }

    private static boolean isSign(String sign) {
        boolean hasMark = sign.chars().anyMatch(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c));
        return hasMark || STYLE.matcher(sign).matches();
    }

    private static boolean mirrors(String open, String close) {
        String turned = new StringBuilder(close).reverse().toString();
        String opening = "([{<“‘«";
        String closing = ")]}>”’»";
        for (int i = 0; i < opening.length(); i++) {
            turned = turned.replace(closing.charAt(i), opening.charAt(i));
        }
        return open.equals(turned);
    }

    private static boolean isMeaning(String text) {
        String[] words = WORDS_APART.split(text.toLowerCase(Locale.ROOT), -1);
        int known = 0;
        int all = 0;
        for (String word : words) {
            if (!word.isEmpty()) {
                all++;
                known += PhraseBook.book().knows(Kind.LEGEND, word) ? 1 : 0;
            }
        }
        return known > 0 && known * 2 >= all;
    }
}
