package org.ficlint.prose;

import java.util.List;
import java.util.Optional;
import org.ficlint.prose.SpeechVerbs.Group;
import org.ficlint.text.Span;

/** Tells a character's thoughts from words that are only emphasised, named or held at arm's length. */
final class Thoughts {
    private static final SpeechVerbs VERBS = SpeechVerbs.standard();

    private final String text;
    private final Legend legend;

    Thoughts(String text, Legend legend) {
        this.text = text;
        this.legend = legend;
    }

    /** What a stretch in single quotation marks is in a chapter that has its dialogue in double ones. */
    Optional<Where> inSingles(Candidate it) {
        Optional<Frame> tag = tag(it);
        if (tag.isPresent() && isClause(it, true)) {
            return Optional.of(isThinking(tag.get()) || legend.singleThoughts() ? Where.THOUGHT : Where.DIALOGUE);
        }
        return isClause(it, legend.singleThoughts()) ? Optional.of(Where.THOUGHT) : Optional.empty();
    }

    /** What a stretch in other marks is; {@code verse} says that its neighbours are marked as wholly as it is. */
    Optional<Where> inMarks(Candidate it, ThoughtMark mark, boolean verse) {
        Optional<Where> told = Optional.ofNullable(legend.kinds().get(mark));
        boolean tagged = tag(it).isPresent() && isClause(it, true);
        boolean clause = isClause(it, told.isPresent());
        if (tagged || (clause && (mark.isPlain() || told.isPresent()))) {
            return Optional.of(told.orElse(Where.THOUGHT));
        }
        return verse && wordCount(it) > 2 ? Optional.of(Where.THOUGHT) : Optional.empty();
    }

    private Optional<Frame> tag(Candidate it) {
        Optional<Frame> after = it.after().filter(Frame::isTag);
        return after.isPresent() ? after : it.before().filter(Frame::isTag);
    }

    private boolean isThinking(Frame tag) {
        return tag.verb().map(v -> VERBS.in(Group.THINKING, v.in(text))).orElse(false);
    }

    /**
     * Whether the stretch is a sentence, or ends and begins as one does.
     *
     * @param told whether a key or a tag says already that it is a thought, so that less is asked
     */
    private boolean isClause(Candidate it, boolean told) {
        String inner = it.pair().inner().in(text).strip();
        if (inner.isEmpty() || !startsClause(it, told)) {
            return false;
        }
        boolean capital = Judge.isCapital(inner);
        boolean ended = Judge.endsLikeSpeech(inner);
        return told ? ended || (capital && wordCount(it) > 1) : capital && ended && wordCount(it) > 1;
    }

    private int wordCount(Candidate it) {
        return Words.in(text, it.pair().inner()).size();
    }

    /** Whether a sentence, a paragraph or what a tag announces begins with the opening mark. */
    private boolean startsClause(Candidate it, boolean told) {
        int i = it.pair().span().start();
        while (i > it.floor() && QuoteMark.isSpace(text.charAt(i - 1))) {
            i--;
        }
        if (i == it.floor()) {
            return true;
        }
        char c = text.charAt(i - 1);
        boolean announced = c == ',' && it.before().filter(Frame::isTag).isPresent();
        boolean resumes = it.resumes() && c == ',';
        boolean inside = Character.isLetterOrDigit(c) || c == ',' || c == ';' || c == '\'' || c == '’';
        return !inside || announced || resumes || (told && c == ',');
    }

    /** Whether a paragraph lies wholly between two marks of the same kind. */
    static boolean isWrapped(String text, Span block, ThoughtMark mark) {
        if (block.length() > 400) {
            return false;
        }
        List<Pair> pairs = mark.pairs(text, block);
        return pairs.size() == 1 && pairs.get(0).span().equals(block);
    }
}
