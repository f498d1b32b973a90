package org.ficlint.rule.context;

import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Token;

/** Reads what stands before and after a name in a spoken line: can it be anything but an address there? */
final class AddressContext {
    private static final Set<String> NAMING = Set.of(
            "call", "called", "calls", "name", "named", "give", "bring", "show", "get", "make", "send", "find", "left",
            "leave", "take", "buy", "told", "tell", "gave", "brought", "took", "made", "sent");
    private static final Set<String> BEING = Set.of(
            "am", "is", "are", "was", "were", "be", "been", "i'm", "you're", "he's", "she's", "it's", "we're",
            "they're", "that's", "feel", "look", "sound", "so", "very", "too", "not", "really");
    private static final Set<String> PRENOMINAL = Set.of(
            "poor", "dear", "old", "little", "young", "sweet", "good", "real", "big", "great", "own", "whole", "new",
            "other", "several", "many", "few", "more", "enough", "same", "first", "last", "mean", "like", "worth",
            "over");

    private final Chapter chapter;
    private final Utterance line;
    private final WordGroups groups;

    AddressContext(Chapter chapter, Utterance line, WordGroups groups) {
        this.chapter = chapter;
        this.line = line;
        this.groups = groups;
    }

    /** Whether the words after {@code last} begin a clause that the name before it is no part of. */
    boolean isFollowedByClause(int last) {
        int next = last + 1;
        if (!line.joined(next)) {
            return false;
        }
        String word = line.lower(next);
        String after = line.joined(next + 1) ? line.lower(next + 1) : "";
        if (groups.has("subject", word)) {
            return !word.equals("i") || !line.endsClause(next);
        }
        if (word.equals("don't")) {
            return !groups.has("stative", after);
        }
        return groups.has("imperative", word)
                || (groups.has("question", word) && (groups.has("auxiliary", after) || word.endsWith("'s")))
                || (groups.has("auxiliary", word) && Set.of("you", "i", "we").contains(after))
                || (word.equals("but") && groups.has("pronoun", after));
    }

    /** Whether greetings, thanks or the like stand before the word at {@code i}, which anything named can follow. */
    boolean isGreeted(int i) {
        String before = line.lower(i - 1);
        String two = line.joined(i - 1) ? line.lower(i - 2) + " " + before : before;
        return groups.has("lead2", two) || (groups.has("lead", before) && line.startsClause(i - 1));
    }

    /** Whether what stands before the name from {@code i} to {@code last} can only stand before an address. */
    boolean canPrecede(int i, int last) {
        return !isInList(last)
                && (groups.has("intransitive", line.lower(i - 1))
                        || isNegated(i - 1)
                        || isAdverb(i - 1)
                        || isObject(i - 1)
                        || isPredicate(i - 1)
                        || asksHowYouAre(i - 1)
                        || asksForObject(i - 1));
    }

    /** Whether another name follows after a comma, as in "you, Karen, Dev". */
    private boolean isInList(int last) {
        boolean comma = line.markAfter(last) == ',' && last + 1 < line.size();
        return comma
                && (chapter.names().contains(line.word(last + 1))
                        || line.lower(last + 1).equals("and"));
    }

    /** "I can't", "Don't": a negation that leaves out its verb. */
    private boolean isNegated(int at) {
        boolean bare =
                line.startsClause(at) ? line.lower(at).equals("don't") : groups.has("pronoun", line.lower(at - 1));
        return groups.has("negated", line.lower(at)) && bare;
    }

    private boolean isAdverb(int at) {
        return groups.has("adverb", line.lower(at))
                && line.joined(at)
                && !Set.of("and", "or", "but", "then", "with", "is", "from").contains(line.lower(at - 1));
    }

    /** "I'll help you", "Leave him": an object after which no second one can stand. */
    private boolean isObject(int at) {
        boolean pronoun = Set.of("me", "you", "him", "them", "us", "it").contains(line.lower(at));
        return pronoun
                && line.joined(at)
                && !NAMING.contains(line.lower(at - 1))
                && !groups.has("auxiliary", line.lower(at - 1))
                && hasTag(at - 1, "VB");
    }

    /** "I'm sorry", "you're beautiful": an adjective that says what somebody is. */
    private boolean isPredicate(int at) {
        return line.joined(at)
                && BEING.contains(line.lower(at - 1))
                && hasTag(at, "JJ")
                && !PRENOMINAL.contains(line.lower(at));
    }

    /** "How are you", after which no name can say who you are. */
    private boolean asksHowYouAre(int at) {
        String three = line.lower(at - 2) + " " + line.lower(at - 1) + " " + line.lower(at);
        return Set.of("how are you", "where are you", "how were you", "where were you")
                .contains(three);
    }

    /** "What did he say": the question word is the object already. */
    private boolean asksForObject(int at) {
        int start = line.clauseStart(at);
        return line.lower(start).equals("what")
                && at > start + 2
                && groups.has("auxiliary", line.lower(start + 1))
                && groups.has("pronoun", line.lower(start + 2))
                && hasTag(at, "VB")
                && !groups.has("twofold", line.lower(at));
    }

    /** Whether the word at {@code at} can tell what the noun after it is like. */
    boolean isAdjective(int at) {
        return hasTag(at, "JJ");
    }

    private boolean hasTag(int at, String tag) {
        int offset = line.words().get(at).start();
        return chapter.sentenceAt(offset).stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.span().start() == offset)
                .anyMatch((Token t) -> t.hasTag(tag));
    }
}
