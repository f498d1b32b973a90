package org.ficlint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zipped documents for tests, around the XML of their texts; the same XML gives the same bytes. */
public final class Documents {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Documents() {}

    /** A Word document with these paragraphs in its body. */
    public static byte[] docx(String body) {
        return docxOf("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
    }

    /** A Word document around all of its text's XML; "Heading1" is a style. */
    public static byte[] docxOf(String document) {
        Map<String, String> parts = new LinkedHashMap<>();
        String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        parts.put(
                "[Content_Types].xml",
                PROLOG + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + main + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + main + "styles+xml\"/></Types>");
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        parts.put("word/document.xml", PROLOG + document);
        parts.put("word/_rels/document.xml.rels", relations("styles", "styles.xml"));
        parts.put(
                "word/styles.xml",
                PROLOG + "<w:styles xmlns:w=\"" + WORD + "\">"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"Emphasis\"><w:name w:val=\"Emphasis\"/>"
                        + "<w:rPr><w:i/></w:rPr></w:style></w:styles>");
        return zip(parts);
    }

    private static String relations(String type, String target) {
        return PROLOG + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }

    /** An OpenDocument text with these paragraphs; "I" is a style of words in italics. */
    public static byte[] odt(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                PROLOG + "<office:document-content xmlns:office=\"" + OASIS + "office:1.0\" xmlns:text=\"" + OASIS
                        + "text:1.0\" xmlns:style=\"" + OASIS + "style:1.0\" xmlns:fo=\"" + OASIS
                        + "xsl-fo-compatible:1.0\" office:version=\"1.3\"><office:automatic-styles>"
                        + "<style:style style:name=\"I\" style:family=\"text\"><style:text-properties fo:font-style=\"italic\"/>"
                        + "</style:style></office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        parts.put(
                "META-INF/manifest.xml",
                PROLOG + "<manifest:manifest xmlns:manifest=\"" + OASIS + "manifest:1.0\" manifest:version=\"1.3\">"
                        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                        + "</manifest:manifest>");
        return zip(parts);
    }

    /** A book with these pages, each the inside of a body. */
    public static byte[] epub(String... pages) {
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put(
                "META-INF/container.xml",
                PROLOG
                        + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                        + "<rootfile full-path=\"text/book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
        for (int i = 0; i < pages.length; i++) {
            String name = "ch%02d.xhtml".formatted(i + 1);
            items.append("<item id=\"c").append(i).append("\" href=\"").append(name);
            items.append("\" media-type=\"application/xhtml+xml\"/>");
            spine.append("<itemref idref=\"c").append(i).append("\"/>");
            parts.put(
                    "text/" + name,
                    PROLOG + "<html xmlns=\"http://www.w3.org/1999/xhtml\">\n<head><title/></head>\n<body>\n" + pages[i]
                            + "\n</body>\n</html>\n");
        }
        parts.put(
                "text/book.opf",
                PROLOG + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\">"
                        + "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:identifier id=\"id\">fic-lint-sample"
                        + "</dc:identifier><dc:title>A sample</dc:title><dc:language>en</dc:language></metadata><manifest>"
                        + items + "</manifest><spine>" + spine + "</spine></package>");
        return zip(parts);
    }

    /** A zipped file; what is called "mimetype" is stored as it is, as its readers want. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
                if (part.getKey().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                out.putNextEntry(entry);
                out.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
