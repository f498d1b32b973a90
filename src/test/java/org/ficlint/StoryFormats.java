package org.ficlint;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A plain story in the other formats, as programs write them: words split over runs, characters spelt as entities. What
 * stands between asterisks is in italics there, a line of asterisks is a rule, "Chapter …" a heading.
 */
public final class StoryFormats {
    private static final Pattern ITALIC = Pattern.compile("\\*([^*\\s][^*]*)\\*");
    private static final Pattern HEADING = Pattern.compile("Chapter [A-Z0-9].*");
    private static final String RULE = "* * *";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** How many characters a run has; no divisor of anything, so that runs end within words. */
    private static final int RUN = 17;

    private final List<String> lines;

    /** The story as it stands in a plain text file. */
    public StoryFormats(String text) {
        lines = text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** The story in all other formats, by the endings of their files' names. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(".md", markdown().getBytes(StandardCharsets.UTF_8));
        all.put(".html", html().getBytes(StandardCharsets.UTF_8));
        all.put(".docx", Documents.docx(told("<w:p>", this::wordRuns, "</w:p>", this::wordHeading)));
        all.put(
                ".odt",
                Documents.odt(told(
                        "<text:p>",
                        this::textSpans,
                        "</text:p>",
                        line -> "<text:h text:outline-level=\"1\">" + xml(line) + "</text:h>")));
        all.put(".epub", Documents.epub(pageBody()));
        all.put(".rtf", rtf().getBytes(StandardCharsets.US_ASCII));
        return all;
    }

    private String told(String open, Function<String, String> inner, String close, Function<String, String> heading) {
        return lines.stream()
                .map(line -> HEADING.matcher(line).matches() ? heading.apply(line) : open + inner.apply(line) + close)
                .collect(Collectors.joining("\n"));
    }

    private String markdown() {
        return lines.stream()
                .map(line -> line.equals(RULE)
                        ? "***"
                        : HEADING.matcher(line).matches()
                                ? "## " + line
                                : ITALIC.matcher(line.replaceAll("[\\[\\]_<`]", "\\\\$0"))
                                        .replaceAll("_$1_"))
                .collect(Collectors.joining("\n\n", "---\ntitle: A sample\n---\n\n", "\n"));
    }

    private String html() {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>A sample</title></head>\n<body>\n" + pageBody()
                + "\n</body>\n</html>\n";
    }

    private String pageBody() {
        return lines.stream()
                .map(line -> line.equals(RULE)
                        ? "<hr/>"
                        : HEADING.matcher(line).matches()
                                ? "<h2>" + xml(line) + "</h2>"
                                : "<p>\n  " + ITALIC.matcher(spans(line)).replaceAll("<em>$1</em>") + "\n</p>")
                .collect(Collectors.joining("\n"));
    }

    /** With every second curly apostrophe as an entity, and the middle third of the line in a span of its own. */
    private static String spans(String line) {
        String text = line.indexOf('*') >= 0 ? xml(line) : cut(line);
        return text.replaceAll("’([^’]*)(’|$)", "&#8217;$1$2");
    }

    private static String cut(String line) {
        int first = line.offsetByCodePoints(0, line.codePointCount(0, line.length()) / 3);
        int second = line.offsetByCodePoints(first, line.codePointCount(first, line.length()) / 2);
        return xml(line.substring(0, first)) + "<span class=\"c1\">" + xml(line.substring(first, second)) + "</span>"
                + xml(line.substring(second));
    }

    private String wordHeading(String line) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + wordRun(line, false) + "</w:p>";
    }

    private String wordRuns(String line) {
        return runs(line, StoryFormats::wordRun);
    }

    private static String wordRun(String text, boolean italic) {
        return "<w:r>" + (italic ? "<w:rPr><w:i/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">" + xml(text)
                + "</w:t></w:r>";
    }

    private String textSpans(String line) {
        return runs(
                line,
                (text, italic) -> italic
                        ? "<text:span text:style-name=\"I\">" + xml(text) + "</text:span>"
                        : "<text:span>" + xml(text) + "</text:span>");
    }

    /** Spells a run in italics, or not. */
    private interface Run {
        String of(String text, boolean italic);
    }

    private static String runs(String line, Run run) {
        if (line.equals(RULE)) {
            return run.of(line, false);
        }
        StringBuilder out = new StringBuilder();
        Matcher italic = ITALIC.matcher(line);
        int from = 0;
        while (italic.find()) {
            runs(line.substring(from, italic.start()), false, run, out);
            runs(italic.group(1), true, run, out);
            from = italic.end();
        }
        runs(line.substring(from), false, run, out);
        return out.toString();
    }

    private static void runs(String text, boolean italic, Run run, StringBuilder out) {
        int from = 0;
        while (from < text.length()) {
            int end = Math.min(text.length(), from + RUN);
            end += Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
            out.append(run.of(text.substring(from, end), italic));
            from = end;
        }
    }

    private String rtf() {
        return "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Times New Roman;}}{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}\n"
                + told(
                        "\\pard\\plain\\f0 ",
                        line -> runs(line, StoryFormats::rtfRun),
                        "\\par",
                        line -> "\\pard\\plain\\s1 " + rtfRun(line, false) + "\\par")
                + "\n}\n";
    }

    private static String rtfRun(String text, boolean italic) {
        StringBuilder out = new StringBuilder(italic ? "{\\i " : "{");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte[] small = String.valueOf(c).getBytes(WINDOWS_1252);
            if (c < 0x80) {
                out.append("\\{}".indexOf(c) >= 0 ? "\\" : "").append(c);
            } else if (small[0] != '?') {
                out.append("\\'%02x".formatted(small[0] & 0xFF));
            } else {
                out.append("\\u").append((short) c).append('?');
            }
        }
        return out.append('}').toString();
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
