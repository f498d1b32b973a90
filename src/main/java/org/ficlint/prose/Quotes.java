package org.ficlint.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ficlint.prose.QuoteMark.Family;
import org.ficlint.prose.SpeechVerbs.Group;
import org.ficlint.text.Span;

/** Pairs the marks of one stretch of text, asks what stands between them, and finds the frames. */
final class Quotes {
    private static final SpeechVerbs VERBS = SpeechVerbs.standard();

    private final String text;
    private final QuoteStyle style;
    private final Frames frames;
    private final Judge judge;
    private final Dashes dashes;

    Quotes(String text, QuoteStyle style) {
        this.text = text;
        this.style = style;
        this.frames = new Frames(text);
        this.judge = new Judge(text);
        this.dashes = new Dashes(text);
    }

    /** Says what kind of quotation a stretch between marks is, if it is one. */
    private interface Verdict {
        Optional<Where> of(Candidate it);
    }

    /** The dialogue of a paragraph in the marks that the chapter has for it. */
    List<Quotation> in(Span block, boolean continues) {
        return judged(block, pairs(block, style.family(), continues), this::speech);
    }

    /** The dialogue of a paragraph that a dash opens. */
    List<Quotation> dashed(Span block) {
        return judged(block, dashes.pairs(block), it -> Optional.of(kind(it)));
    }

    /** Speech in double marks where the chapter's dialogue is in single ones. */
    List<Quotation> doubles(Span gap) {
        return judged(gap, whole(pairs(gap, Family.DOUBLE, false)), this::speech);
    }

    /** Thoughts in single marks where the chapter's dialogue is in double ones. */
    List<Quotation> singles(Span gap, Thoughts thoughts) {
        return judged(gap, whole(pairs(gap, Family.SINGLE, false)), thoughts::inSingles);
    }

    /** Thoughts in marks that are no quotation marks. */
    List<Quotation> marked(Span gap, ThoughtMark mark, Thoughts thoughts, boolean verse) {
        return judged(gap, mark.pairs(text, gap), it -> thoughts.inMarks(it, mark, verse));
    }

    private static List<Pair> whole(List<Pair> pairs) {
        return pairs.stream().filter(p -> p.isOpened() && p.isClosed()).toList();
    }

    private List<Pair> pairs(Span within, Family family, boolean continues) {
        List<QuoteMark> marks = QuoteMark.in(text, within, family);
        if (marks.isEmpty()) {
            return List.of();
        }
        MarkCosts costs = new MarkCosts(text, within, family, style.lowMarks());
        List<Pair> pairs = new Pairing(marks, costs, continues).pairs();
        return new Mending(text, within, frames).mended(pairs, continues);
    }

    private List<Quotation> judged(Span within, List<Pair> pairs, Verdict verdict) {
        List<Quotation> found = new ArrayList<>();
        Optional<Quotation> last = Optional.empty();
        for (int i = 0; i < pairs.size(); i++) {
            int limit = i + 1 < pairs.size() ? pairs.get(i + 1).span().start() : within.end();
            Candidate it = caseOf(within, pairs.get(i), limit, last);
            Optional<Where> kind = verdict.of(it);
            if (kind.isPresent()) {
                Pair pair = pairs.get(i);
                Quotation quotation = Quotation.plain(kind.get(), pair.span(), pair.inner(), text);
                last = Optional.of(quotation.framed(it.before(), it.after()));
                found.add(last.get());
            }
        }
        return found;
    }

    private Candidate caseOf(Span within, Pair pair, int limit, Optional<Quotation> last) {
        int floor = last.map(q -> q.span().end()).orElse(within.start());
        Optional<Frame> shared = last.flatMap(Quotation::after)
                .filter(Frame::isTag)
                .filter(tag -> reaches(tag.span().end(), pair.span().start()));
        Clause lead = Clause.before(text, floor, pair.span().start());
        Optional<Frame> before = shared.isPresent() ? shared : frames.before(lead);
        int end = pair.inner().end();
        char lastChar = end > pair.inner().start() ? text.charAt(end - 1) : ' ';
        Optional<Frame> after = frames.after(pair.span().end(), limit, lastChar);
        boolean goesOn = last.isPresent() && !endsSentence(last.get());
        return new Candidate(pair, within, floor, lead, before, after, shared.isPresent(), goesOn);
    }

    /** Whether nothing but white space or a comma stands between a tag and what follows it. */
    private boolean reaches(int from, int to) {
        int i = from;
        while (i < to && (QuoteMark.isSpace(text.charAt(i)) || ",;:—–-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i >= to && from <= to;
    }

    private boolean endsSentence(Quotation quotation) {
        Span inner = quotation.inner();
        return !inner.isEmpty() && Clause.isStop(text.charAt(inner.end() - 1));
    }

    private Optional<Where> speech(Candidate it) {
        return judge.isSpeech(it) ? Optional.of(kind(it)) : Optional.empty();
    }

    private Where kind(Candidate it) {
        Optional<Frame> after = it.after().filter(Frame::isTag);
        Optional<Frame> tag = after.isPresent() ? after : it.before().filter(Frame::isTag);
        boolean thought = tag.flatMap(Frame::verb)
                .map(v -> VERBS.in(Group.THINKING, v.in(text)))
                .orElse(false);
        return thought ? Where.THOUGHT : Where.DIALOGUE;
    }
}
