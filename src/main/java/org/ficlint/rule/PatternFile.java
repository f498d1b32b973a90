package org.ficlint.rule;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ficlint.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a rule in LanguageTool's pattern language from XML in {@code rules/patterns}.
 *
 * <p>The comment at the top is its page: the title, then optional lines such as {@code severity: error}, then why.
 */
final class PatternFile {
    private static final Set<String> KEYS = Set.of("severity", "category", "fix");
    private static final Pattern COMMENT = Pattern.compile("\\A\\s*<!--(.*?)-->", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("[a-z]+: .*");

    private PatternFile() {}

    /**
     * Reads {@code file}.
     *
     * @throws RuleFileException if it isn't well-formed, has no page, or its id isn't the file's name
     */
    static PatternRule read(RuleFile file) {
        Element root = parse(file).getDocumentElement();
        if (!Set.of("rule", "rulegroup").contains(root.getTagName())) {
            throw file.fault(1, "the outermost element must be <rule> or <rulegroup>");
        }
        if (!root.getAttribute("id").equals(file.id())) {
            throw file.fault(1, "the id must be the file's name, " + file.id());
        }
        List<Example> fires = new ArrayList<>();
        List<Example> passes = new ArrayList<>();
        NodeList examples = root.getElementsByTagName("example");
        for (int i = 0; i < examples.getLength(); i++) {
            Example example = example((Element) examples.item(i));
            (example.marks().isEmpty() ? passes : fires).add(example);
        }
        Matcher comment = COMMENT.matcher(file.text());
        if (!comment.find() || comment.group(1).isBlank()) {
            throw file.fault(1, "the rule's page is missing: a comment at the top with a title and why");
        }
        RuleCard card = card(file, comment.group(1).strip(), fires, passes);
        return new PatternRule(card, file.text().substring(comment.end()).strip(), file.text());
    }

    private static RuleCard card(RuleFile file, String page, List<Example> fires, List<Example> passes) {
        List<String> lines = page.lines().map(String::strip).toList();
        StringBuilder yaml = new StringBuilder("title: '" + lines.get(0).replace("'", "''") + "'\n");
        int at = 1;
        while (at < lines.size() && FIELD.matcher(lines.get(at)).matches()) {
            yaml.append(lines.get(at++)).append('\n');
        }
        String why = String.join("\n", lines.subList(at, lines.size())).strip();
        if (why.isEmpty()) {
            throw file.fault(1, "the comment doesn't say why");
        }
        int firstLine = (int) file.text()
                .substring(0, file.text().indexOf(lines.get(0)))
                .lines()
                .count();
        Set<String> known = new java.util.TreeSet<>(KEYS);
        known.add("title");
        Fields fields = Fields.read(file, yaml.toString(), Math.max(1, firstLine), known);
        return CardFields.read(fields, "wrong-word", why, fires, passes);
    }

    /** Reads {@code <example correction="right">It is <marker>wrong</marker>.</example>}. */
    private static Example example(Element element) {
        StringBuilder text = new StringBuilder();
        List<Example.Mark> marks = new ArrayList<>();
        boolean bad = element.hasAttribute("correction") || element.hasAttribute("type");
        String first = element.getAttribute("correction").split("\\|", -1)[0];
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            int start = text.length();
            text.append(node.getTextContent());
            if (bad && node instanceof Element) {
                String promised = element.hasAttribute("correction") ? first : "?";
                marks.add(new Example.Mark(new Span(start, text.length()), promised));
            }
        }
        return new Example(text.toString(), marks);
    }

    private static Document parse(RuleFile file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(file.text())));
        } catch (SAXParseException e) {
            throw file.fault(e.getLineNumber(), String.valueOf(e.getMessage()));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw file.fault(1, String.valueOf(e.getMessage()));
        }
    }

    /** Throws every complaint instead of printing it. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
