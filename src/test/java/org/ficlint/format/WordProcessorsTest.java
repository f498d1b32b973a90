package org.ficlint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ficlint.Documents;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.text.Position;
import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

class WordProcessorsTest {

    private static Manuscript docx(String body) {
        return Read.file("x.docx", Documents.docx(body));
    }

    private static Manuscript odt(String body) {
        return Read.file("x.odt", Documents.odt(body));
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    @Test
    void runsOfAWordDocumentJoin() {
        Manuscript m =
                docx("<w:p>" + run("pea") + run("ked &amp; ") + "<w:r><w:rPr><w:i/></w:rPr><w:t> gone </w:t></w:r>"
                        + "<w:r><w:rPr><w:i w:val=\"0\"/></w:rPr><w:t>!</w:t><w:br/><w:t>Next</w:t></w:r></w:p>");
        assertThat(Read.blocks(m)).containsExactly("peaked & *gone*!", "Next");
    }

    @Test
    void headingsAndItalicsCanBeStyles() {
        Manuscript m = docx("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + run("One")
                + "</w:p><w:p><w:r><w:rPr>" + "<w:rStyle w:val=\"Emphasis\"/></w:rPr><w:t>Run!</w:t></w:r></w:p>");
        assertThat(Read.marked(m, Role.HEADING)).containsExactly("One");
        assertThat(Read.blocks(m)).endsWith("*Run!*");
    }

    @Test
    void trackedChangesAreAccepted() {
        Manuscript m = docx("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("He ")
                + "<w:del w:id=\"2\"><w:r><w:delText>has</w:delText></w:r></w:del><w:ins w:id=\"3\">" + run("had")
                + "</w:ins></w:p><w:p>" + run(" gone.") + "</w:p>");
        assertThat(Read.blocks(m)).containsExactly("He had gone.");
    }

    @Test
    void oneShapeOfATextBoxIsRead() {
        Manuscript m = docx(
                "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + "<mc:Choice><w:txbxContent><w:p>" + run("Sign")
                        + "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p>"
                        + run("Sign") + "</w:p></mc:Fallback></mc:AlternateContent></w:r></w:p><w:p>" + run("Text")
                        + "</w:p>");
        assertThat(Read.blocks(m)).containsExactly("Sign", "Text");
    }

    @Test
    void anyPrefixWillDo() {
        byte[] file = Documents.docxOf(
                "<ns0:document xmlns:ns0=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><ns0:body><ns0:p><ns0:r>"
                        + "<ns0:t>Hello.</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>");
        assertThat(Read.blocks(Read.file("x.docx", file))).containsExactly("Hello.");
    }

    @Test
    void openDocumentSpellsItsSpaces() {
        Manuscript m = odt(
                "<text:h text:outline-level=\"1\">One</text:h>\n<text:p>A  <text:span text:style-name=\"I\">b\n c"
                        + "</text:span><text:s text:c=\"2\"/>d<text:note><text:note-body><text:p>x</text:p></text:note-body></text:note>"
                        + "<office:annotation><text:p>beta: no</text:p></office:annotation>.<text:line-break/>E<text:tab/>f</text:p>");
        assertThat(Read.blocks(m)).containsExactly("One", "A *b c*  d.", "E\tf");
        assertThat(Read.marked(m, Role.HEADING)).containsExactly("One");
    }

    @Test
    void deletedWordsOfAnOpenDocumentAreGone() {
        Manuscript m =
                odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes><text:p>new</text:p>");
        assertThat(Read.blocks(m)).containsExactly("new");
    }

    @Test
    void linesAreParagraphs() {
        Manuscript m = docx("<w:p>" + run("One.") + "</w:p><w:p/><w:p>" + run("Two words.") + "</w:p>");
        int at = m.text().indexOf("words");
        assertThat(m.places().start(new Span(at, at + 5))).isEqualTo(new Position(2, 5));
        assertThat(m.places().lines()).isEqualTo(2);
    }

    @Test
    void richTextIsRead() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\stylesheet{\\s1 heading 1;}}{\\info{\\title No}}"
                        + "{\\*\\neverheardof nor this}\\pard\\s1 One\\par\\pard \\'93Stop,\\'94 he said. {\\i Never!} caf\\u233\\'e9"
                        + "{\\footnote No.} \\emdash end\\par\\tab Two\\line three}";
        Manuscript m = Read.file("x.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
        assertThat(Read.blocks(m)).containsExactly("One", "“Stop,” he said. *Never!* café —end", "Two", "three");
        assertThat(Read.marked(m, Role.HEADING)).containsExactly("One");
    }

    @Test
    void aBookIsAFolderOfPages() throws UnreadableException {
        byte[] book = Documents.epub("<h2>One</h2><p>It rained.<a id=\"x\"/></p>", "<p>It &nbsp;poured.</p>");
        var chapters = Formats.chapters("b.epub", book);
        assertThat(chapters.keySet()).containsExactly("b.epub!/text/ch01.xhtml", "b.epub!/text/ch02.xhtml");
        List<String> texts = chapters.entrySet().stream()
                .map(c -> Read.file(c.getKey(), c.getValue()).text())
                .toList();
        assertThat(texts).containsExactly("One\n\nIt rained.", "It poured.");
    }
}
