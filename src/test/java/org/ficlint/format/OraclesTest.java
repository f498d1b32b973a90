package org.ficlint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ficlint.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Other programs read the same words. Beside the samples, the documents in the folder that the environment variable
 * {@code FIC_LINT_DOCUMENTS} names are compared, where there are such.
 */
class OraclesTest {

    @Test
    void poiReadsTheSameWords() throws IOException, UnreadableException {
        List<Path> documents = documents(".docx");
        assertThat(documents).isNotEmpty();
        for (Path document : documents) {
            byte[] bytes = Files.readAllBytes(document);
            assertThat(ours(document, bytes)).as(document.toString()).isEqualTo(words(poi(bytes)));
        }
    }

    @Test
    void aStoryHasTheSameWordsInEveryFormat() throws IOException, UnreadableException {
        for (Path document : documents(".docx")) {
            List<String> words = ours(document, Files.readAllBytes(document));
            for (String ending : List.of(".odt", ".rtf")) {
                String name = document.getFileName().toString().replace(".docx", ending);
                Path other = document.resolveSibling(name);
                if (Files.exists(other)) {
                    assertThat(ours(other, Files.readAllBytes(other)))
                            .as(other.toString())
                            .isEqualTo(words);
                }
            }
        }
    }

    @Test
    void libreOfficeReadsTheSameWords(@TempDir Path folder) throws IOException, UnreadableException {
        for (String ending : List.of(".odt", ".rtf", ".docx")) {
            for (Path document : documents(ending)) {
                assertThat(ours(document, Files.readAllBytes(document)))
                        .as(document.toString())
                        .isEqualTo(words(LibreOffice.text(document, folder)));
            }
        }
    }

    private static String poi(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                text.append(paragraph.getText()).append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> ours(Path file, byte[] bytes) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, byte[]> chapter :
                Formats.chapters(file.toString(), bytes).entrySet()) {
            text.append(Formats.read(chapter.getKey(), chapter.getValue()).text())
                    .append('\n');
        }
        return words(text.toString());
    }

    /** The words, without the asterisks that stand for italics. */
    private static List<String> words(String text) {
        return Stream.of(text.replace("*", "").replace('\u00A0', ' ').split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<Path> documents(String ending) throws IOException {
        List<Path> folders = new ArrayList<>(List.of(Path.of("samples/lantern-street")));
        Optional.ofNullable(System.getenv("FIC_LINT_DOCUMENTS")).map(Path::of).ifPresent(folders::add);
        List<Path> documents = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(ending)).sorted().forEach(documents::add);
            }
        }
        return documents;
    }
}
