package org.ficlint.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ficlint.prose.QuoteMark.Family;
import org.ficlint.prose.SpeechVerbs.Group;
import org.ficlint.text.Span;

/** Finds what is said in a chapter, paragraph by paragraph. */
final class SpeechFinder {
    private static final SpeechVerbs VERBS = SpeechVerbs.standard();

    private final StoryText story;
    private final String text;
    private final QuoteStyle style;
    private final Frames frames;
    private final Judge judge;
    private final Dashes dashes;

    SpeechFinder(StoryText story) {
        this.story = story;
        this.text = story.text();
        this.style = QuoteStyle.of(text, story.blocks());
        this.frames = new Frames(text);
        this.judge = new Judge(text);
        this.dashes = new Dashes(text);
    }

    /** All quotations of the chapter in order. */
    List<Quotation> quotations() {
        List<Quotation> all = new ArrayList<>();
        for (int i = 0; i < story.blocks().size(); i++) {
            all.addAll(inBlock(i));
        }
        return all;
    }

    private List<Quotation> inBlock(int i) {
        Span block = story.blocks().get(i);
        if (style.dashes() && Dashes.opens(text, block)) {
            return framed(block, dashes.pairs(block), true);
        }
        List<Pair> pairs = pairs(i, style.family());
        return framed(block, pairs, false);
    }

    private List<Pair> pairs(int i, Family family) {
        Span block = story.blocks().get(i);
        List<QuoteMark> marks = QuoteMark.in(text, block, family);
        if (marks.isEmpty()) {
            return List.of();
        }
        boolean continues = story.isFollowed(i) && opensWithMark(i + 1, family);
        MarkCosts costs = new MarkCosts(text, block.end(), family, style.lowMarks());
        List<Pair> pairs = new Pairing(marks, costs, continues).pairs();
        return new Mending(text, block, frames).mended(pairs, continues);
    }

    private boolean opensWithMark(int i, Family family) {
        Span block = story.blocks().get(i);
        List<QuoteMark> marks =
                QuoteMark.in(text, new Span(block.start(), Math.min(block.end(), block.start() + 3)), family);
        return !marks.isEmpty() && marks.get(0).span().start() == block.start();
    }

    private List<Quotation> framed(Span block, List<Pair> pairs, boolean sure) {
        List<Quotation> found = new ArrayList<>();
        int floor = block.start();
        Optional<Frame> last = Optional.empty();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            int next = i + 1 < pairs.size() ? pairs.get(i + 1).span().start() : block.end();
            Optional<Frame> before = last.isPresent() && last.get().isTag()
                    ? last
                    : frames.before(floor, pair.span().start());
            Optional<Frame> after = frames.after(pair.span().end(), next, lastOf(pair));
            boolean resumes = last.isPresent() && last.get().isTag() && reaches(last.get(), pair);
            Judge.Case it = new Judge.Case(pair, block, floor, before, after, resumes);
            if (sure || judge.isSpeech(it)) {
                Where kind = kind(before, after);
                found.add(Quotation.plain(kind, pair.span(), pair.inner(), text).framed(before, after));
                last = after;
                floor = pair.span().end();
            } else {
                last = Optional.empty();
            }
        }
        return found;
    }

    /** Whether nothing but a comma or the like stands between a tag and the next quotation. */
    private boolean reaches(Frame tag, Pair pair) {
        return tag.span().end() <= pair.span().start()
                && text.substring(tag.span().end(), pair.span().start()).isBlank();
    }

    private char lastOf(Pair pair) {
        int end = pair.inner().end();
        return end > pair.inner().start() ? text.charAt(end - 1) : ' ';
    }

    private Where kind(Optional<Frame> before, Optional<Frame> after) {
        boolean tagged = after.isPresent() && after.get().isTag();
        Optional<Frame> tag = tagged ? after : before.filter(Frame::isTag);
        boolean thought = tag.flatMap(Frame::verb)
                .map(v -> VERBS.in(Group.THINKING, v.in(text)) && !VERBS.canSay(v.in(text)))
                .orElse(false);
        return thought ? Where.THOUGHT : Where.DIALOGUE;
    }
}
