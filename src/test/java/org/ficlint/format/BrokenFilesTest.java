package org.ficlint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ficlint.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken or mean harm end in a reason, in little time and memory, and reach for nothing outside. */
@Timeout(60)
class BrokenFilesTest {
    private static final byte[] DOCX = Documents.docx("<w:p><w:r><w:t>It rained.</w:t></w:r></w:p>");

    @Test
    void aTruncatedDocument() {
        for (int length = 4; length < DOCX.length; length += 37) {
            assertThat(Read.reason("x.docx", Arrays.copyOf(DOCX, length))).contains("damaged or incomplete");
        }
    }

    @Test
    void aDocumentWithBytesGoneWrongIsReadOrRefused() {
        for (int i = 4; i < DOCX.length; i += 3) {
            byte[] broken = DOCX.clone();
            broken[i] ^= 0x55;
            try {
                Formats.read("x.docx", broken);
            } catch (UnreadableException e) {
                assertThat(e).hasMessageMatching("(?s).{10,}");
            }
        }
    }

    @Test
    void aPackedDesert() {
        String desert = " ".repeat(70 << 20);
        byte[] bomb = Documents.docx(desert);
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(Read.reason("x.docx", bomb)).contains("larger than any book");
        assertThatThrownBy(() -> Formats.chapters("b.epub", Documents.epub(desert)))
                .hasMessageContaining("larger than any book");
    }

    @Test
    void manyDeserts() {
        String[] pages = new String[10];
        Arrays.fill(pages, " ".repeat(30 << 20));
        assertThatThrownBy(() -> Formats.chapters("b.epub", Documents.epub(pages)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("larger than any book");
    }

    @Test
    void deepNesting() {
        int deep = 100_000;
        String runs = "<w:ins>".repeat(deep) + "<w:r><w:t>Deep.</w:t></w:r>" + "</w:ins>".repeat(deep);
        assertThat(Read.blocks(Read.file("x.docx", Documents.docx("<w:p>" + runs + "</w:p>"))))
                .containsExactly("Deep.");
        String spans = "<text:span>".repeat(deep) + "Deep." + "</text:span>".repeat(deep);
        assertThat(Read.blocks(Read.file("x.odt", Documents.odt("<text:p>" + spans + "</text:p>"))))
                .containsExactly("Deep.");
        assertThat(Read.blocks(Read.file("x.html", "<div>".repeat(deep) + "Deep.")))
                .containsExactly("Deep.");
        assertThat(Read.blocks(Read.file("x.html", "<b><i>".repeat(deep) + "Deep.")))
                .containsExactly("*Deep.*");
        assertThat(Read.file("x.md", "> ".repeat(deep) + "Deep.").text()).endsWith("Deep.");
        assertThat(Read.file("x.md", "*a **b ".repeat(20_000) + "Deep.").text()).endsWith("Deep.");
        assertThat(Read.reason("x.rtf", ("{\\rtf1 " + "{".repeat(deep) + "Deep.").getBytes(StandardCharsets.US_ASCII)))
                .contains("damaged");
    }

    @Test
    void entitiesFromOutside(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String declared = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\"><!ENTITY y \"yyyy\">]>";
        String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        byte[] docx = Documents.docxOf(declared + "<w:document xmlns:w=\"" + word
                + "\"><w:body><w:p><w:r><w:t>A &x; &y;</w:t></w:r></w:p></w:body></w:document>");
        assertThat(Read.file("x.docx", docx).text()).isEqualTo("A &x; &y;");
        assertThat(Read.file("b.epub!/a.xhtml", declared + "<html><body><p>A &x;</p></body></html>")
                        .text())
                .doesNotContain("secret");
    }

    @Test
    void pathsThatLeadOutOfABook() throws UnreadableException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("META-INF/container.xml", "<container><rootfile full-path=\"a.opf\"/></container>");
        parts.put(
                "a.opf",
                "<package><item id=\"a\" href=\"../../../etc/passwd\" media-type=\"text/html\"/><itemref idref=\"a\"/></package>");
        assertThatThrownBy(() -> Formats.chapters("b.epub", Documents.zip(parts)))
                .hasMessageContaining("no pages in this book");
    }

    @Test
    void filesOfOtherKinds() {
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
        assertThat(Read.reason("x.docx", picture)).contains("a picture");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
        assertThat(Read.reason("x.doc", old)).contains("old Word document", "save it as .docx");
        assertThat(Read.reason("x.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
                .contains("PDF", "save the chapter as .docx");
        assertThat(Read.reason("x.zip", Documents.zip(Map.of("a.txt", "a")))).contains("no Word, LibreOffice or EPUB");
        assertThat(Read.reason("x.odt", Documents.zip(Map.of("content.xml", "\u0001\u0002\u0003"))))
                .contains("password");
    }

    @Test
    void textThatBreaksOff() {
        assertThat(Read.reason("x.docx", Documents.docxOf("<w:document><w:body><w:p><w:r><w:t>It ra</w:t><w:x a=\"")))
                .contains("damaged");
    }

    @Test
    void whatIsLargerThanAnyBook() {
        assertThatThrownBy(() -> Formats.checkSize(200L << 20)).hasMessageContaining("200 MB");
        byte[] line = new byte[65 << 20];
        Arrays.fill(line, (byte) 'a');
        assertThat(Read.reason("x.txt", line)).contains("too large");
        assertThat(Read.reason("x.html", Arrays.copyOf(line, 20 << 20))).contains("more words than any book");
    }
}
