package org.ficlint.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.text.Span;

/** Tells how a chapter writes what can be written in several ways. */
public final class Customs {
    /** Kinds of customs: quotation marks, ellipses, dashes, lines between scenes, lines that tell whose view it is. */
    public static final String QUOTES = "quotes";

    public static final String ELLIPSES = "ellipses";
    public static final String DASHES = "dashes";
    public static final String BREAKS = "breaks";
    public static final String VIEWS = "views";

    /** British or American spelling. */
    public static final String ENGLISH = "english";

    /** So often at least a custom stands in a chapter that has it, where it can stand often. */
    private static final int OFTEN = 3;

    private Customs() {}

    /** All ways of writing that the chapter has. */
    public static List<Custom> of(Manuscript manuscript, Speech speech) {
        List<Custom> customs = new ArrayList<>();
        MarkWay.QUOTES.forEach(w -> marks(manuscript, QUOTES, w, customs));
        MarkWay.ELLIPSES.forEach(w -> marks(manuscript, ELLIPSES, w, customs));
        MarkWay.DASHES.forEach(w -> marks(manuscript, DASHES, w, customs));
        lines(manuscript, Role.SCENE_BREAK, BREAKS, customs);
        lines(manuscript, Role.POV_MARKER, VIEWS, customs);
        english(manuscript, speech, customs);
        return customs;
    }

    /** The customs that the chapter keeps to all but always, by their kinds. */
    public static Map<String, Custom> kept(List<Custom> customs) {
        Map<String, Custom> kept = new HashMap<>();
        for (Custom custom : customs) {
            int all = customs.stream()
                    .filter(c -> c.kind().equals(custom.kind()))
                    .mapToInt(c -> c.places().size())
                    .sum();
            int uses = custom.places().size();
            boolean line = custom.kind().equals(BREAKS) || custom.kind().equals(VIEWS);
            if (10 * uses >= 9 * all && uses >= (line ? 1 : OFTEN)) {
                kept.put(custom.kind(), custom);
            }
        }
        return kept;
    }

    private static void marks(Manuscript manuscript, String kind, MarkWay way, List<Custom> customs) {
        List<Span> places = new ArrayList<>();
        for (Block block : manuscript.blocks(Role.STORY)) {
            Matcher m = way.mark()
                    .matcher(manuscript.text())
                    .region(block.span().start(), block.span().end())
                    .useTransparentBounds(true);
            while (m.find()) {
                places.add(new Span(m.start(), m.end()));
            }
        }
        if (!places.isEmpty()) {
            customs.add(new Custom(kind, way.name(), places));
        }
    }

    private static void lines(Manuscript manuscript, Role role, String kind, List<Custom> customs) {
        Map<String, List<Span>> found = new LinkedHashMap<>();
        for (Block block : manuscript.blocks(role)) {
            String line = block.span().in(manuscript.text()).strip();
            String form = role == Role.POV_MARKER ? form(line) : line;
            boolean worded = role == Role.SCENE_BREAK && isWorded(line);
            if (!worded) {
                found.computeIfAbsent("“" + form + "”", f -> new ArrayList<>()).add(block.span());
            }
        }
        found.forEach((form, places) -> customs.add(new Custom(kind, form, places)));
    }

    /** "Three years later", unlike "oOo" and "xXx". */
    private static boolean isWorded(String line) {
        return line.toLowerCase(Locale.ROOT)
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .distinct()
                        .count()
                > 2;
    }

    /** The line with "Name" for whatever name stands in it. */
    private static String form(String line) {
        return line.replaceAll(
                "\\b(?!(?:POV|PoV|Pov|Point|View|Of)\\b)\\p{Lu}[\\p{L}]*(?:[ -]\\p{Lu}\\p{Ll}+)*", "Name");
    }

    private static void english(Manuscript manuscript, Speech speech, List<Custom> customs) {
        List<Span> american = new ArrayList<>();
        List<Span> british = new ArrayList<>();
        for (Dialects.Spelling spelling : Dialects.of(manuscript, speech).spellings()) {
            (spelling.side() == Dialect.US ? american : british).add(spelling.span());
        }
        if (!american.isEmpty()) {
            customs.add(new Custom(ENGLISH, "American spelling", american));
        }
        if (!british.isEmpty()) {
            customs.add(new Custom(ENGLISH, "British spelling", british));
        }
    }
}
