package org.ficlint.format;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.text.Span;

/**
 * Reads well-formed XML piece by piece, with the place of each.
 *
 * <p>Nothing is nested here, so no depth is too deep; nothing outside the text is looked at, so no entity leads out.
 */
final class Xml {
    /** What a piece is. An empty tag is OPEN first and CLOSE then. */
    enum Kind {
        OPEN,
        CLOSE,
        TEXT,
        CDATA
    }

    /** Namespaces by how their addresses end, and the prefixes that they usually have, which the names here begin with. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("/wordprocessingml/2006/main", "w"),
            Map.entry("/wordprocessingml/main", "w"),
            Map.entry("/markup-compatibility/2006", "mc"),
            Map.entry("/officeDocument/2006/relationships", "r"),
            Map.entry(":xmlns:office:1.0", "office"),
            Map.entry(":xmlns:text:1.0", "text"),
            Map.entry(":xmlns:style:1.0", "style"),
            Map.entry(":xmlns:xsl-fo-compatible:1.0", "fo"),
            Map.entry("/2007/opf", "opf"));

    private static final int SHORTEST_DECLARATION = 30;
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<name>[^\\s=\"'/>]+)\\s*=\\s*(?<value>\"[^\"]*\"|'[^']*')");
    private static final Pattern DECLARATION =
            Pattern.compile("\\sxmlns:(?<prefix>[^\\s=]+)\\s*=\\s*[\"'](?<address>[^\"']*)[\"']");

    private final String text;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private int at;
    private Kind kind = Kind.TEXT;
    private String name = "";
    private Span span = new Span(0, 0);
    private boolean closes;

    Xml(String text) {
        this.text = text;
    }

    Kind kind() {
        return kind;
    }

    /** The tag's name with the usual prefix of its namespace, whatever prefix the file has. */
    String name() {
        return name;
    }

    /** Where the piece is: all of a tag, the characters of a text. */
    Span span() {
        return span;
    }

    /** Whether a tag of this name opens here. */
    boolean opens(String tag) {
        return kind == Kind.OPEN && name.equals(tag);
    }

    /** Whether the tag of this name closes here. */
    boolean closes(String tag) {
        return kind == Kind.CLOSE && name.equals(tag);
    }

    /**
     * Goes to the next piece; false at the end.
     *
     * @throws UnreadableException if a tag has no end
     */
    boolean next() throws UnreadableException {
        if (closes) {
            closes = false;
            kind = Kind.CLOSE;
            return true;
        }
        while (at < text.length()) {
            if (text.charAt(at) != '<') {
                int end = text.indexOf('<', at);
                return piece(Kind.TEXT, at, end < 0 ? text.length() : end, 0);
            } else if (text.startsWith("<![CDATA[", at)) {
                return piece(Kind.CDATA, at + 9, after("]]>", at) - 3, 3);
            } else if (text.startsWith("<!--", at)) {
                at = after("-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after("?>", at);
            } else if (text.startsWith("<!", at)) {
                at = declarationEnd();
            } else {
                return tag();
            }
        }
        return false;
    }

    /**
     * Goes to where the tag that opens here closes.
     *
     * @throws UnreadableException if a tag has no end
     */
    void pass() throws UnreadableException {
        String passed = name;
        int depth = 1;
        while (depth > 0 && next()) {
            depth += opens(passed) ? 1 : closes(passed) ? -1 : 0;
        }
    }

    /** The value of the open tag's attribute {@code wanted}, given with the usual prefix; empty if there is none. */
    String attribute(String wanted) {
        Matcher attribute = ATTRIBUTE.matcher(text).region(nameEnd(span.start() + 1), span.end());
        while (attribute.find()) {
            if (usual(attribute.group("name")).equals(wanted)) {
                String value = attribute.group("value");
                return Entities.decoded(value.substring(1, value.length() - 1));
            }
        }
        return "";
    }

    private boolean piece(Kind found, int start, int end, int beyond) {
        kind = found;
        span = new Span(start, end);
        at = end + beyond;
        return true;
    }

    private boolean tag() throws UnreadableException {
        int end = tagEnd();
        boolean close = text.startsWith("</", at);
        int start = close ? at + 2 : at + 1;
        if (!close && end - at > SHORTEST_DECLARATION) {
            declare(at, end);
        }
        name = usual(text.substring(start, nameEnd(start)));
        closes = !close && text.charAt(end - 2) == '/';
        return piece(close ? Kind.CLOSE : Kind.OPEN, at, end, 0);
    }

    /** Learns the prefixes that the tag between the two offsets declares. */
    private void declare(int start, int end) {
        Matcher declaration = DECLARATION.matcher(text).region(start, end);
        while (declaration.find()) {
            String address = declaration.group("address");
            for (Map.Entry<String, String> usual : PREFIXES.entrySet()) {
                if (address.endsWith(usual.getKey())) {
                    prefixes.put(declaration.group("prefix"), usual.getValue());
                    names.clear();
                }
            }
        }
    }

    private String usual(String raw) {
        return names.computeIfAbsent(raw, r -> {
            int colon = r.indexOf(':');
            return colon < 0
                    ? r
                    : prefixes.getOrDefault(r.substring(0, colon), r.substring(0, colon)) + r.substring(colon);
        });
    }

    private int nameEnd(int start) {
        int i = start;
        while (i < text.length() && " \t\r\n/>".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Behind the tag that begins here; a ">" within quotation marks doesn't end it. */
    private int tagEnd() throws UnreadableException {
        char quote = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        throw damaged();
    }

    private int declarationEnd() throws UnreadableException {
        int bracket = text.indexOf('[', at);
        int end = after(">", at);
        return bracket >= 0 && bracket < end ? after(">", after("]", bracket) - 1) : end;
    }

    private int after(String end, int from) throws UnreadableException {
        int found = text.indexOf(end, from);
        if (found < 0) {
            throw damaged();
        }
        return found + end.length();
    }

    private static UnreadableException damaged() {
        return new UnreadableException("the document is damaged: its text breaks off in the middle");
    }
}
