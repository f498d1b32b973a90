package org.ficlint.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the styles of a Word document say of headings and italics.
 *
 * @param styles the styles by their ids
 */
record DocxStyles(Map<String, Style> styles) {
    static final DocxStyles NONE = new DocxStyles(Map.of());

    /** Styles may be based on each other in a circle. */
    private static final int DEEPEST = 20;

    /** A style: what it is called, the style that it is based on, and italics where it says so itself. */
    record Style(String name, String base, Optional<Boolean> italic) {}

    DocxStyles {
        styles = Map.copyOf(styles);
    }

    static DocxStyles of(String text) throws UnreadableException {
        Map<String, Style> styles = new HashMap<>();
        Xml xml = new Xml(text);
        String id = "";
        Style style = new Style("", "", Optional.empty());
        while (xml.next()) {
            if (xml.opens("w:style")) {
                id = xml.attribute("w:styleId");
                style = new Style("", "", Optional.empty());
            } else if (xml.opens("w:name")) {
                style = new Style(xml.attribute("w:val").toLowerCase(Locale.ROOT), style.base(), style.italic());
            } else if (xml.opens("w:basedOn")) {
                style = new Style(style.name(), xml.attribute("w:val"), style.italic());
            } else if (xml.opens("w:i")) {
                style = new Style(style.name(), style.base(), Optional.of(isOn(xml.attribute("w:val"))));
            } else if (xml.closes("w:style")) {
                styles.put(id, style);
            }
        }
        return new DocxStyles(styles);
    }

    /** Whether a switch such as {@code w:i} with this value is on. */
    static boolean isOn(String value) {
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Whether paragraphs of the style {@code id} are titles or headings. */
    boolean isHeading(String id) {
        String at = id;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            String name = styles.containsKey(at) ? styles.get(at).name() : at.toLowerCase(Locale.ROOT);
            if (name.matches("heading ?[1-9]|title|subtitle")) {
                return true;
            }
            at = styles.containsKey(at) ? styles.get(at).base() : "";
        }
        return false;
    }

    /** Whether the style {@code id} is in italics. */
    boolean isItalic(String id) {
        String at = id;
        for (int i = 0; i < DEEPEST && styles.containsKey(at); i++) {
            Style style = styles.get(at);
            if (style.italic().isPresent()) {
                return style.italic().get();
            }
            at = style.base();
        }
        return false;
    }
}
