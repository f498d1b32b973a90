package org.ficlint.report;

/** Text within XML. */
final class Xml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private Xml() {}

    /** The text, visible and on one line, for an element or for an attribute in double quotes. */
    static String text(String text) {
        StringBuilder out = new StringBuilder();
        Visible.text(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // XML has no room for these two, not even as references.
                case 0xFFFE, 0xFFFF -> out.append('\uFFFD');
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
