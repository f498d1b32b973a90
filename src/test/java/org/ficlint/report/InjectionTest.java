package org.ficlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/** Whatever stands in a manuscript, no report carries a command, an escape or markup out of it. */
class InjectionTest {
    private static final Map<String, Reporter> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put("text", new Terminal(Style.PLAIN, 80, true));
        FORMS.put("compact", new Compact(true));
        FORMS.put("json", new Json(true));
        FORMS.put("jsonl", new JsonLines(true));
        FORMS.put("sarif", new Sarif(true, List.of()));
        FORMS.put("github", new GitHub(true));
        FORMS.put("gitlab", new GitLab(true));
        FORMS.put("checkstyle", new Checkstyle(true));
        FORMS.put("junit", new JUnit(true));
        FORMS.put("rdjsonl", new ReviewDog(true));
        FORMS.put("markdown", new Markdown(true));
    }

    /** As build servers look for commands: some after white space at the start of a line, some anywhere in it. */
    private static final Pattern AT_START =
            Pattern.compile("^[\\s\\p{Z}]*::.*::.*", Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private static final Pattern ANYWHERE = Pattern.compile("##\\w*\\[.*", Pattern.DOTALL);

    /** The report as it arrives at its reader: encoded, and decoded again. */
    private static String printed(String form, String text) {
        String printed = Fixture.print(Objects.requireNonNull(FORMS.get(form)), NastyTexts.report(text));
        return new String(printed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** What becomes of half a character on the way. */
    private static String arrived(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> noLineIsACommand() {
        return FORMS.keySet().stream()
                .map(form -> DynamicTest.dynamicTest(form, () -> {
                    for (String text : NastyTexts.all()) {
                        List<String> commands = printed(form, text)
                                .lines()
                                .filter(l -> AT_START.matcher(l).matches()
                                        || ANYWHERE.matcher(l).find())
                                .toList();
                        assertThat(commands).as(text).hasSize(form.equals("github") ? 1 : 0);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingUnseenIsPrinted() {
        return FORMS.keySet().stream()
                .map(form -> DynamicTest.dynamicTest(form, () -> {
                    for (String text : NastyTexts.all()) {
                        assertThat(printed(form, text).codePoints().filter(c -> c != '\n' && HostileTextTest.steers(c)))
                                .as(text)
                                .allMatch(c -> form.contains("json") || c == 0x200D);
                        assertThat(printed(form, text))
                                .doesNotContain("\u001B", "\u009B", "\r", "\u0000", "\u202E", "\u2066");
                    }
                }));
    }

    @Test
    void aCommandForGitHubSaysWhatWasMeant() {
        for (String text : NastyTexts.all()) {
            String[] parts = printed("github", text).strip().split("::", 3);
            assertThat(parts[0]).isEmpty();
            assertThat(parts[1]).startsWith("error file=");
            List<String> names = new ArrayList<>();
            for (String property : parts[1].substring("error ".length()).split(",", -1)) {
                names.add(property.split("=", 2)[0]);
            }
            assertThat(names).as(text).containsExactly("file", "line", "endLine", "col", "endColumn", "title");
            String said = parts[2].replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
            assertThat(said).startsWith(arrived(Visible.text(text)));
        }
    }

    @Test
    void jsonSaysWhatWasMeant() throws JsonProcessingException {
        Map<String, String> messages = Map.of(
                "json", "/files/0/problems/0/message",
                "jsonl", "/message",
                "rdjsonl", "/message",
                "gitlab", "/0/description",
                "sarif", "/runs/0/results/0/message/text");
        for (Map.Entry<String, String> message : messages.entrySet()) {
            for (String text : NastyTexts.all()) {
                String printed = printed(message.getKey(), text);
                JsonNode json = new ObjectMapper().readTree(printed);
                assertThat(json.at(message.getValue()).asText()).startsWith(arrived(text));
                boolean lines = message.getKey().endsWith("l");
                assertThat(printed.strip().lines().count() == 1).isEqualTo(lines);
            }
        }
    }

    @Test
    void xmlSaysWhatWasMeant() throws Exception {
        for (String text : NastyTexts.all()) {
            assertThat(attribute("checkstyle", text, "error", "message")).isEqualTo(arrived(xml(text)));
            assertThat(attribute("junit", text, "failure", "message")).isEqualTo(arrived(xml(text)));
        }
    }

    private static String xml(String text) {
        return Visible.text(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }

    private static String attribute(String form, String text, String element, String name) throws Exception {
        byte[] printed = printed(form, text).getBytes(StandardCharsets.UTF_8);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(printed))
                .getDocumentElement();
        assertThat(root.getElementsByTagName("*").getLength()).as(text).isEqualTo(form.equals("junit") ? 3 : 2);
        return ((Element) root.getElementsByTagName(element).item(0)).getAttribute(name);
    }

    @Test
    void markdownHasNoMarkupButItsOwn() {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create(), AutolinkExtension.create()))
                .build();
        for (String text : NastyTexts.all()) {
            Node document = parser.parse(printed("markdown", text));
            List<Node> nodes = new ArrayList<>();
            collect(document, nodes);
            assertThat(nodes).as(text).allMatch(InjectionTest::isOurs);
            List<Node> cells =
                    nodes.stream().filter(n -> n instanceof TableCell).toList();
            assertThat(cells).as(text).hasSize(10);
            String meant = arrived(Visible.text(text)).strip();
            assertThat(words(cells.get(8))).startsWith(meant);
            assertThat(words(cells.get(9))).isEqualTo(meant);
        }
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, nodes);
        }
    }

    private static boolean isOurs(Node node) {
        if (node instanceof HtmlInline html) {
            return List.of("<b>", "</b>", "<!-- -->").contains(html.getLiteral());
        }
        return Stream.of(
                        Document.class,
                        Heading.class,
                        Paragraph.class,
                        Text.class,
                        TableBlock.class,
                        TableHead.class,
                        TableBody.class,
                        TableRow.class,
                        TableCell.class)
                .anyMatch(kind -> kind.isInstance(node));
    }

    private static String words(Node cell) {
        List<Node> nodes = new ArrayList<>();
        collect(cell, nodes);
        StringBuilder words = new StringBuilder();
        nodes.forEach(n -> words.append(n instanceof Text t ? t.getLiteral() : ""));
        return words.toString().replace("\u200B", "").strip();
    }
}
