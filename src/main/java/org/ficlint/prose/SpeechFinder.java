package org.ficlint.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.prose.QuoteMark.Family;
import org.ficlint.text.Span;

/** Finds what is said, thought and written in a chapter, paragraph by paragraph; one finder reads once. */
final class SpeechFinder {
    private final StoryText story;
    private final QuoteStyle style;
    private final Quotes quotes;
    private final Thoughts thoughts;
    private final List<Where> writings;

    /** Where each mark of thoughts stands next, as far as the text is read; its end for one that comes no more. */
    private final Map<ThoughtMark, Integer> marks = new EnumMap<>(ThoughtMark.class);

    SpeechFinder(Manuscript manuscript) {
        this.story = StoryText.of(manuscript);
        this.style = QuoteStyle.of(story.text(), story.blocks());
        this.quotes = new Quotes(story.text(), style);
        this.thoughts = new Thoughts(story.text(), Legend.of(manuscript));
        this.writings = Writings.of(story);
        for (ThoughtMark mark : ThoughtMark.values()) {
            marks.put(mark, mark.next(story.text(), 0));
        }
    }

    /** All quotations of the chapter in order. */
    List<Quotation> quotations() {
        List<Quotation> all = new ArrayList<>();
        for (int i = 0; i < story.blocks().size(); i++) {
            List<Quotation> found = writings.get(i) == Where.NARRATION ? inProse(i) : List.of(written(i));
            tie(all, found, i);
            all.addAll(found);
        }
        return all;
    }

    private Quotation written(int i) {
        Span block = story.blocks().get(i);
        Where kind = writings.get(i);
        boolean continues = story.isFollowed(i) && writings.get(i + 1) == kind;
        boolean continued = story.adjacent().get(i) && writings.get(i - 1) == kind;
        return Quotation.plain(kind, block, block, story.text()).tied(continued, continues);
    }

    /** Ties the first quotation of block {@code i} to the last of the block before, if that was left open for it. */
    private void tie(List<Quotation> all, List<Quotation> found, int i) {
        if (found.isEmpty() || all.isEmpty() || !story.adjacent().get(i)) {
            return;
        }
        Quotation last = all.get(all.size() - 1);
        Quotation first = found.get(0);
        boolean open = last.isUnclosed()
                && last.span().end() == story.blocks().get(i - 1).end();
        if (open
                && first.span().start() == story.blocks().get(i).start()
                && !first.opening().isEmpty()) {
            all.set(all.size() - 1, last.tied(last.continued(), true));
            Where kind = first.tag().isPresent() ? first.kind() : last.kind();
            found.set(0, first.as(kind).tied(true, first.continues()));
        }
    }

    private List<Quotation> inProse(int i) {
        Span block = story.blocks().get(i);
        List<Quotation> found = new ArrayList<>();
        if (style.dashes() && Dashes.opens(story.text(), block)) {
            found.addAll(quotes.dashed(block));
        } else {
            found.addAll(quotes.in(block, opensWithMark(i + 1, i)));
        }
        Family other = style.family() == Family.DOUBLE ? Family.SINGLE : Family.DOUBLE;
        fill(found, block, gap -> other == Family.DOUBLE ? quotes.doubles(gap) : quotes.singles(gap, thoughts));
        for (ThoughtMark mark : marksIn(block)) {
            boolean verse = isVerse(i, mark);
            fill(found, block, gap -> quotes.marked(gap, mark, thoughts, verse));
        }
        return found;
    }

    /** The marks of thoughts that stand in {@code block}; blocks are asked in order, so that a text is searched once. */
    private List<ThoughtMark> marksIn(Span block) {
        List<ThoughtMark> here = new ArrayList<>();
        for (Map.Entry<ThoughtMark, Integer> mark : marks.entrySet()) {
            if (mark.getValue() < block.start()) {
                mark.setValue(mark.getKey().next(story.text(), block.start()));
            }
            if (mark.getValue() < block.end()) {
                here.add(mark.getKey());
            }
        }
        return here;
    }

    private boolean isVerse(int i, ThoughtMark mark) {
        boolean above = story.adjacent().get(i) && isWrapped(i - 1, mark);
        boolean below = story.isFollowed(i) && isWrapped(i + 1, mark);
        return (above || below) && isWrapped(i, mark);
    }

    private boolean isWrapped(int i, ThoughtMark mark) {
        return Thoughts.isWrapped(story.text(), story.blocks().get(i), mark);
    }

    /** What finds quotations in a stretch that holds none yet. */
    private interface Search {
        List<Quotation> in(Span gap);
    }

    /** Searches what lies between the quotations found so far, and puts in what else is there. */
    private static void fill(List<Quotation> found, Span block, Search search) {
        List<Quotation> more = new ArrayList<>();
        int from = block.start();
        for (Quotation quotation : found) {
            if (quotation.span().start() > from) {
                more.addAll(search.in(new Span(from, quotation.span().start())));
            }
            from = quotation.span().end();
        }
        if (from < block.end()) {
            more.addAll(search.in(new Span(from, block.end())));
        }
        if (!more.isEmpty()) {
            found.addAll(more);
            found.sort(Comparator.comparing(Quotation::span));
        }
    }

    /** Whether block {@code i} begins with a mark of the chapter's dialogue and follows block {@code last}. */
    private boolean opensWithMark(int i, int last) {
        if (!story.isFollowed(last)) {
            return false;
        }
        Span block = story.blocks().get(i);
        Span head = new Span(block.start(), Math.min(block.end(), block.start() + 2));
        List<QuoteMark> marks = QuoteMark.in(story.text(), head, style.family());
        return !marks.isEmpty() && marks.get(0).span().start() == block.start();
    }

    /** The same quotations, with whom of {@code names} they are spoken to. */
    Speech addressed(List<Quotation> quotations, Names names) {
        Vocatives vocatives = new Vocatives(story.text(), names);
        return new Speech(quotations.stream()
                .map(q -> q.kind() == Where.DIALOGUE ? q.to(vocatives.addressed(q.inner())) : q)
                .toList());
    }
}
