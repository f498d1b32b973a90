package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Names;
import org.ficlint.prose.Sentence;
import org.ficlint.text.Span;

/** Finds where the narration tells what a named character thinks or feels, as only she can know. */
final class InnerLife {
    private static final WordGroups GROUPS = new WordGroups("inner-life.txt");
    /** What a name or pronoun stands after that begins a clause. */
    private static final Set<String> BEFORE = Set.of(",", ";", "and", "but");

    private final Names names;
    /** Words of one full name, both ways around: "Imogen Vale". */
    private final Set<String> joined = new HashSet<>();
    /** For each name, by how many more words its own sentences speak of a woman than of a man. */
    private final Map<String, Integer> female = new HashMap<>();

    /**
     * A thought or feeling.
     *
     * @param who whose it is, by name
     * @param span from the subject to the verb
     */
    record Place(String who, Span span) {}

    InnerLife(Chapter chapter) {
        names = chapter.names();
        chapter.sentences().forEach(this::learn);
    }

    /** The thoughts and feelings in a paragraph's narration, in order. */
    List<Place> in(List<Sentence> paragraph) {
        List<Place> places = new ArrayList<>();
        Optional<String> subject = Optional.empty();
        int end = -1;
        for (Sentence sentence : paragraph) {
            Syntax words = Syntax.of(sentence);
            // Speech between two sentences of narration may turn to somebody else.
            boolean close = sentence.span().start() <= end + 2;
            Optional<String> last = close ? subject : Optional.empty();
            if (!words.hasAny(GROUPS.of("guess"), 0, words.size())) {
                place(words, last).ifPresent(places::add);
            }
            subject = onlySubject(words).or(() -> last.filter(l -> isAbout(words, l)));
            end = sentence.span().end();
        }
        return places;
    }

    /** Whether both may be one character: parts of one full name, or a short form. */
    boolean isSame(String one, String other) {
        String start = one.substring(0, Math.min(3, one.length()));
        return one.equals(other) || other.startsWith(start) || joined.contains(one + " " + other);
    }

    private Optional<Place> place(Syntax words, Optional<String> last) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (i > 0 && !BEFORE.contains(words.lower(i - 1))) {
                continue;
            }
            int end = isName(words, i) && isName(words, i + 1) ? i + 1 : i;
            int verb = innerVerb(words, end + 1);
            Optional<String> who = isName(words, i)
                    ? Optional.of(words.token(i).text())
                    : i == 0 ? pronoun(words, last) : Optional.empty();
            if (verb > 0 && who.isPresent()) {
                return Optional.of(new Place(who.get(), words.span(i, verb)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> pronoun(Syntax words, Optional<String> last) {
        return last.filter(l -> isAbout(words, l));
    }

    /** Whether the sentence begins with the pronoun of {@code name} and names nobody. */
    private boolean isAbout(Syntax words, String name) {
        int gender = female.getOrDefault(name, 0);
        return ((words.lower(0).equals("she") && gender > 0) || (words.lower(0).equals("he") && gender < 0))
                && people(words).isEmpty();
    }

    /** Where the verb is by which the subject before {@code i} feels or thinks; -1 if it does neither. */
    private static int innerVerb(Syntax words, int i) {
        int at = i;
        boolean bare = false;
        while (at < i + 4 && (words.isAdverb(at) || GROUPS.has("helper", words.lower(at)))) {
            bare |= GROUPS.has("helper", words.lower(at));
            at++;
        }
        String verb = words.lower(at);
        boolean touch = verb.matches("fe(el|els|lt)") && GROUPS.has("touch", words.lower(at + 1));
        return !touch && GROUPS.has(bare ? "base" : "inner", verb) ? at : -1;
    }

    private Optional<String> onlySubject(Syntax words) {
        Set<String> people = people(words);
        int verb = isName(words, 1) ? 2 : 1;
        boolean subject = isName(words, 0) && words.canBeFinite(words.isAdverb(verb) ? verb + 1 : verb);
        boolean alone = people.size() == 1 || (people.size() == 2 && verb == 2);
        return subject && alone ? Optional.of(words.token(0).text()) : Optional.empty();
    }

    private boolean isName(Syntax words, int i) {
        return names.isPerson(words.token(i).text());
    }

    private Set<String> people(Syntax words) {
        Set<String> people = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (isName(words, i)) {
                people.add(words.token(i).text());
            }
        }
        return people;
    }

    private void learn(Sentence sentence) {
        Syntax words = Syntax.of(sentence);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isName(words, i) && isName(words, i + 1)) {
                joined.add(words.token(i).text() + " " + words.token(i + 1).text());
                joined.add(words.token(i + 1).text() + " " + words.token(i).text());
            }
        }
        Set<String> people = people(words);
        if (people.size() == 1 && isName(words, 0)) {
            int more = 0;
            for (int i = 0; i < words.size(); i++) {
                more += GROUPS.has("woman", words.lower(i)) ? 1 : 0;
                more -= GROUPS.has("man", words.lower(i)) ? 1 : 0;
            }
            female.merge(words.token(0).text(), more, Integer::sum);
        }
    }
}
