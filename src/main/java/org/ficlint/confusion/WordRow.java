package org.ficlint.confusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ficlint.text.Span;

/**
 * The words and marks of a paragraph, made alike: lower case, one kind of quotation mark, of dash and of apostrophe, every
 * number a 0, every capitalised word within a sentence a name.
 *
 * @param keys the words and marks so made
 * @param spans where each stands in the text
 * @param forms the words as written, in lower case; the same as the keys but for names
 */
record WordRow(List<String> keys, List<Span> spans, List<String> forms) {
    private static final String NAME = "<Name>";
    private static final Set<String> OPENERS = Set.of(".", "?", "!", "…", "\"", "'", ":", "(");

    WordRow {
        keys = List.copyOf(keys);
        spans = List.copyOf(spans);
        forms = List.copyOf(forms);
    }

    /** The words and marks of {@code text} within {@code span}. */
    static WordRow of(String text, Span span) {
        List<String> keys = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int end = end(text, at, span.end());
            if (!Character.isWhitespace(text.charAt(at))) {
                String form = form(text.substring(at, end));
                boolean opens = keys.isEmpty() || OPENERS.contains(keys.get(keys.size() - 1));
                keys.add(Character.isUpperCase(text.charAt(at)) && !opens && !isI(form) ? NAME : form);
                forms.add(form);
                spans.add(new Span(at, end));
            }
            at = end;
        }
        return new WordRow(keys, spans, forms);
    }

    /** Whether the word at {@code index} is neither a name nor part of a compound, so that it may be a slip. */
    boolean isPlain(int index) {
        return !keys.get(index).equals(NAME) && !isHyphen(index - 1) && !isHyphen(index + 1);
    }

    private boolean isHyphen(int index) {
        return index >= 0 && index < keys.size() && keys.get(index).equals("-");
    }

    private static boolean isI(String form) {
        return form.equals("i") || form.startsWith("i’");
    }

    private static int end(String text, int start, int limit) {
        char first = text.charAt(start);
        int at = start + 1;
        if (Character.isLetter(first)) {
            while (at < limit && (Character.isLetter(text.charAt(at)) || isJoint(text, at, limit))) {
                at++;
            }
        } else if (Character.isDigit(first)) {
            while (at < limit && Character.isDigit(text.charAt(at))) {
                at++;
            }
        } else if (first == '.' || first == '-') {
            while (at < limit && text.charAt(at) == first) {
                at++;
            }
        }
        return at;
    }

    private static boolean isJoint(String text, int at, int limit) {
        return isApostrophe(text.charAt(at)) && at + 1 < limit && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static String form(String written) {
        char first = written.charAt(0);
        if (Character.isLetter(first)) {
            return written.toLowerCase(Locale.ROOT).replace('\'', '’');
        } else if (Character.isDigit(first)) {
            return "0";
        } else if (written.length() > 1) {
            return first == '.' ? "…" : "—";
        }
        return switch (first) {
            case '“', '”', '"' -> "\"";
            case '‘', '’', '\'' -> "'";
            case '–', '—' -> "—";
            default -> written;
        };
    }
}
