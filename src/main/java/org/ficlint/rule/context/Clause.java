package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ficlint.prose.SpeechVerbs;
import org.ficlint.prose.WordFile;
import org.ficlint.prose.Words;
import org.ficlint.text.Span;

/**
 * The beginning of the narration after a spoken line, read for who does what: "she said softly", "called the witch",
 * "the door opened".
 *
 * <p>It is read from the words alone, whether or not the punctuation is right.
 *
 * @param subject what does it
 * @param first the first word, in the reading text
 * @param firstWord its letters
 * @param verb the verb in lower case; empty if none was found
 * @param next the word after the verb in lower case; empty if there is none before the next mark
 * @param tail what follows the verb
 */
record Clause(Subject subject, Span first, String firstWord, String verb, String next, Tail tail) {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "it", "you");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "my", "their", "our", "your", "its", "another", "both", "this");
    private static final Set<String> THINGS = WordFile.words(Clause.class, "silent-things.txt");
    private static final Set<String> TAIL_WORDS = Set.of(
            "again", "back", "aloud", "with", "in", "as", "to", "at", "from", "before", "after", "while", "when",
            "through", "into", "under", "over", "around", "once", "then", "instead", "without", "between");
    private static final Set<String> NO_SUBJECT =
            Set.of("who", "whom", "which", "that", "what", "and", "but", "or", "if");

    /** Verbs whose object can be the speech or the speaker: "Nancy heard him complain", "he stopped her". */
    private static final Set<String> REPORTING =
            Set.of("heard", "hears", "saw", "sees", "noticed", "notices", "stopped", "stops", "threw", "read", "came");

    private static final int REACH = 160;

    /** What a clause is about. */
    enum Subject {
        /** She, he, I. */
        PRONOUN,
        /** Karen, Professor McGonagall. */
        NAME,
        /** The man, her mother. */
        PHRASE,
        /** What cannot speak: everything, the door, his eyes. */
        THING,
        /** The verb comes first: said Karen. */
        INVERTED,
        /** Nothing that was understood. */
        NONE
    }

    /** What follows the verb. */
    enum Tail {
        /** The clause or the sentence ends. */
        END,
        /** An adverb, or a word with which a tag goes on. */
        ADVERB,
        /** Anything else, such as an object. */
        OTHER
    }

    /** Whether its verb can carry speech. */
    boolean isTag() {
        return subject != Subject.NONE && SpeechVerbs.standard().canSay(verb, next);
    }

    /** Whether its verb is a sound that some editors let carry speech. */
    boolean isNoise() {
        return subject != Subject.NONE && SpeechVerbs.standard().isDisputed(verb);
    }

    /** Whether its verb makes no words. */
    boolean isSilent() {
        return subject != Subject.NONE
                && !isTag()
                && !REPORTING.contains(verb)
                && SpeechVerbs.standard().cannotSay(verb);
    }

    /** Whether its first letter is a capital that the grammar does not ask for. */
    boolean isCapitalised() {
        return subject != Subject.NAME
                && subject != Subject.NONE
                && !firstWord.equals("I")
                && Character.isUpperCase(firstWord.charAt(0));
    }

    /** Whether it can be nothing but a tag, even where it is written as a sentence of its own. */
    boolean isPlainTag() {
        boolean plain = Set.of(
                        "said",
                        "says",
                        "asked",
                        "asks",
                        "replied",
                        "replies",
                        "whispered",
                        "muttered",
                        "murmured",
                        "mumbled",
                        "exclaimed",
                        "responded",
                        "retorted",
                        "inquired",
                        "stammered")
                .contains(verb);
        return plain && subject != Subject.NONE && tail != Tail.OTHER;
    }

    /** The first letter made small. */
    String lowerFirst() {
        return firstWord.substring(0, 1).toLowerCase(Locale.ROOT) + firstWord.substring(1);
    }

    /** The first letter made a capital. */
    String upperFirst() {
        return firstWord.substring(0, 1).toUpperCase(Locale.ROOT) + firstWord.substring(1);
    }

    /** Reads the clause that begins at the start of {@code span}. */
    static Clause read(String text, Span span) {
        List<Span> words = run(text, new Span(span.start(), Math.min(span.end(), span.start() + REACH)));
        if (words.isEmpty() || words.get(0).start() != span.start()) {
            return new Clause(Subject.NONE, new Span(span.start(), span.start()), "", "", "", Tail.OTHER);
        }
        List<String> lower =
                words.stream().map(w -> w.in(text).toLowerCase(Locale.ROOT)).toList();
        String firstWord = words.get(0).in(text);
        Subject subject = subject(text, words, lower);
        int verb = verbAt(subject, text, words, lower);
        if (verb < 0) {
            boolean thing = subject == Subject.THING;
            return new Clause(thing ? subject : Subject.NONE, words.get(0), firstWord, "", "", Tail.OTHER);
        }
        String next = verb + 1 < lower.size() ? lower.get(verb + 1) : "";
        return new Clause(subject, words.get(0), firstWord, lower.get(verb), next, tail(text, words, lower, verb));
    }

    /** The words that only spaces part. */
    private static List<Span> run(String text, Span span) {
        List<Span> run = new ArrayList<>();
        for (Span word : Words.in(text, span)) {
            boolean joined = run.isEmpty()
                    || text.substring(run.get(run.size() - 1).end(), word.start())
                            .matches(" +|\\. ");
            boolean stopped =
                    !run.isEmpty() && text.charAt(run.get(run.size() - 1).end()) == '.';
            if (!joined || (stopped && run.get(run.size() - 1).length() > 3)) {
                break;
            }
            run.add(word);
        }
        return run;
    }

    private static Subject subject(String text, List<Span> words, List<String> lower) {
        String first = lower.get(0);
        if (PRONOUNS.contains(first)) {
            return Subject.PRONOUN;
        }
        if (Set.of("everything", "something", "nothing", "anything").contains(first)) {
            return Subject.THING;
        }
        if (DETERMINERS.contains(first)) {
            boolean thing = lower.size() > 1 && THINGS.contains(lower.get(1));
            return thing ? Subject.THING : Subject.PHRASE;
        }
        if (lower.size() > 1
                && (SpeechVerbs.standard().canSay(first)
                        || SpeechVerbs.standard().isDisputed(first))
                && isSubject(words.get(1).in(text))) {
            return Subject.INVERTED;
        }
        if (Set.of("everyone", "everybody", "someone", "somebody", "nobody").contains(first)) {
            return Subject.PHRASE;
        }
        return Character.isUpperCase(text.charAt(words.get(0).start())) ? Subject.NAME : Subject.NONE;
    }

    private static boolean isSubject(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PRONOUNS.contains(lower) || DETERMINERS.contains(lower) || Character.isUpperCase(word.charAt(0));
    }

    /** Where the verb is among the words; -1 if it is not where a short subject would leave it. */
    private static int verbAt(Subject subject, String text, List<Span> words, List<String> lower) {
        int at = switch (subject) {
            case INVERTED -> 0;
            case PRONOUN -> 1;
            case NAME -> afterName(text, words);
            case PHRASE, THING -> afterPhrase(lower);
            case NONE -> -1;
        };
        while (at > 0 && at < lower.size() && isSkipped(lower.get(at))) {
            at++;
        }
        return at < lower.size() ? at : -1;
    }

    private static boolean isSkipped(String word) {
        return (word.endsWith("ly") && !word.equals("reply"))
                || Set.of("just", "then", "only", "had", "has", "soon", "almost")
                        .contains(word);
    }

    private static int afterName(String text, List<Span> words) {
        int at = 0;
        while (at < words.size()
                && at < 4
                && Character.isUpperCase(text.charAt(words.get(at).start()))) {
            at++;
        }
        return at;
    }

    private static int afterPhrase(List<String> lower) {
        SpeechVerbs verbs = SpeechVerbs.standard();
        for (int at = 1; at < Math.min(lower.size(), 6); at++) {
            String word = lower.get(at);
            if (NO_SUBJECT.contains(word) || PRONOUNS.contains(word)) {
                return -1;
            }
            boolean verb = verbs.canSay(word) || verbs.isDisputed(word) || verbs.cannotSay(word);
            boolean past = word.endsWith("ed") || !word.endsWith("s");
            if (verb
                    && past
                    && (at > 1 || lower.get(0).endsWith("body") || lower.get(0).endsWith("one"))) {
                return at;
            }
        }
        return -1;
    }

    private static Tail tail(String text, List<Span> words, List<String> lower, int verb) {
        int next = verb + 1;
        if (next >= words.size()) {
            int end = words.get(verb).end();
            boolean ends = end >= text.length() || ".,;:!?—–\n".indexOf(text.charAt(end)) >= 0;
            return ends ? Tail.END : Tail.OTHER;
        }
        String word = lower.get(next);
        boolean participle = word.endsWith("ing") && !word.endsWith("thing");
        boolean adverb = word.endsWith("ly") || participle || TAIL_WORDS.contains(word);
        return adverb ? Tail.ADVERB : Tail.OTHER;
    }
}
