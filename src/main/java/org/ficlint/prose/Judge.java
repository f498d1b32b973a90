package org.ficlint.prose;

import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.SpeechVerbs.Group;
import org.ficlint.text.Span;

/** Tells speech from what else stands in quotation marks: words held at arm's length, titles, labels. */
final class Judge {
    private static final SpeechVerbs VERBS = SpeechVerbs.standard();
    private static final Set<String> WRITING = Set.of(
            "read",
            "reads",
            "words",
            "word",
            "inscription",
            "motto",
            "sign",
            "label",
            "labelled",
            "labeled",
            "titled",
            "entitled",
            "title",
            "called",
            "named",
            "phrase",
            "wrote",
            "written",
            "marked",
            "heading",
            "caption",
            "inscribed",
            "headline",
            "headed",
            "term",
            "dubbed",
            "lettering",
            "plaque",
            "banner",
            "poster");

    private final String text;

    Judge(String text) {
        this.text = text;
    }

    /** What is to be known about a stretch in quotation marks before it can be judged. */
    record Case(Pair pair, Span block, int floor, Optional<Frame> before, Optional<Frame> after, boolean resumes) {}

    /** What the words before the opening mark end with. */
    private enum Lead {
        NOTHING,
        SENTENCE,
        COLON,
        COMMA,
        WORD
    }

    /** Whether somebody says, or thinks, what is in the quotation marks. */
    boolean isSpeech(Case it) {
        String inner = it.pair().inner().in(text).strip();
        if (inner.isEmpty()
                || (!hasLetter(inner) && it.pair().span().start() > it.block().start())) {
            return false;
        }
        Lead lead = lead(it);
        boolean tagged = it.after().isPresent() && it.after().get().isTag();
        if (it.resumes() || (tagged && (lead != Lead.WORD || endsLikeSpeech(inner)))) {
            return true;
        }
        return switch (lead) {
            case NOTHING, SENTENCE -> isOnItsOwn(it, inner);
            case COLON -> !mentionsWriting(it);
            case COMMA -> isTaggedBefore(it) || (isCapital(inner) && endsSentence(inner) && !mentionsWriting(it));
            case WORD -> followsVerb(it, inner);
        };
    }

    private Lead lead(Case it) {
        int i = it.pair().span().start();
        while (i > it.floor() && QuoteMark.isSpace(text.charAt(i - 1))) {
            i--;
        }
        if (i == it.block().start()) {
            return Lead.NOTHING;
        }
        if (i == it.floor()) {
            return Lead.SENTENCE;
        }
        char c = text.charAt(i - 1);
        if (c == ':') {
            return Lead.COLON;
        }
        if (c == ',' || c == ';' || c == '—' || c == '–' || c == '-') {
            return Lead.COMMA;
        }
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' ? Lead.WORD : Lead.SENTENCE;
    }

    /** A stretch at the head of a sentence is speech unless the sentence goes on with it as one of its words. */
    private boolean isOnItsOwn(Case it, String inner) {
        if (endsLikeSpeech(inner) || !it.pair().isClosed()) {
            return true;
        }
        int i = it.pair().span().end();
        boolean punctuated = i < it.block().end() && ".,;:!?…—-".indexOf(text.charAt(i)) >= 0;
        while (i < it.block().end() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i >= it.block().end() || punctuated || Character.isUpperCase(text.charAt(i));
    }

    private boolean isTaggedBefore(Case it) {
        return it.before().isPresent() && it.before().get().isTag();
    }

    private boolean mentionsWriting(Case it) {
        Clause clause = Clause.before(text, it.floor(), it.pair().span().start());
        for (int i = Math.max(0, clause.size() - 8); i < clause.size(); i++) {
            if (WRITING.contains(clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Without any mark before it, only a verb of speech, or of an act and then a whole sentence, makes it speech. */
    private boolean followsVerb(Case it, String inner) {
        Clause clause = Clause.before(text, it.floor(), it.pair().span().start());
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
        return whole && (act || said);
    }

    private static boolean isNounLead(String last) {
        return Set.of(
                        "the", "a", "an", "his", "her", "my", "of", "their", "our", "your", "that", "this", "and", "or",
                        "as")
                .contains(last);
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

    private static boolean isCapital(String inner) {
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
