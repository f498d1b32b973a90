package org.ficlint.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.text.Edit;

/** Which format a file is in: what it holds tells, and its name only where that could be either of two. */
public final class Formats {
    /** What is taken for a chapter when a folder is searched. */
    private static final List<String> ENDINGS =
            List.of(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".odt", ".epub", ".rtf");

    /** No book is larger; what is would only fill the memory. */
    private static final long LARGEST = 64L << 20;

    private static final int MOST_CHARACTERS = 16 << 20;
    private static final int HEAD = 1024;
    private static final Pattern PAGE = Pattern.compile(
            "(?is)[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html[\\s>]).*");

    private Formats() {}

    /** Whether a file of this name is taken for a chapter when a folder is searched. */
    public static boolean isChapter(String name) {
        return hasEnding(name, ENDINGS);
    }

    /** The endings of such names, for people. */
    public static String endings() {
        return String.join(", ", ENDINGS);
    }

    /**
     * Says no to what is larger than any book, before it is read.
     *
     * @throws UnreadableException if it is
     */
    public static void checkSize(long size) throws UnreadableException {
        if (size > LARGEST) {
            throw new UnreadableException("it is too large for a book: " + (size >> 20) + " MB; cut it into chapters");
        }
    }

    /**
     * The chapters that a file holds, by their names: a book's pages, such as {@code book.epub!/ch01.xhtml}; else itself.
     *
     * @throws UnreadableException if it is a book that can't be read
     */
    public static Map<String, byte[]> chapters(String name, byte[] bytes) throws UnreadableException {
        if (!isZipped(bytes) || bytes.length > LARGEST) {
            return Map.of(name, bytes);
        }
        Zip zip = new Zip(bytes);
        return Epub.is(zip) ? new Epub(zip).pages(name) : Map.of(name, bytes);
    }

    /** The file in which a chapter is that {@link #chapters} named. */
    public static String file(String chapter) {
        int page = chapter.indexOf("!/");
        return page < 0 ? chapter : chapter.substring(0, page);
    }

    /**
     * Reads a chapter as a manuscript whose blocks have no roles yet but where the format marks them.
     *
     * @throws UnreadableException if it can't be read
     */
    public static Manuscript read(String name, byte[] bytes) throws UnreadableException {
        Manuscript manuscript = of(name, bytes).read(name, bytes);
        if (manuscript.text().length() > MOST_CHARACTERS) {
            throw new UnreadableException("it has more words than any book; cut it into chapters");
        }
        return manuscript;
    }

    /**
     * The bytes of a chapter with changes made to the characters of its source, and to nothing else.
     *
     * @throws UnreadableException if they can't be written
     */
    public static byte[] edited(String name, byte[] bytes, List<Edit> edits) throws UnreadableException {
        return of(name, bytes).edited(bytes, edits);
    }

    /**
     * The bytes of a file with one of its {@link #chapters} written anew.
     *
     * @throws UnreadableException if that can't be done
     */
    public static byte[] with(String chapter, byte[] content, byte[] file) throws UnreadableException {
        return Epub.isPage(chapter) && isZipped(file) ? new Zip(file).with(Epub.entry(chapter), content) : content;
    }

    private static boolean isZipped(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static Format of(String name, byte[] bytes) throws UnreadableException {
        checkSize(bytes.length);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        refuse(head);
        if (isZipped(bytes)) {
            return zipped(new Zip(bytes));
        } else if (head.startsWith("{\\rtf")) {
            return new Rtf();
        } else if (hasEnding(name, List.of(".html", ".htm", ".xhtml"))
                || PAGE.matcher(head).matches()) {
            return new Html();
        } else if (hasEnding(name, List.of(".md", ".markdown"))) {
            return new Markdown();
        }
        return new PlainText();
    }

    private static Format zipped(Zip zip) throws UnreadableException {
        if (Docx.is(zip)) {
            return new Docx();
        } else if (Epub.is(zip)) {
            throw new UnreadableException("it is a book; its chapters are looked at one by one");
        } else if (Odt.is(zip)) {
            return new Odt();
        }
        throw new UnreadableException("it is a zipped file in which there is no Word, LibreOffice or EPUB text");
    }

    private static void refuse(String head) throws UnreadableException {
        if (head.startsWith("%PDF")) {
            throw new UnreadableException("it is a PDF; save the chapter as .docx, .odt or .txt");
        } else if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnreadableException(
                    "it is an old Word document (.doc) or protected with a password; save it as .docx, .odt or .txt");
        } else if (head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("\u0089PNG") || head.startsWith("GIF8")) {
            throw new UnreadableException("it is a picture, whatever its name says");
        }
    }

    private static boolean hasEnding(String name, List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }
}
