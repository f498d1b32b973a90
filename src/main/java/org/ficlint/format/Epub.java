package org.ficlint.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An e-book: a folder of pages, each of which is read as any other page. */
final class Epub {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String INSIDE = "!/";
    private static final long LARGEST_BOOK = 256L << 20;

    /** Something that the book lists: a file of some type, such as its table of contents. */
    private record Item(String file, String type, String properties) {
        boolean isPage() {
            return type.contains("html") && !(" " + properties + " ").contains(" nav ");
        }
    }

    private final Zip zip;

    /** The book in a zipped file. */
    Epub(Zip zip) {
        this.zip = zip;
    }

    /** Whether the zipped file is a book. */
    static boolean is(Zip zip) {
        return zip.has(CONTAINER);
    }

    /** Whether {@code name} is that of a page in a book. */
    static boolean isPage(String name) {
        return name.contains(".epub" + INSIDE);
    }

    /**
     * The pages in the order in which they are read, by their names.
     *
     * @param book the book's own name
     */
    Map<String, byte[]> pages(String book) throws UnreadableException {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        long size = 0;
        for (String page : spine()) {
            byte[] content = zip.read(page);
            size += content.length;
            if (size > LARGEST_BOOK) {
                throw new UnreadableException("what is packed in it is larger than any book; it isn't unpacked");
            }
            pages.put(book + INSIDE + page, content);
        }
        if (pages.isEmpty()) {
            throw new UnreadableException("there are no pages in this book");
        }
        return pages;
    }

    /** The name in the zipped file of the page {@code name}. */
    static String entry(String name) {
        return name.substring(name.indexOf(INSIDE) + INSIDE.length());
    }

    private List<String> spine() throws UnreadableException {
        String list = packageFile();
        String folder = list.substring(0, list.lastIndexOf('/') + 1);
        Xml xml = new Xml(Decoded.ofXml(zip.read(list)).text());
        Map<String, Item> items = new HashMap<>();
        List<String> pages = new ArrayList<>();
        while (xml.next()) {
            String tag = xml.name().substring(xml.name().indexOf(':') + 1);
            if (xml.kind() == Xml.Kind.OPEN && tag.equals("item")) {
                String file = resolved(folder, xml.attribute("href"));
                items.put(
                        xml.attribute("id"), new Item(file, xml.attribute("media-type"), xml.attribute("properties")));
            } else if (xml.kind() == Xml.Kind.OPEN && tag.equals("itemref")) {
                Item item = items.get(xml.attribute("idref"));
                if (item != null && item.isPage() && zip.has(item.file()) && !pages.contains(item.file())) {
                    pages.add(item.file());
                }
            }
        }
        return pages;
    }

    private String packageFile() throws UnreadableException {
        Xml xml = new Xml(Decoded.ofXml(zip.read(CONTAINER)).text());
        while (xml.next()) {
            if (xml.kind() == Xml.Kind.OPEN && xml.name().endsWith("rootfile")) {
                return xml.attribute("full-path");
            }
        }
        throw new UnreadableException("the book is damaged: it doesn't say where its pages are");
    }

    /** {@code href} as a name in the zipped file; the book's own folders are all that it can lead to. */
    private static String resolved(String folder, String href) {
        String path = URLDecoder.decode(href.replace("+", "%2B").replaceFirst("#.*", ""), StandardCharsets.UTF_8);
        List<String> parts = new ArrayList<>();
        for (String part : (folder + path).split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".") && !part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
