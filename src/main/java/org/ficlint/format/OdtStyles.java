package org.ficlint.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the styles of an OpenDocument text say of headings and italics. */
final class OdtStyles {
    private static final Pattern HEADING = Pattern.compile("Heading(?:_20_[0-9]+)?|Title|Subtitle");

    /** Styles may have each other as parents. */
    private static final int DEEPEST = 20;

    private record Style(String parent, Optional<Boolean> italic) {}

    private final Map<String, Style> styles = new HashMap<>();

    /** Learns the styles of one more part of the document; it stops where the text begins. */
    void add(String text) throws UnreadableException {
        Xml xml = new Xml(text);
        String name = "";
        while (xml.next() && !xml.opens("office:body")) {
            if (xml.opens("style:style")) {
                name = xml.attribute("style:name");
                styles.put(name, new Style(xml.attribute("style:parent-style-name"), Optional.empty()));
            } else if (xml.closes("style:style")) {
                name = "";
            } else if (xml.opens("style:text-properties") && !name.isEmpty()) {
                String slant = xml.attribute("fo:font-style");
                Optional<Boolean> italic = slant.isEmpty() ? Optional.empty() : Optional.of(!slant.equals("normal"));
                styles.computeIfPresent(name, (n, style) -> new Style(style.parent(), italic));
            }
        }
    }

    /** Whether paragraphs of this style are titles or headings. */
    boolean isHeading(String name) {
        String at = name;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            if (HEADING.matcher(at).matches()) {
                return true;
            }
            at = styles.containsKey(at) ? styles.get(at).parent() : "";
        }
        return false;
    }

    /** Whether the style is in italics; empty if it leaves that to what is around it. */
    Optional<Boolean> italic(String name) {
        String at = name;
        for (int i = 0; i < DEEPEST && styles.containsKey(at); i++) {
            Style style = styles.get(at);
            if (style.italic().isPresent()) {
                return style.italic();
            }
            at = style.parent();
        }
        return Optional.empty();
    }
}
