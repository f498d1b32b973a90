package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.ficlint.Documents;
import org.ficlint.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
    private static final String WRONG = "It peaked her interest.";
    private static final String RIGHT = "It piqued her interest.";

    @TempDir
    private Path folder = Path.of("");

    private Ran fix(String... arguments) {
        List<String> all = new ArrayList<>(List.of("fix"));
        all.addAll(List.of(arguments));
        all.add(folder.toString());
        return Ran.with(all, new byte[0]);
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    @Test
    void theEditAloneIsMade() throws IOException {
        String rest = "\r\n\r\n“Café,” she said.\r\n   \r\nEnd";
        Path utf8 = write("a.txt", "\uFEFF" + WRONG + rest, StandardCharsets.UTF_8);
        Path old = write("b.txt", WRONG + rest, Charset.forName("windows-1252"));
        Path page = write("c.html", "<p>It peaked\n<b>her</b> interest.</p> <!-- x -->", StandardCharsets.UTF_8);
        assertThat(fix("--unsafe").code()).isZero();
        assertThat(Files.readString(utf8)).isEqualTo("\uFEFF" + RIGHT + rest);
        assertThat(Files.readString(old, Charset.forName("windows-1252"))).isEqualTo(RIGHT + rest);
        assertThat(Files.readString(page)).isEqualTo("<p>It piqued\n<b>her</b> interest.</p> <!-- x -->");
    }

    @Test
    void whatIsOnlyProbableIsLeftUnlessAskedFor() throws IOException {
        String after = "\n\n“Go home,” she said.\n";
        Path file = write("a.txt", WRONG + "\n\n“Go home.” She said.\n", StandardCharsets.UTF_8);
        Path page = write("b.html", "<p>&ldquo;Go home.&rdquo; She said.</p>", StandardCharsets.UTF_8);
        Ran ran = fix();
        assertThat(ran.out()).endsWith("Fixed 2 problems in 2 files\n");
        assertThat(ran.err()).contains("1 problem could be put right by what is only probably meant");
        assertThat(Files.readString(file)).isEqualTo(WRONG + after);
        assertThat(Files.readString(page)).isEqualTo("<p>&ldquo;Go home,&rdquo; she said.</p>");
        assertThat(fix().out()).isEqualTo("Fixed 0 problems in 0 files\n");
    }

    @Test
    void notesAreTheAuthorsOwn() throws IOException {
        String note = "A/N: Thank you all, I recieved so many reviews!\n\nShe recieved it.\n";
        Path file = write("a.txt", note, StandardCharsets.UTF_8);
        assertThat(fix("--unsafe").code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(note.replace("She recieved", "She received"));
        assertThat(fix("--unsafe", "--notes").code()).isZero();
        assertThat(Files.readString(file)).doesNotContain("recieved");
    }

    @Test
    void aDifferenceIsShownAndNothingWritten() throws IOException {
        Path file = write("a.txt", "One.\r\n\r\n" + WRONG, StandardCharsets.UTF_8);
        Ran ran = fix("--unsafe", "--diff");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("@@ -1,3 +1,3 @@\n One.\r\n \r\n-" + WRONG + "\n\\ No newline at end of file\n+" + RIGHT);
        assertThat(Files.readString(file)).contains(WRONG);
    }

    @Test
    void theOldFileIsKeptWhereAskedForAndTheModeAlways() throws IOException {
        Path file = write("a.md", WRONG + "\n", StandardCharsets.UTF_8);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link =
                Files.createSymbolicLink(Files.createTempDirectory(folder, "x").resolve("b.md"), file);
        assertThat(Ran.with(List.of("fix", "--unsafe", "--backup", link.toString()), new byte[0])
                        .code())
                .isZero();
        assertThat(Files.readString(file)).isEqualTo(RIGHT + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(link.resolveSibling("b.md.bak"))).isEqualTo(WRONG + "\n");
    }

    @Test
    void aWriteProtectedFileStaysAsItIs() throws IOException {
        Path file = write("a.txt", WRONG + "\n", StandardCharsets.UTF_8);
        assumeTrue(file.toFile().setReadOnly());
        Ran ran = fix("--unsafe", "--backup");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("a.txt: it is write-protected, so it isn't touched");
        assertThat(Files.readString(file)).isEqualTo(WRONG + "\n");
        assertThat(folder.resolve("a.txt.bak")).doesNotExist();
    }

    @Test
    void whatWouldCutThroughMarkupIsShown() throws IOException {
        String text = "<p>She had <em>recie</em>ved it, and it <b>peaked</b> her interest.</p>";
        Path file = write("a.md", "It *pea*ked her interest.\n", StandardCharsets.UTF_8);
        Path rich = write("b.rtf", "{\\rtf1 It peaked her interest.\\par}", StandardCharsets.US_ASCII);
        Path whole = write("c.html", text, StandardCharsets.UTF_8);
        Ran ran = fix("--unsafe");
        assertThat(ran.err()).contains("rich text (.rtf) can be checked but not fixed");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(Files.readString(rich)).contains("peaked");
        assertThat(Files.readString(file)).isEqualTo("It *pea*ked her interest.\n");
        assertThat(ran.err()).contains("a.md:1:5: not fixed, since it would cut through markup: “peaked”");
        assertThat(Files.readString(whole)).contains("it <b>piqued</b> her interest");
    }

    @Test
    void aWordSplitOverRunsIsPutIntoTheFirst() throws IOException {
        String open = "<w:r><w:t xml:space=\"preserve\">";
        String close = "</w:t></w:r>";
        byte[] document =
                Documents.docx("<w:p>" + open + "It pea" + close + open + "ked her interest." + close + "</w:p>");
        Path file = Files.write(folder.resolve("a.docx"), document);
        assertThat(fix("--unsafe").code()).isZero();
        assertThat(converted(file)).isEqualTo(RIGHT);
        byte[] text = Documents.odt("<text:p>It <text:span>pe</text:span>aked her interest.</text:p>");
        Path odt = Files.write(folder.resolve("b.odt"), text);
        assertThat(fix("--unsafe").code()).isZero();
        assertThat(converted(odt)).isEqualTo(RIGHT);
    }

    @Test
    void aPageOfABookIsFixedInTheBook() throws IOException {
        Path file = Files.write(
                folder.resolve("b.epub"), Documents.epub("<p>It rained.</p>", "<p>" + WRONG + "</p>", "<p>End.</p>"));
        assertThat(fix("--unsafe").out()).endsWith("b.epub: 1 fixed\nFixed 1 problem in 1 file\n");
        assertThat(fix("--unsafe").out()).endsWith("Fixed 0 problems in 0 files\n");
        assertThat(Files.size(file)).isPositive();
    }

    private String converted(Path file) throws IOException {
        return LibreOffice.text(file, folder);
    }
}
