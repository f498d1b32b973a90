package org.ficlint.prose;

import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Frame.Kind;
import org.ficlint.prose.SpeechVerbs.Group;
import org.ficlint.text.Span;

/** Finds the tag or beat that stands right after or right before a quotation. */
final class Frames {
    private static final WordGroups WORDS = WordGroups.speech();
    private static final SpeechVerbs VERBS = SpeechVerbs.standard();
    private static final int REACH = 14;
    private static final int NEAR = 90;
    private static final int NEAR_WORDS = 9;
    /** What may follow the verb of a tag that was wrongly begun as a sentence of its own. */
    private static final Set<String> LOOSE = WORDS.group("loose");

    private static final Set<String> ADDRESSEES = WORDS.group("addressees");
    private static final Set<String> NOT_SUBJECTS = WORDS.group("no-subjects");
    private static final Set<String> BEING = WORDS.group("being");
    /** What stands before a verb of speech without an ending. */
    private static final Set<String> BARE = WORDS.group("bare");
    /** What stands before "to" and such a verb. */
    private static final Set<String> LEADING = WORDS.group("leading");

    private static final Set<String> ARTICLES = WORDS.group("articles");

    private final String text;

    Frames(String text) {
        this.text = text;
    }

    /**
     * The frame that begins after a quotation.
     *
     * @param from where the quotation ends, its marks included
     * @param limit where the next quotation begins, or the paragraph ends
     * @param last the quotation's last character within its marks
     */
    Optional<Frame> after(int from, int limit, char last) {
        Clause clause = Clause.after(text, from, limit);
        if (clause.size() == 0) {
            return Optional.empty();
        }
        boolean strict = clause.isCapital() && last != ',';
        Optional<Frame> tag = tagAfter(clause, strict);
        return tag.isPresent() ? tag : beatAfter(clause, last);
    }

    /** The tag that begins at {@code from}, whatever went before; not if it looks like a sentence of its own. */
    Optional<Frame> tagAt(int from, int limit) {
        Clause clause = Clause.after(text, from, Math.min(limit, from + NEAR), NEAR_WORDS);
        return clause.size() == 0 || (clause.isCapital() && isOwnSentence(clause))
                ? Optional.empty()
                : tagAfter(clause, clause.isCapital() && !followsComma(from));
    }

    private boolean followsComma(int from) {
        int i = from;
        while (i > 0 && QuoteMark.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i > 0 && text.charAt(i - 1) == ',';
    }

    /** Whether a tag begins at {@code from} with its verb close by; what is told of others mostly has it further on. */
    boolean isTagNear(int from, int limit) {
        Optional<Span> verb = tagAt(from, limit).flatMap(Frame::verb);
        return verb.isPresent() && verb.get().start() - from < NEAR / 2;
    }

    private boolean isOwnSentence(Clause clause) {
        return Subject.at(clause, 0, clause.size()).isEmpty();
    }

    private Optional<Frame> tagAfter(Clause clause, boolean strict) {
        Optional<Frame> inverted = inverted(clause);
        return inverted.isPresent() ? inverted : straight(clause, strict);
    }

    /** "said Karen". */
    private Optional<Frame> inverted(Clause clause) {
        int next = carries(clause, 0) && !VERBS.canSay(clause.lower(0)) && particle(clause, 0) ? 2 : 1;
        if (!carries(clause, 0) || next >= clause.size() || NOT_SUBJECTS.contains(clause.lower(next))) {
            return Optional.empty();
        }
        if (clause.words().get(next).parted() || (next == 2 && ARTICLES.contains(clause.lower(2)))) {
            return Optional.empty();
        }
        Optional<Subject> subject = Subject.at(clause, next, clause.size());
        return Optional.of(frame(Kind.TAG, clause, 0, subject));
    }

    /** "she said", "the old man in the corner finally said". */
    private Optional<Frame> straight(Clause clause, boolean strict) {
        int limit = Math.min(clause.size(), REACH);
        int verb = -1;
        for (int i = 1; i < limit && verb < 0; i++) {
            verb = carries(clause, i) && !ARTICLES.contains(clause.lower(i - 1)) ? i : -1;
        }
        Optional<Subject> subject = verb < 0 ? Optional.empty() : Subject.at(clause, 0, verb);
        if (subject.isEmpty() || (strict && !isBareTag(clause, subject.get(), verb))) {
            return Optional.empty();
        }
        return Optional.of(frame(Kind.TAG, clause, verb, subject));
    }

    /** Whether the clause can hardly be anything but a tag, even though it begins like a sentence. */
    private boolean isBareTag(Clause clause, Subject subject, int verb) {
        int i = subject.to();
        while (i < verb && Subject.isBetween(clause, i)) {
            i++;
        }
        if (i < verb || VERBS.isDisputed(clause.lower(verb))) {
            return false;
        }
        int next = verb + 1;
        if (next >= clause.size() || clause.words().get(next).parted()) {
            return true;
        }
        String word = clause.lower(next);
        boolean loose = LOOSE.contains(word) || word.endsWith("ly");
        return loose && (!word.equals("to") || isAddressee(clause, next + 1));
    }

    private static boolean isAddressee(Clause clause, int i) {
        return ADDRESSEES.contains(clause.lower(i))
                || (i < clause.size() && clause.words().get(i).isCapital());
    }

    private Optional<Frame> beatAfter(Clause clause, char last) {
        boolean sentence = clause.isCapital() && last != ',';
        Optional<Subject> subject = Subject.at(clause, 0, clause.size());
        int verb = silentVerb(clause, subject);
        if (!sentence && verb < 0) {
            return Optional.empty();
        }
        return Optional.of(frame(Kind.BEAT, clause, verb, subject));
    }

    private static int silentVerb(Clause clause, Optional<Subject> subject) {
        if (subject.isEmpty()) {
            return -1;
        }
        for (int i = subject.get().from() + 1; i < Math.min(clause.size(), REACH); i++) {
            String word = clause.lower(i);
            if (VERBS.in(Group.SILENT, word) || VERBS.in(Group.DISPUTED, word)) {
                return i;
            } else if (i >= subject.get().to() && !Subject.isBetween(clause, i)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * The frame that ends before a quotation.
     *
     * @param clause the last words between the quotation before, or the head of the paragraph, and the quotation
     */
    Optional<Frame> before(Clause clause) {
        if (clause.size() == 0) {
            return Optional.empty();
        }
        int verb = lastVerb(clause);
        boolean tag = verb > 0 && (!clause.ended() || verb == clause.size() - 1);
        if (tag) {
            return Optional.of(frame(Kind.TAG, clause, verb, subjectBefore(clause, verb)));
        }
        Optional<Subject> subject = Subject.at(clause, 0, clause.size());
        int silent = silentVerb(clause, subject);
        boolean beat = (clause.ended() && clause.isCapital()) || silent >= 0;
        return beat ? Optional.of(frame(Kind.BEAT, clause, silent, subject)) : Optional.empty();
    }

    /** The last word of the clause that can carry speech and isn't a noun. */
    private int lastVerb(Clause clause) {
        for (int i = clause.size() - 1; i >= Math.max(0, clause.size() - REACH); i--) {
            if (carries(clause, i) && !ARTICLES.contains(clause.lower(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Subject> subjectBefore(Clause clause, int verb) {
        for (int i = 0; i < verb; i++) {
            Optional<Subject> subject = Subject.at(clause, i, verb);
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** Whether word {@code i} can be the verb of a tag: no noun, no passive, no infinitive. */
    private static boolean carries(Clause clause, int i) {
        String word = clause.lower(i);
        String last = clause.lower(i - 1);
        boolean verb = isListed(clause, i);
        if (!verb || (BEING.contains(last) && !word.endsWith("ing"))) {
            return false;
        }
        return !VERBS.isBare(word)
                || BARE.contains(last)
                || (last.equals("to") && LEADING.contains(clause.lower(i - 2)));
    }

    private static boolean isListed(Clause clause, int i) {
        String word = clause.lower(i);
        return VERBS.canSay(word)
                || VERBS.in(Group.THINKING, word)
                || VERBS.in(Group.DISPUTED, word)
                || particle(clause, i);
    }

    private static boolean particle(Clause clause, int i) {
        return VERBS.canSay(clause.lower(i), clause.lower(i + 1));
    }

    private static Frame frame(Kind kind, Clause clause, int verb, Optional<Subject> subject) {
        Optional<Subject> cut = subject.map(s -> verb > s.from() && verb < s.to() ? new Subject(s.from(), verb) : s);
        Optional<Span> action = verb < 0
                ? Optional.empty()
                : Optional.of(clause.words().get(verb).span());
        return new Frame(kind, clause.span(), action, cut.map(s -> s.span(clause)), cut.flatMap(s -> s.name(clause)));
    }
}
