package org.ficlint.prepared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.ficlint.prepared.RuleScript.Part;
import org.languagetool.RuleEntityResolver;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Records what a parser tells of LanguageTool's rule files, as a {@link RuleScript}, and where in it each rule stands.
 * Examples are left out, and so is white space that no handler looks at.
 */
final class RuleRecorder extends DefaultHandler {
    /** Elements whose text, white space included, becomes part of a rule. */
    private static final Set<String> TEXTUAL =
            Set.of("token", "exception", "message", "suggestion", "match", "short", "url", "regexp", "wd");

    private static final String EXAMPLE = "example";
    private static final String OPTIONAL = "antipattern";
    private static final int BITS = 7;

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final List<RecordedRule> rules = new ArrayList<>();
    private final List<Part> preludes = new ArrayList<>();
    /** The script, and on it the optional element that is being recorded. */
    private final Deque<ByteArrayOutputStream> outs = new ArrayDeque<>(List.of(new ByteArrayOutputStream()));

    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int file = -1;
    private int examples;
    private int fileStart;
    private int groupStart = -1;
    private int ruleStart;
    private Part category = new Part(0, 0);

    /**
     * Where the events are of which a rule is made, in this order.
     *
     * @param file the rule's file, counted from 0
     * @param category the start of its category
     * @param group what stands in its group before its first rule; empty if it is in none
     * @param rule the rule itself
     */
    record RecordedRule(int file, Part category, Part group, Part rule) {}

    /** Records one more file. */
    void record(InputStream in) throws IOException {
        try {
            SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
            parser.getXMLReader().setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            for (String limit : List.of("maxGeneralEntitySizeLimit", "totalEntitySizeLimit", "entityExpansionLimit")) {
                parser.getXMLReader().setProperty("jdk.xml." + limit, 0);
            }
            file++;
            fileStart = script().size();
            parser.parse(in, this);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** All rules, in order. */
    List<RecordedRule> rules() {
        return List.copyOf(rules);
    }

    /** Of each file, what stands before its first category. */
    List<Part> preludes() {
        return List.copyOf(preludes);
    }

    /** The script, as {@link RuleScript} reads it. */
    void write(Packing packing) {
        packing.texts(List.copyOf(texts.keySet())).bytes(script().toByteArray());
    }

    private ByteArrayOutputStream script() {
        return outs.getLast();
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws IOException, SAXException {
        return new RuleEntityResolver().resolveEntity(publicId, systemId);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        flush();
        open.push(name);
        if (name.equals(EXAMPLE)) {
            examples++;
        }
        if (examples > 0) {
            return;
        }
        int start = script().size();
        switch (name) {
            case "category" -> beginCategory();
            case "rulegroup" -> groupStart = start;
            case "rule" -> ruleStart = start;
            case OPTIONAL -> outs.push(new ByteArrayOutputStream());
            default -> {}
        }
        start(name, attributes);
        if (name.equals("category")) {
            category = new Part(start, script().size());
        }
    }

    private void beginCategory() {
        if (preludes.size() <= file) {
            preludes.add(new Part(fileStart, script().size()));
        }
    }

    private void start(String name, Attributes attributes) {
        event(RuleScript.START, name);
        number(attributes.getLength());
        for (int i = 0; i < attributes.getLength(); i++) {
            number(text(attributes.getQName(i)));
            number(text(attributes.getValue(i)));
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        flush();
        open.pop();
        if (examples > 0) {
            examples -= name.equals(EXAMPLE) ? 1 : 0;
            return;
        }
        event(RuleScript.END, name);
        switch (name) {
            case OPTIONAL -> endOptional();
            case "rule" -> endRule();
            case "rulegroup" -> groupStart = -1;
            default -> {}
        }
    }

    private void endOptional() {
        byte[] element = outs.pop().toByteArray();
        outs.getFirst().write(RuleScript.OPTIONAL);
        number(element.length);
        outs.getFirst().writeBytes(element);
    }

    private void endRule() {
        rules.add(new RecordedRule(file, category, group(), new Part(ruleStart, script().size())));
    }

    /** What the group of the rule that ends now has before its first rule. LanguageTool has nothing between rules. */
    private Part group() {
        if (groupStart < 0) {
            return new Part(0, 0);
        }
        for (int i = rules.size() - 1; i >= 0 && rules.get(i).group().start() == groupStart; i--) {
            return rules.get(i).group();
        }
        return new Part(groupStart, ruleStart);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (examples == 0) {
            text.append(characters, start, length);
        }
    }

    private void flush() {
        if (text.length() > 0 && (!text.toString().isBlank() || open.stream().anyMatch(TEXTUAL::contains))) {
            event(RuleScript.TEXT, text.toString());
        }
        text.setLength(0);
    }

    private void event(int kind, String about) {
        outs.getFirst().write(kind);
        number(text(about));
    }

    private int text(String some) {
        return texts.computeIfAbsent(some, t -> texts.size());
    }

    private void number(int number) {
        int left = number;
        while (left > Byte.MAX_VALUE) {
            outs.getFirst().write((left & Byte.MAX_VALUE) | Byte.MIN_VALUE);
            left >>>= BITS;
        }
        outs.getFirst().write(left);
    }
}
