package org.ficlint.prose;

import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.SpeechVerbs.Group;
import org.ficlint.text.Span;

/** Tells speech from what else stands in quotation marks: words held at arm's length, titles, labels. */
final class Judge {
    private static final WordGroups WORDS = WordGroups.speech();
    private static final SpeechVerbs VERBS = SpeechVerbs.standard();
    private static final Set<String> WRITING = WORDS.group("writing");

    private static final Set<String> NOUN_LEADS = WORDS.group("noun-leads");

    private final String text;

    Judge(String text) {
        this.text = text;
    }

    /** What the words before the opening mark end with. */
    private enum Before {
        NOTHING,
        SENTENCE,
        COLON,
        COMMA,
        WORD
    }

    /** Whether somebody says, or thinks, what is in the quotation marks. */
    boolean isSpeech(Candidate it) {
        String inner = it.pair().inner().in(text).strip();
        if (inner.isEmpty()
                || (!hasLetter(inner) && it.pair().span().start() > it.block().start())) {
            return false;
        }
        Before lead = leadOf(it);
        boolean tagged = it.after().isPresent() && it.after().get().isTag();
        boolean resumes = it.resumes() && (lead != Before.WORD || (endsLikeSpeech(inner) && isShort(it.before())));
        if (resumes || (tagged && (lead != Before.WORD || (endsLikeSpeech(inner) && isPlainTag(it))))) {
            return true;
        }
        return switch (lead) {
            case NOTHING, SENTENCE -> isOnItsOwn(it, inner) && !isAttributed(it);
            case COLON -> !mentionsWriting(it);
            case COMMA -> followsComma(it, inner);
            case WORD -> followsVerb(it, inner);
        };
    }

    private Before leadOf(Candidate it) {
        int i = it.pair().span().start();
        while (i > it.floor() && QuoteMark.isSpace(text.charAt(i - 1))) {
            i--;
        }
        if (i == it.block().start()) {
            return Before.NOTHING;
        }
        if (i == it.floor()) {
            return Before.SENTENCE;
        }
        char c = text.charAt(i - 1);
        if (c == ':') {
            return Before.COLON;
        }
        if (c == ',' || c == ';' || c == '—' || c == '–' || c == '-') {
            return Before.COMMA;
        }
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' ? Before.WORD : Before.SENTENCE;
    }

    /** A stretch at the head of a sentence is speech unless the sentence goes on with it as one of its words. */
    private boolean isOnItsOwn(Candidate it, String inner) {
        if (endsLikeSpeech(inner) || !it.pair().isClosed()) {
            return true;
        }
        int i = it.pair().span().end();
        boolean punctuated = i < it.block().end() && ".,;:!?…—-".indexOf(text.charAt(i)) >= 0;
        int far = Math.min(it.block().end(), i + 20);
        while (i < far && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i >= far || punctuated || Character.isUpperCase(text.charAt(i));
    }

    /** A tag that a word in quotation marks within a sentence can hardly have by chance. */
    private boolean isPlainTag(Candidate it) {
        Optional<Span> verb = it.after().flatMap(Frame::verb);
        Optional<Span> subject = it.after().flatMap(Frame::subject);
        boolean near = verb.isPresent() && verb.get().start() - it.pair().span().end() < 25;
        boolean first = subject.isEmpty()
                || (verb.isPresent() && verb.get().start() < subject.get().start());
        return near && (first || !isNounLead(firstWord(subject.get())));
    }

    private String firstWord(Span span) {
        return Clause.after(text, span.start(), span.end()).lower(0);
    }

    /** Whether nothing but a dash and a name follows, as under a motto: "Know thyself."--Thales */
    private boolean isAttributed(Candidate it) {
        int i = it.pair().span().end();
        int end = it.block().end();
        while (i < end && end - i <= 60 && QuoteMark.isSpace(text.charAt(i))) {
            i++;
        }
        if (i >= end || "—–-―".indexOf(text.charAt(i)) < 0 || end - i > 40) {
            return false;
        }
        Clause name = Clause.after(text, i, end);
        return name.size() > 0 && !name.ended() && name.words().stream().allMatch(Clause.Word::isCapital);
    }

    private boolean followsComma(Candidate it, String inner) {
        boolean clause = isCapital(inner) || endsLikeSpeech(inner);
        if (isTaggedBefore(it)) {
            return clause && !isTitle(inner);
        }
        boolean goesOn = it.goesOn() && endsSentence(inner);
        return goesOn || (isCapital(inner) && endsSentence(inner) && !mentionsWriting(it));
    }

    private boolean isTaggedBefore(Candidate it) {
        return it.before().isPresent() && it.before().get().isTag();
    }

    private boolean mentionsWriting(Candidate it) {
        Clause clause = it.lead();
        for (int i = Math.max(0, clause.size() - 8); i < clause.size(); i++) {
            if (WRITING.contains(clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Without any mark before it, only a verb of speech, or of an act and then a whole sentence, makes it speech. */
    private boolean followsVerb(Candidate it, String inner) {
        Clause clause = it.lead();
        String last = clause.lower(clause.size() - 1);
        boolean whole = isCapital(inner) && endsSentence(inner);
        if (WRITING.contains(last) || isTitle(inner)) {
            return false;
        }
        if (VERBS.canSay(last) && !last.endsWith("ing")) {
            return isCapital(inner) || endsSentence(inner);
        }
        boolean act = VERBS.in(Group.SILENT, last) || VERBS.in(Group.DISPUTED, last) || last.endsWith("ly");
        boolean said = isTaggedBefore(it) && !isNounLead(last);
        boolean call = "!?".indexOf(last(inner)) >= 0 && wordCount(it) > 2 && !isNounLead(last);
        return whole && (act || said || call);
    }

    private int wordCount(Candidate it) {
        return Words.in(text, it.pair().inner()).size();
    }

    private static boolean isShort(Optional<Frame> tag) {
        return tag.isPresent() && tag.get().span().length() < 60;
    }

    private static boolean isNounLead(String last) {
        return NOUN_LEADS.contains(last);
    }

    /** Whether all words of weight are capitalised and no sentence ends. */
    private static boolean isTitle(String inner) {
        int words = 0;
        for (String word : inner.split("\\s+", 12)) {
            boolean small = word.length() <= 3;
            if (!small && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
            words++;
        }
        char last = inner.charAt(inner.length() - 1);
        return words > 1 && !Clause.isStop(last) && last != ',';
    }

    static boolean isCapital(String inner) {
        for (int i = 0; i < inner.length(); i++) {
            if (Character.isLetter(inner.charAt(i))) {
                return Character.isUpperCase(inner.charAt(i));
            }
        }
        return false;
    }

    private static boolean hasLetter(String inner) {
        return inner.chars().anyMatch(Character::isLetterOrDigit);
    }

    static boolean endsLikeSpeech(String inner) {
        return ".,!?…—–-;:~".indexOf(last(inner)) >= 0;
    }

    private static boolean endsSentence(String inner) {
        return ".!?…—–-~".indexOf(last(inner)) >= 0;
    }

    /** The last character that is no mark of another quotation or of emphasis. */
    private static char last(String inner) {
        int i = inner.length() - 1;
        while (i > 0 && "'’”\"»*_)/".indexOf(inner.charAt(i)) >= 0) {
            i--;
        }
        return inner.charAt(i);
    }
}
