package org.ficlint.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ficlint.text.Span;

/**
 * The signs of all fandoms, one to three words each, and the search for them.
 *
 * @param signs all of them
 * @param heads the first words of those that have more than one
 * @param initials the characters that they begin with: most words of a story begin with no such one
 */
record FandomSigns(Set<String> signs, Set<String> heads, Set<Character> initials) {
    private static final int MOST_WORDS = 3;

    FandomSigns {
        signs = Set.copyOf(signs);
        heads = Set.copyOf(heads);
        initials = Set.copyOf(initials);
    }

    static FandomSigns of(List<FandomTitle> titles) {
        Set<String> signs = new HashSet<>();
        Set<String> heads = new HashSet<>();
        Set<Character> initials = new HashSet<>();
        for (FandomTitle title : titles) {
            for (String sign : title.signs()) {
                signs.add(sign);
                initials.add(sign.charAt(0));
                List<Span> words = Words.in(sign, new Span(0, sign.length()));
                if (words.size() > 1) {
                    heads.add(words.get(0).in(sign));
                }
            }
        }
        return new FandomSigns(signs, heads, initials);
    }

    /** Adds those that stand among {@code words}, with or without a possessive ending, in the singular or the plural. */
    void find(String text, List<Span> words, Set<String> found) {
        for (int i = 0; i < words.size(); i++) {
            if (!initials.contains(text.charAt(words.get(i).start()))) {
                continue;
            }
            String head = straight(words.get(i).in(text));
            add(head, found);
            for (int j = i + 1; j < Math.min(words.size(), i + MOST_WORDS) && heads.contains(head); j++) {
                Span stretch = new Span(words.get(i).start(), words.get(j).end());
                add(straight(stretch.in(text)), found);
            }
        }
    }

    private void add(String written, Set<String> found) {
        String stretch = Words.withoutPossessive(written);
        if (signs.contains(stretch)) {
            found.add(stretch);
        }
        if (stretch.endsWith("s")) {
            String singular = stretch.substring(0, stretch.length() - 1);
            if (signs.contains(singular)) {
                found.add(singular);
            }
        }
    }

    private static String straight(String text) {
        return text.replace('’', '\'');
    }
}
