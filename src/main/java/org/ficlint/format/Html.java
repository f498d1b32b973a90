package org.ficlint.format;

import java.util.List;
import org.ficlint.format.Flow.Part;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Markup;
import org.ficlint.manuscript.Role;
import org.ficlint.manuscript.Source;
import org.ficlint.text.Edit;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Web pages: any, and what AO3, FanFicFare, FanFiction.net and Wattpad give away or show. */
final class Html implements Format {

    private static final Part ABOUT = new Part(Role.HEADER, "a page about the book");

    @Override
    public Manuscript read(String name, byte[] bytes) throws UnreadableException {
        Decoded text = Decoded.of(bytes);
        Source source = new Source(name, text.text(), Markup.TAGS);
        // In XHTML an empty tag may close itself; read as HTML, such a title would swallow the page.
        Parser parser = name.endsWith(".xhtml") || Epub.isPage(name) ? Parser.xmlParser() : Parser.htmlParser();
        Document page = parser.setTrackPosition(true).parseInput(text.text(), "");
        return new HtmlReader(source, page, isAboutTheBook(name) ? ABOUT : Part.UNTOLD).manuscript(text.notices());
    }

    /** FanFicFare's title page and log. */
    private static boolean isAboutTheBook(String page) {
        return page.endsWith("title_page.xhtml") || page.endsWith("log_page.xhtml");
    }

    @Override
    public byte[] edited(byte[] bytes, List<Edit> edits) throws UnreadableException {
        return Decoded.of(bytes).edited(bytes, edits);
    }
}
