package org.ficlint.rule;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists the words that a small regular expression can match: letters, blanks, groups with alternatives, {@code ?} and
 * simple character classes. That is what makes a phrase findable without trying it everywhere.
 */
final class Forms {
    private static final int MOST = 400;
    private static final int LONGEST = 700;
    private static final Pattern BARS = Pattern.compile("\\|");
    private static final Pattern PARENTHESES = Pattern.compile("[()]");

    private final String regex;
    private int at;

    private Forms(String regex) {
        this.regex = regex;
    }

    /** The words that {@code regex} matches; empty if they can't be listed or are too many. */
    static Optional<Set<String>> of(String regex) {
        if (regex.length() > LONGEST) {
            return Optional.empty();
        }
        if (isPlain(regex)) {
            return Optional.of(new LinkedHashSet<>(
                    Arrays.asList(BARS.split(PARENTHESES.matcher(regex).replaceAll("")))));
        }
        Forms forms = new Forms(regex);
        try {
            Set<String> found = forms.alternatives();
            return forms.at == regex.length() ? Optional.of(found) : Optional.empty();
        } catch (Unlisted e) {
            return Optional.empty();
        }
    }

    /** Whether {@code regex} is a word or one group of words, which most are. */
    private static boolean isPlain(String regex) {
        if (regex.startsWith("(") != regex.endsWith(")")) {
            return false;
        }
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            boolean bracket = (c == '(' && i == 0) || (c == ')' && i == regex.length() - 1 && regex.charAt(0) == '(');
            boolean bar = c == '|' && regex.charAt(0) == '(';
            if (!(Character.isLetterOrDigit(c) || c == '\'' || c == ' ' || bracket || bar)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> alternatives() {
        Set<String> all = new LinkedHashSet<>(sequence());
        while (peek() == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private Set<String> sequence() {
        Set<String> built = Set.of("");
        while (at < regex.length() && peek() != '|' && peek() != ')') {
            built = join(built, optional(piece()));
        }
        return built;
    }

    private Set<String> optional(Set<String> piece) {
        if (peek() != '?') {
            return piece;
        }
        at++;
        Set<String> with = new LinkedHashSet<>(piece);
        with.add("");
        return with;
    }

    private Set<String> piece() {
        char c = peek();
        if (c == '(') {
            return group();
        }
        if (c == '[') {
            return charClass();
        }
        if (c == '{' || c == '}') {
            at++;
            return Set.of("");
        }
        int start = at;
        while (isLiteral(peek())) {
            at++;
        }
        if (at > start + 1 && peek() == '?') {
            at--;
        }
        if (at > start) {
            return Set.of(regex.substring(start, at));
        }
        throw new Unlisted();
    }

    private static boolean isLiteral(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == ' ' || c == '-';
    }

    private Set<String> group() {
        boolean around = regex.startsWith("(?=", at)
                || regex.startsWith("(?!", at)
                || regex.startsWith("(?<=", at)
                || regex.startsWith("(?<!", at);
        if (around) {
            skipGroup();
            return Set.of("");
        }
        at += regex.startsWith("(?-i:", at) ? 5 : regex.startsWith("(?:", at) ? 3 : 1;
        Set<String> inside = alternatives();
        if (peek() != ')') {
            throw new Unlisted();
        }
        at++;
        return inside;
    }

    private void skipGroup() {
        int depth = 0;
        do {
            char c = peek();
            if (c == 0) {
                throw new Unlisted();
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at = PhraseText.after(regex, at);
        } while (depth > 0);
    }

    private Set<String> charClass() {
        int end = regex.indexOf(']', at);
        Set<String> found = new LinkedHashSet<>();
        for (int i = at + 1; i < end; i++) {
            if (!Character.isLetterOrDigit(regex.charAt(i))) {
                throw new Unlisted();
            }
            found.add(regex.substring(i, i + 1));
        }
        at = end + 1;
        return found;
    }

    private static Set<String> join(Set<String> heads, Set<String> tails) {
        if (heads.size() * tails.size() > MOST) {
            throw new Unlisted();
        }
        Set<String> joined = new LinkedHashSet<>();
        heads.forEach(head -> tails.forEach(tail -> joined.add(head + tail)));
        return joined;
    }

    private char peek() {
        return at < regex.length() ? regex.charAt(at) : 0;
    }

    /** The expression is none whose words can be listed. */
    private static final class Unlisted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unlisted() {
            super(null, null, false, false);
        }
    }
}
