package org.ficlint.prepared;

import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The events of an XML parser, recorded: they are played to a handler without there being XML or a parser.
 *
 * <p>One player serves one thread at a time.
 */
final class RuleScript {
    /** What an event is; each is followed by the numbers of its texts. */
    static final int START = 1;

    static final int END = 2;
    static final int TEXT = 3;
    /** Comes before an element and tells its length in bytes, so that it can be passed over. */
    static final int OPTIONAL = 4;

    private static final int BITS = 7;

    private final Texts texts;
    private final byte[] events;
    private final AttributesImpl attributes = new AttributesImpl();
    private int position;

    RuleScript(Packed packed) {
        texts = packed.texts();
        events = packed.bytes();
    }

    /** A stretch of a script: where it starts, and where it ends. */
    record Part(int start, int end) {}

    /** Plays a part of the script to {@code handler}, with optional elements or without. */
    void play(Part part, boolean whole, DefaultHandler handler) throws SAXException {
        position = part.start();
        while (position < part.end()) {
            int event = events[position++];
            if (event == START) {
                start(handler);
            } else if (event == END) {
                handler.endElement("", "", texts.get(number()));
            } else if (event == TEXT) {
                char[] text = texts.get(number()).toCharArray();
                handler.characters(text, 0, text.length);
            } else {
                int length = number();
                position += whole ? 0 : length;
            }
        }
    }

    private void start(DefaultHandler handler) throws SAXException {
        String name = texts.get(number());
        attributes.clear();
        for (int left = number(); left > 0; left--) {
            String key = texts.get(number());
            attributes.addAttribute("", "", key, "CDATA", texts.get(number()));
        }
        handler.startElement("", "", name, attributes);
    }

    /** Seven bits a byte, the lowest first; all bytes but the last are negative. */
    private int number() {
        int number = 0;
        int shift = 0;
        byte next = events[position++];
        while (next < 0) {
            number |= (next & Byte.MAX_VALUE) << shift;
            shift += BITS;
            next = events[position++];
        }
        return number | (next << shift);
    }
}
