package org.ficlint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static Manuscript read(byte[] bytes) throws UnreadableException {
        return new PlainText().read("x.txt", bytes);
    }

    private static List<String> blocks(String text) throws UnreadableException {
        Manuscript manuscript = read(text.getBytes(StandardCharsets.UTF_8));
        return manuscript.blocks().stream()
                .map(Block::span)
                .map(s -> s.in(manuscript.text()))
                .toList();
    }

    @Test
    void eachLineIsABlockWhateverEndsIt() throws UnreadableException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(blocks("One." + end + end + "  Two. " + end + "Three."))
                    .containsExactly("One.", "Two.", "Three.");
        }
    }

    @Test
    void theSameLettersComeOutOfEveryEncoding() throws UnreadableException {
        String text = "“Café,” she said – quietly.";
        for (String encoding : List.of("UTF-8", "windows-1252")) {
            assertThat(read(text.getBytes(Charset.forName(encoding))).text()).isEqualTo(text);
        }
        for (Charset utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(read(("\uFEFF" + text).getBytes(utf16)).text()).isEqualTo(text);
        }
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
    }

    @Test
    void guessedEncodingIsTold() throws UnreadableException {
        assertThat(read("Café".getBytes(StandardCharsets.UTF_8)).notices()).isEmpty();
        assertThat(read("Café".getBytes(Charset.forName("windows-1252"))).notices())
                .containsExactly("not UTF-8; read as Windows-1252, so look twice at quotes and accents");
    }

    @Test
    void strayByteInUtf8SpoilsOnlyItself() throws UnreadableException {
        byte[] good = "“Yes,” “no,” “perhaps”".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[good.length + 1];
        System.arraycopy(good, 0, bytes, 0, good.length);
        bytes[good.length] = (byte) 0x85;
        Manuscript manuscript = read(bytes);
        assertThat(manuscript.text()).isEqualTo("“Yes,” “no,” “perhaps”…");
        assertThat(manuscript.notices())
                .containsExactly("not quite UTF-8: 1 byte was read as Windows-1252, the first on line 1");
    }

    @Test
    void binaryFilesAndOtherFormatsAreRefusedWithAReason() {
        assertThatThrownBy(() -> read(new byte[] {'h', 'i', 0, 1, 2})).hasMessage("it is a binary file, not text");
        assertThatThrownBy(() -> read("She left at dawn.".getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("UTF-16");
        assertThatThrownBy(() -> Formats.read("x.txt", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("PDF");
        assertThatThrownBy(() -> Formats.read("x.txt", new byte[] {'P', 'K', 3, 4, 0}))
                .hasMessageContaining("zipped document");
    }

    @Test
    void noBreakSpacesReadAsSpacesAndUnseenCharactersNotAtAll() throws UnreadableException {
        assertThat(blocks("\u00A0\u00A0One\u00A0two\u200B three\u00AD.\u200B\n\u200B\n"))
                .containsExactly("One two three.");
    }

    @Test
    void linesWrappedByHandAreJoined() throws UnreadableException {
        String wrapped = """
                The ferry left at six and by seven the whole of the town had
                shrunk to a row of lights. Ines counted them, as she did each
                time, and each time there was one more than she remembered
                having left behind.

                "You're counting again," said the man at the rail, and when she
                turned she saw that it was the purser, who had never spoken to
                her before in all the years of crossing over and back again.
                """;
        assertThat(blocks(wrapped))
                .hasSize(2)
                .first()
                .asString()
                .contains("town had shrunk")
                .contains("remembered having");
    }

    @Test
    void shortLinesOfSeparateParagraphsAreNotJoined() throws UnreadableException {
        String story = """
                "Where were you?" Tam asked.
                "Out."
                "Out where? The whole house was looking for you, you know."
                She shrugged and took off her boots, one after the other.
                "Just out. I needed the air."
                He gave up. It was late and the soup was getting cold.
                """;
        assertThat(blocks(story)).hasSize(6);
    }
}
