package org.ficlint.format;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.text.Edit;

/** Rich text. It is read, but not written: its characters are spelt in too many ways to change but one of them. */
final class Rtf implements Format {
    private static final Pattern IGNORABLE = Pattern.compile("\\{\\s*\\\\\\*\\s*\\\\([a-zA-Z]{1,40})");

    @Override
    public Manuscript read(String name, byte[] bytes) throws UnreadableException {
        RtfReader reader = new RtfReader();
        try {
            InputStream known = new ByteArrayInputStream(withoutUnknown(bytes));
            new StandardRtfParser().parse(new RtfStreamSource(known), reader);
        } catch (IOException | RuntimeException e) {
            // The parser throws whatever comes to it when a file is no rich text after all.
            throw new UnreadableException("the rich text is damaged; save it anew");
        }
        return reader.manuscript(name);
    }

    /** The parser passes over commands that it doesn't know, but not over the groups that they say are to be ignored. */
    private static byte[] withoutUnknown(byte[] bytes) {
        Matcher ignorable = IGNORABLE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        return ignorable
                .replaceAll(group -> Command.getInstance(group.group(1)) == null
                        ? Matcher.quoteReplacement("{\\*\\comment ")
                        : Matcher.quoteReplacement(group.group()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public byte[] edited(byte[] bytes, List<Edit> edits) throws UnreadableException {
        throw new UnreadableException("rich text (.rtf) can be checked but not fixed; save it as .docx or .odt");
    }
}
