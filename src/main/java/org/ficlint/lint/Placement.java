package org.ficlint.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Places;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Sentence;
import org.ficlint.report.ByteColumns;
import org.ficlint.report.Problem;
import org.ficlint.report.Snippet;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Fix;
import org.ficlint.text.Span;

/** Turns findings, which are about the reading text, into problems, which are about the file. */
final class Placement {
    /** How much text a snippet shows on either side of the words. */
    private static final int AROUND = 120;

    private final Chapter chapter;
    private final Manuscript manuscript;
    private final Places places;
    private final SourceEdits edits;
    private final Map<String, Integer> seen = new HashMap<>();

    Placement(Chapter chapter) {
        this.chapter = chapter;
        this.manuscript = chapter.manuscript();
        this.places = manuscript.places();
        this.edits = new SourceEdits(manuscript);
    }

    /** The findings, in order of place, as problems. */
    List<Problem> place(List<Finding> findings) {
        return findings.stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .map(this::problem)
                .toList();
    }

    private Problem problem(Finding finding) {
        boolean fixable = finding.fix() != Fix.NONE;
        return new Problem(
                finding.rule(),
                finding.category(),
                finding.severity(),
                finding.message(),
                places.start(finding.span()),
                places.end(finding.span()),
                new ByteColumns(places.startByte(finding.span()), places.endByte(finding.span())),
                finding.span().in(chapter.text()),
                chapter.where(finding.span().start()),
                finding.suggestions(),
                finding.fix(),
                fixable ? edits.of(finding.span(), finding.suggestions().get(0)) : List.of(),
                snippet(finding.span()),
                fingerprint(finding));
    }

    private Snippet snippet(Span span) {
        String text = chapter.text();
        Span block = manuscript.blockAt(span.start()).map(Block::span).orElse(span);
        Span first = chapter.sentenceAt(span.start()).map(Sentence::span).orElse(block);
        Span last = chapter.sentenceAt(Math.max(span.start(), span.end() - 1))
                .map(Sentence::span)
                .orElse(first);
        int start = Math.max(block.start(), Math.min(span.start(), Math.max(first.start(), span.start() - AROUND)));
        int end = Math.max(span.end(), Math.min(Math.max(last.end(), span.end()), span.end() + AROUND));
        end = Math.min(Math.max(end, span.end()), Math.max(block.end(), span.end()));
        while (start > block.start() && start < span.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        while (end < block.end() && end > span.end() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        String line = text.substring(start, end).replace('\n', ' ').replace('\r', ' ');
        return new Snippet(line, span.shifted(-start), start > block.start(), end < block.end());
    }

    /** Hash of rule, sentence with white space and case evened out, words, and how many such came before. */
    private String fingerprint(Finding finding) {
        Span sentence =
                chapter.sentenceAt(finding.span().start()).map(Sentence::span).orElse(finding.span());
        String key = finding.rule() + "\n"
                + sentence.in(chapter.text()).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) + "\n"
                + finding.span().in(chapter.text()).replaceAll("\\s+", " ");
        int nth = seen.merge(key, 1, Integer::sum);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((key + "\n" + nth).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
