package org.ficlint.lint;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Markup;
import org.ficlint.text.Edit;
import org.ficlint.text.Span;

/** What it takes in a file's characters to put other words into its reading text. */
final class SourceEdits {
    private final Manuscript manuscript;
    private final Markup markup;

    SourceEdits(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.markup = manuscript.source().markup();
    }

    /**
     * The edits that put {@code replacement} where {@code span} of the reading text is; none if that would cut through
     * markup, or if the words stand otherwise in the file.
     */
    List<Edit> of(Span span, String replacement) {
        if (!span.isEmpty() && manuscript.map().isVerbatim(span)) {
            return List.of(edit(manuscript.map().toSource(span), replacement));
        }
        Span changed = trimmed(span, replacement);
        int after = span.end() - changed.end();
        String fresh = replacement.substring(changed.start() - span.start(), replacement.length() - after);
        List<Edit> edits = changed(changed, fresh);
        return edits.isEmpty() ? piecewise(changed, fresh) : edits;
    }

    private List<Edit> changed(Span span, String fresh) {
        if (span.isEmpty()) {
            return inserted(span.start(), fresh);
        }
        List<Span> stretches = manuscript.map().stretches(span);
        if (stretches.isEmpty() || (stretches.size() > 1 && !markup.mayJoin())) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (Span stretch : stretches) {
            edits.add(edit(stretch, edits.isEmpty() ? fresh : ""));
        }
        return edits;
    }

    /** The same around the characters that stay, such as a quotation mark that is spelt as an entity. */
    private List<Edit> piecewise(Span span, String fresh) {
        List<Edit> edits = new ArrayList<>();
        for (Hunk hunk : Hunk.between(span.in(manuscript.text()), fresh)) {
            List<Edit> piece = changed(hunk.old().shifted(span.start()), hunk.fresh());
            if (piece.isEmpty()) {
                return List.of();
            }
            edits.addAll(piece);
        }
        return edits;
    }

    private Edit edit(Span source, String text) {
        return new Edit(source, markup.spelt(text));
    }

    /** {@code span} without the characters at both its ends that stay as they are. */
    private Span trimmed(Span span, String replacement) {
        String old = span.in(manuscript.text());
        int most = Math.min(old.length(), replacement.length());
        int before = 0;
        while (before < most && old.charAt(before) == replacement.charAt(before)) {
            before++;
        }
        if (before > 0 && Character.isHighSurrogate(old.charAt(before - 1))) {
            before--;
        }
        int after = 0;
        while (after < most - before && last(old, after) == last(replacement, after)) {
            after++;
        }
        if (after > 0 && Character.isLowSurrogate(last(old, after - 1))) {
            after--;
        }
        return new Span(span.start() + before, span.end() - after);
    }

    private static char last(String text, int back) {
        return text.charAt(text.length() - 1 - back);
    }

    /** Puts {@code text} beside a character that stands in the file as it is: the one before, else the one after. */
    private List<Edit> inserted(int at, String text) {
        Span before = new Span(Math.max(0, at - 1), at);
        Span after = new Span(at, Math.min(manuscript.text().length(), at + 1));
        if (!before.isEmpty() && manuscript.map().isVerbatim(before)) {
            int end = manuscript.map().toSource(before).end();
            return List.of(edit(new Span(end, end), text));
        } else if (!after.isEmpty() && manuscript.map().isVerbatim(after)) {
            int start = manuscript.map().toSource(after).start();
            return List.of(edit(new Span(start, start), text));
        }
        return List.of();
    }
}
