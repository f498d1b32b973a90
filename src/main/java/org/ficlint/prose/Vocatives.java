package org.ficlint.prose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ficlint.text.Span;

/** Finds the name by which somebody is spoken to, with or without the commas that belong around it. */
final class Vocatives {
    private static final WordGroups WORDS = WordGroups.speech();
    /** Words that a name after them can't belong to, unless somebody is called by it. */
    private static final Set<String> CALLS = WORDS.group("calls");

    /** What a sentence goes on with after the one spoken to, where the comma was forgotten: Karen I care about you. */
    private static final Set<String> ADDRESSING = WORDS.group("addressing");

    private static final Set<String> YOU = WORDS.group("you");

    private final String text;
    private final Names names;

    Vocatives(String text, Names names) {
        this.text = text;
        this.names = names;
    }

    /** The first name in {@code inner} that somebody is called by. */
    Optional<Span> addressed(Span inner) {
        List<Span> words = Words.in(text, inner);
        boolean you = words.stream().anyMatch(w -> YOU.contains(lower(w)));
        for (int i = 0; i < words.size(); i++) {
            boolean name = Character.isUpperCase(text.charAt(words.get(i).start()))
                    && names.isPerson(words.get(i).in(text));
            if (name && isAddressed(words, i, inner, you)) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isAddressed(List<Span> words, int i, Span inner, boolean you) {
        char after = after(words.get(i), inner);
        if (startsSentence(words, i, inner) && i + 1 < words.size() && ADDRESSING.contains(lower(words.get(i + 1)))) {
            return QuoteMark.isSpace(after);
        }
        boolean ends = ".!?…—–\n".indexOf(after) >= 0;
        if (!ends && after != ',') {
            return false;
        }
        char before = before(words.get(i), inner);
        if (before == '\n') {
            return after != '.' || words.size() == 1;
        }
        if (before == ',') {
            boolean list = i > 0 && names.isPerson(words.get(i - 1).in(text));
            boolean early = i <= 2 || ".!?…".indexOf(before(words.get(i - 1), inner)) >= 0;
            return !list && (ends || you || early) && !isListed(words, i);
        }
        boolean called = i > 0 && before == 'a' && CALLS.contains(lower(words.get(i - 1)));
        return called && (ends || i == 1);
    }

    private boolean startsSentence(List<Span> words, int i, Span inner) {
        char before = before(words.get(i), inner);
        return before == '\n' || Clause.isStop(before);
    }

    /** Whether "and" or "or" follows, so that the name is one of several. */
    private boolean isListed(List<Span> words, int i) {
        String next = i + 1 < words.size() ? lower(words.get(i + 1)) : "";
        return (next.equals("and") || next.equals("or"))
                && i + 2 < words.size()
                && names.contains(words.get(i + 2).in(text));
    }

    private String lower(Span word) {
        return word.in(text).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The next character that is no space; a line feed at the end. */
    private char after(Span word, Span inner) {
        return word.end() < inner.end() ? text.charAt(word.end()) : '\n';
    }

    /** The last character before that is no space: a line feed at the start, an {@code a} for any letter. */
    private char before(Span word, Span inner) {
        int i = word.start();
        while (i > inner.start() && QuoteMark.isSpace(text.charAt(i - 1))) {
            i--;
        }
        if (i == inner.start()) {
            return '\n';
        }
        char c = text.charAt(i - 1);
        return Character.isLetterOrDigit(c) ? 'a' : c;
    }
}
