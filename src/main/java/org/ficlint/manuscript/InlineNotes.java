package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.manuscript.PhraseBook.Kind;
import org.ficlint.text.Span;

/** Finds the author's asides within a story block: "(A/N: I know!)", brackets nested or not. */
final class InlineNotes {
    private static final Pattern OPENING = Pattern.compile(
            "[(\\[{<]{1,3}+\\s{0,3}+[*_]{0,3}+\\s{0,2}+(?:"
                    + "(?i:[abqt]\\s?[/\\\\]\\s?n|a\\.\\s?n\\.?)(?![\\p{L}\\p{N}'’])"
                    + "|AN(?=\\s{0,2}[:\\-–—.;])|An(?=\\s{0,2}:)|an(?=\\s{0,2}:)"
                    + "|(?i:(?:an?other |quick |small |important )?(?:author|authoress|writer|translator|beta)[’']?s?[’']? notes?\\b|co-?author(?:ess)?\\s?:|author(?:ess)?\\s?:|me\\s?:))");
    /** A bracket that its author signs: "(change it if you hate egg! - auth)". */
    private static final Pattern SIGNED =
            Pattern.compile("[-–—~]\\s?(?i:auth|author|authoress|a/?n|writer|ed|the author)[.!]?\\s?[)\\]}]+$");
    /** "((Mo: I did not approve this.))" */
    private static final Pattern REMARK = Pattern.compile("\\(\\(\\s?\\p{Lu}\\p{L}{1,15}:\\s");

    private static final Pattern TAG = Pattern.compile("<\\s?(?i:a/?n)\\s?>");
    private static final Pattern TAG_END = Pattern.compile("</\\s?(?i:a/?n)\\s?>");
    private static final Pattern WRITES = Pattern.compile(
            "\\b(typ(?:ed|es|ing|e)|wrote|writes|writing|scrawled|scribbled|reads?|reading|posted|printed|said|spelled|spelt)\\b[^.!?]{0,25}$");
    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";
    private static final String EYES = ":;=8";
    private static final int MOST_BLOCKS = 12;
    /** After so many brackets that are no note, a block is not searched for more. */
    private static final int MOST_OPEN = 400;

    private InlineNotes() {}

    /** The asides in {@code text}, brackets included, in order. */
    static List<Span> in(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('[') < 0 && text.indexOf('{') < 0 && text.indexOf('<') < 0) {
            return List.of();
        }
        List<Span> notes = new ArrayList<>();
        Matcher opening = OPENING.matcher(text);
        Matcher tag = TAG.matcher(text);
        int from = 0;
        int open = 0;
        while (from < text.length() && open < MOST_OPEN && opening.find(from)) {
            int end = close(text, opening.start());
            if (tag.region(opening.start(), text.length()).lookingAt()) {
                Matcher tagEnd = TAG_END.matcher(text)
                        .region(tag.end(), Math.min(text.length(), tag.end() + Weights.LONGEST_INLINE_NOTE));
                end = tagEnd.find() ? tagEnd.end() : end;
            }
            Span note = new Span(opening.start(), Math.max(end, opening.start()));
            if (end > 0 && says(text, opening.end(), end) && !isQuoted(text, note)) {
                notes.add(note);
                from = end;
            } else {
                from = opening.end();
                open++;
            }
        }
        for (Span note : unlabelled(text)) {
            if (notes.stream().noneMatch(note::overlaps)) {
                notes.add(note);
            }
        }
        return notes.stream().sorted().toList();
    }

    /** Brackets without a label that are the author's all the same: signed, somebody's remark, talk of the writing at the end. */
    private static List<Span> unlabelled(String text) {
        List<Span> notes = new ArrayList<>();
        int start = text.indexOf('(');
        for (int open = 0; start >= 0 && open < MOST_OPEN; open++) {
            int end = close(text, start);
            Span note = new Span(start, Math.max(start + 1, end));
            boolean apart = start > 0 && Character.isWhitespace(text.charAt(start - 1));
            boolean aside = end > 0 && apart && !isQuoted(text, note) && isAside(text, note);
            if (aside) {
                notes.add(note);
            }
            start = text.indexOf('(', aside ? end : start + 1);
        }
        return notes;
    }

    private static boolean isAside(String text, Span bracket) {
        String inner = bracket.in(text);
        if (SIGNED.matcher(inner).find() || REMARK.matcher(inner).lookingAt()) {
            return true;
        }
        return text.substring(bracket.end()).isBlank()
                && PhraseBook.book().find(Kind.META, Words.of(inner, List.of())).stream()
                                .mapToDouble(PhraseBook.Hit::weight)
                                .sum()
                        >= Weights.TALK_IN_BRACKETS;
    }

    /** Whether {@code text} is one bracket from end to end. */
    static boolean isAll(String text) {
        return !text.isEmpty()
                && OPEN.indexOf(text.charAt(0)) >= 0
                && close(text, 0) == text.stripTrailing().length();
    }

    /** The offset after the bracket that closes the one at {@code start}, or -1. */
    private static int close(String text, int start) {
        int strict = close(text, start, true);
        return strict > 0 ? strict : close(text, start, false);
    }

    /** With {@code faces}, a bracket that is the mouth of an emoticon closes nothing. */
    private static int close(String text, int start, boolean faces) {
        int limit = Math.min(text.length(), start + Weights.LONGEST_INLINE_NOTE);
        StringBuilder open = new StringBuilder();
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            int kind = OPEN.indexOf(c);
            if (kind >= 0) {
                open.append(CLOSE.charAt(kind));
            } else if (c == '<' && i <= start + 1) {
                open.append('>');
            } else if (closes(open, c) && !(faces && isFace(text, i))) {
                open.setLength(open.length() - 1);
                if (open.length() == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private static boolean closes(StringBuilder open, char c) {
        return open.length() > 0 && open.charAt(open.length() - 1) == c;
    }

    private static boolean isFace(String text, int i) {
        if (text.charAt(i) != ')' || i == 0) {
            return false;
        }
        boolean nose = i > 1 && "-'".indexOf(text.charAt(i - 1)) >= 0;
        return EYES.indexOf(text.charAt(nose ? i - 2 : i - 1)) >= 0;
    }

    /** Whether words follow the label: "(A/N)" alone is a slot for a name. */
    private static boolean says(String text, int from, int end) {
        return text.substring(from, end).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether somebody in the story writes it: it stands in quotation marks or italics of its own after a verb. */
    private static boolean isQuoted(String text, Span note) {
        int before = note.start() - 1;
        while (before >= 0 && "*_/".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        boolean wrapped = before < note.start() - 1;
        boolean quotes = before >= 0 && "\"“‘'".indexOf(text.charAt(before)) >= 0;
        int after = note.end();
        while (after < text.length() && "*_/.,!".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        boolean quotesAfter = after < text.length() && "\"”’'".indexOf(text.charAt(after)) >= 0;
        String lead = text.substring(Math.max(0, before - 60), Math.max(0, before + 1));
        boolean written = WRITES.matcher(lead).find();
        return (quotes && quotesAfter) || (written && (wrapped || quotes));
    }

    /** The index of the block in which the bracket that opens block {@code index} is closed; its own if it's not. */
    static int lastBlockOfBracket(List<Passage> passages, int index) {
        String text = passages.get(index).text().stripLeading();
        Matcher tag = TAG.matcher(text);
        boolean tagged = tag.lookingAt();
        int kind = text.isEmpty() ? -1 : OPEN.indexOf(text.charAt(0));
        if (!tagged && (kind < 0 || close(text, 0, false) > 0)) {
            return index;
        }
        int depth = 0;
        for (int i = index; i < Math.min(passages.size(), index + MOST_BLOCKS); i++) {
            String block = passages.get(i).text();
            if (tagged && TAG_END.matcher(block).find()) {
                return i;
            }
            for (int at = 0; !tagged && at < block.length(); at++) {
                char c = block.charAt(at);
                depth += c == OPEN.charAt(kind) ? 1 : c == CLOSE.charAt(kind) && !isFace(block, at) ? -1 : 0;
                if (depth == 0 && c == CLOSE.charAt(kind)) {
                    return i;
                }
            }
        }
        return index;
    }
}
