package org.ficlint.format;

import java.util.List;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Markup;
import org.ficlint.manuscript.Source;
import org.ficlint.text.Edit;

/** LibreOffice's and OpenOffice's text documents. */
final class Odt implements Format {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";

    /** Whether the zipped file is such a document. */
    static boolean is(Zip zip) {
        return zip.has(CONTENT);
    }

    @Override
    public Manuscript read(String name, byte[] bytes) throws UnreadableException {
        Zip zip = new Zip(bytes);
        OdtStyles styles = new OdtStyles();
        if (zip.has(STYLES)) {
            styles.add(Decoded.ofXml(zip.read(STYLES)).text());
        }
        Source source = new Source(name, Decoded.ofXml(zip.read(CONTENT)).text(), Markup.DOCUMENT);
        styles.add(source.text());
        return new OdtReader(source, styles).manuscript();
    }

    @Override
    public byte[] edited(byte[] bytes, List<Edit> edits) throws UnreadableException {
        Zip zip = new Zip(bytes);
        byte[] content = zip.read(CONTENT);
        return zip.with(CONTENT, Decoded.ofXml(content).edited(content, edits));
    }
}
