package org.ficlint.prose;

import java.util.ArrayList;
import java.util.List;
import org.ficlint.text.Span;

/** Gives quotations whose closing or opening mark was forgotten an end or a beginning. */
final class Mending {
    /** So far back at most is a forgotten opening mark looked for. */
    private static final int FAR = 1000;

    private final String text;
    private final Span block;
    private final Frames frames;

    Mending(String text, Span block, Frames frames) {
        this.text = text;
        this.block = block;
        this.frames = frames;
    }

    /** The pairs, each reaching as far as its words most likely do. */
    List<Pair> mended(List<Pair> pairs, boolean continues) {
        List<Pair> out = new ArrayList<>();
        int floor = block.start();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            boolean last = i + 1 == pairs.size();
            int limit = last ? block.end() : pairs.get(i + 1).span().start();
            if (!pair.isClosed()) {
                pair = closed(pair, limit, last && continues);
            } else if (!pair.isOpened()) {
                pair = opened(pair, floor);
            }
            if (pair.inner().length() > 0) {
                out.add(pair);
                floor = pair.span().end();
            }
        }
        return out;
    }

    private Pair closed(Pair pair, int limit, boolean whole) {
        int start = pair.inner().start();
        int tag = tagIn(start, limit);
        int end = whole && !isToldBy(tag, limit) ? limit : tag;
        while (end > start && QuoteMark.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Pair(new Span(pair.span().start(), end), new Span(start, end));
    }

    /** Whether what begins at {@code tag} fills the rest of the paragraph as a tag does, so that the speech ended there. */
    private boolean isToldBy(int tag, int limit) {
        return tag < limit && limit - tag < 60;
    }

    /** Where the speech ends because a tag begins; {@code limit} if none does. */
    private int tagIn(int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            boolean pause = ",!?…—.".indexOf(text.charAt(i - 1)) >= 0 && QuoteMark.isSpace(text.charAt(i));
            if (pause && frames.isTagNear(i, limit)) {
                return i;
            }
        }
        return limit;
    }

    /** Where nothing opens it, speech begins after the sentence that follows the quotation before. */
    private Pair opened(Pair pair, int floor) {
        int close = pair.span().start();
        int start = floor;
        if (floor > block.start()) {
            int near = Math.max(floor, close - FAR);
            start = near;
            while (start < close && !Clause.endsSentence(text, start)) {
                start++;
            }
            start = Math.min(close, start + 1);
        }
        while (start < close && QuoteMark.isSpace(text.charAt(start))) {
            start++;
        }
        boolean told = floor > block.start()
                || pair.span().end() >= block.end()
                || frames.isTagNear(pair.span().end(), block.end());
        boolean speech = told && close > start && ",.!?…—".indexOf(text.charAt(close - 1)) >= 0;
        Span span = new Span(speech ? start : close, pair.span().end());
        return new Pair(span, new Span(span.start(), close));
    }
}
