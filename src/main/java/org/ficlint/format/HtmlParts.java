package org.ficlint.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ficlint.format.Flow.Part;
import org.ficlint.manuscript.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What the marks of a page say of its parts: AO3's and FanFicFare's downloads, saved pages of FFN and Wattpad, any other. */
final class HtmlParts {
    private static final int LONGEST_HEADING = 150;
    private static final Pattern NOTES = Pattern.compile(
            "(?:(?:(?:chapter )?(?:end ?)?notes?|author[’']?s[’']? notes?|notes for the chapter)(?: \\(see .*)?):?");
    private static final Pattern NUMBER = Pattern.compile("\\[?(?:[0-9]{1,3}|[*†‡§]{1,3})\\]?");

    private static final Part HEADING = new Part(Role.HEADING, "a heading's tag");
    private static final Part HEADER = new Part(Role.HEADER, "the site's preface");
    private static final Part NOTE = new Part(Role.AUTHOR_NOTE, "the site marks it as a note");
    private static final Part FOOTNOTE = new Part(Role.AUTHOR_NOTE, "a footnote");

    private static final Evaluator FRAME = QueryParser.parse(
            "#header, #footer, #feedback, #comments_placeholder, #outer > .navigation,"
                    + " ul.actions, ul.work.navigation, h3.landmark, .landmark, #skiplinks, [hidden], [style~=display:\\s*none]");
    private static final Evaluator HEADER_MARKS = QueryParser.parse(
            "#preface, #afterword, #chapters > div.meta, div.meta.group,"
                    + " dl.work.meta, dl.tags, table.full, #profile_top, .preface .byline, div.series, .fff_title_page");
    private static final Evaluator NOTE_MARKS =
            QueryParser.parse(".fff_head_notes, .fff_foot_notes, .fff_chapter_notes, .author-note-portlet,"
                    + " .author-note, .authors-note, div.notes.module, div.end.notes");

    private final Document page;

    HtmlParts(Document page) {
        this.page = page;
    }

    /** The elements that hold all of the page that is its author's. */
    List<Element> roots() {
        Element body = page.body() == null ? page : page.body();
        Elements saved = page.select("#profile_top, dl.work.meta, #workskin, #storytextp, #storytext");
        Elements work = page.select("#workskin, #storytextp, #storytext");
        Elements wattpad = page.select("[data-p-id]");
        if (!work.isEmpty()) {
            return outermost(saved);
        } else if (!wattpad.isEmpty()) {
            return outermost(page.select("h1, h2, [data-p-id]"));
        }
        return List.of(body);
    }

    private static List<Element> outermost(Elements found) {
        Set<Element> all = new HashSet<>(found);
        return found.stream()
                .filter(e -> e.parents().stream().noneMatch(all::contains))
                .toList();
    }

    /** Whether an element belongs to the site's frame, or is the number of a footnote. */
    boolean isUnshown(Element element) {
        boolean plain = element.attributesSize() == 0;
        return (!plain && element.is(FRAME)) || isFootnoteMark(element);
    }

    private static boolean isFootnoteMark(Element element) {
        String name = element.normalName();
        boolean link = name.equals("a") && element.attr("href").contains("#");
        boolean raised = name.equals("sup") && !element.select("a").isEmpty();
        return (link || raised) && NUMBER.matcher(element.text().strip()).matches();
    }

    /** What a block's own marks say that it is; what is around it holds where they say nothing. */
    Optional<Part> of(Element element) {
        String name = element.normalName();
        if (name.equals("blockquote") && element.hasClass("userstuff")) {
            return Optional.of(
                    label(element).filter(l -> NOTES.matcher(l).matches()).isPresent() ? NOTE : HEADER);
        }
        if (name.matches("h[1-6]") && element.text().length() <= LONGEST_HEADING) {
            return Optional.of(HEADING);
        }
        if (element.attributesSize() == 0) {
            return Optional.empty();
        } else if (element.attr("epub:type").matches("(?:foot|end|rear)notes?")
                || element.attr("role").startsWith("doc-footnote")) {
            return Optional.of(FOOTNOTE);
        } else if (element.is(NOTE_MARKS)) {
            return Optional.of(NOTE);
        }
        return element.is(HEADER_MARKS) ? Optional.of(HEADER) : Optional.empty();
    }

    /** What stands above a quotation in AO3's downloads: "Notes", "Chapter Summary". */
    private static Optional<String> label(Element quotation) {
        return Optional.ofNullable(quotation.previousElementSibling())
                .map(e -> e.text().strip().toLowerCase(Locale.ROOT));
    }
}
