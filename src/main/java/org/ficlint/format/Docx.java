package org.ficlint.format;

import java.util.List;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Markup;
import org.ficlint.manuscript.Source;
import org.ficlint.text.Edit;

/** Word's documents, and those that Google Docs and LibreOffice save as such. */
final class Docx implements Format {
    private static final String DEFAULT_DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "_rels/.rels";

    /** Whether the zipped file is such a document. */
    static boolean is(Zip zip) {
        return zip.has(DEFAULT_DOCUMENT) || (zip.has(RELATIONS) && zip.has("[Content_Types].xml"));
    }

    @Override
    public Manuscript read(String name, byte[] bytes) throws UnreadableException {
        Zip zip = new Zip(bytes);
        String document = document(zip);
        String styles = document.substring(0, document.lastIndexOf('/') + 1) + "styles.xml";
        Decoded text = Decoded.ofXml(zip.read(document));
        DocxStyles known =
                zip.has(styles) ? DocxStyles.of(Decoded.ofXml(zip.read(styles)).text()) : DocxStyles.NONE;
        Source source = new Source(name, text.text(), Markup.DOCUMENT);
        return new DocxReader(source, known).manuscript();
    }

    @Override
    public byte[] edited(byte[] bytes, List<Edit> edits) throws UnreadableException {
        Zip zip = new Zip(bytes);
        String document = document(zip);
        byte[] text = zip.read(document);
        return zip.with(document, Decoded.ofXml(text).edited(text, edits));
    }

    /** The name of the document among the parts of the file, which its relations tell. */
    private static String document(Zip zip) throws UnreadableException {
        if (!zip.has(RELATIONS)) {
            return DEFAULT_DOCUMENT;
        }
        Xml xml = new Xml(Decoded.ofXml(zip.read(RELATIONS)).text());
        while (xml.next()) {
            if (xml.opens("Relationship") && xml.attribute("Type").endsWith("/officeDocument")) {
                String target = xml.attribute("Target");
                return target.startsWith("/") ? target.substring(1) : target;
            }
        }
        return DEFAULT_DOCUMENT;
    }
}
