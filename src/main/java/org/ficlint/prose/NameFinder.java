package org.ficlint.prose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.text.Span;

/**
 * Finds a chapter's names by how its words are capitalised and what stands beside them.
 *
 * <p>A word is a name if it has a capital inside a sentence, or if it is no common word and has one at the start of
 * several, or at one if the fandom or the author knows it for a name. A word that the chapter as often writes small is
 * none.
 */
final class NameFinder {
    private static final Set<String> TITLES = WordFile.words(NameFinder.class, "titles.txt");
    private static final Set<String> CAPITALS = WordFile.words(NameFinder.class, "capitals.txt");
    private static final Set<String> FIRST_NAMES = WordFile.words(NameFinder.class, "first-names.txt");
    private static final Set<String> PERSON_CLUES = WordFile.words(NameFinder.class, "person-clues.txt");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "to", "from", "near", "into", "across", "around");
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "replied",
            "answered",
            "whispered",
            "muttered",
            "murmured",
            "called",
            "shouted",
            "yelled",
            "cried",
            "told",
            "added",
            "continued",
            "agreed",
            "demanded",
            "exclaimed",
            "breathed");
    private static final Set<String> COMMON =
            WordFile.words(NameFinder.class, "/org/languagetool/resource/en/common_words.txt");

    private static final Pattern CAST = Pattern.compile(
            "(?im)^\\W*(?:(?:main )?(?:pairing|character|ship|relationship)s?|starring)(?:\\(s\\))?\\W*?[:-](.*)$");

    private final String text;
    private final Speech speech;
    private final Map<String, NameClues> found = new HashMap<>();
    private final Map<String, Integer> small = new HashMap<>();

    private NameFinder(Manuscript manuscript, Speech speech) {
        this.text = manuscript.text();
        this.speech = speech;
    }

    /** Looks at each word of {@code manuscript}. */
    static NameFinder in(Manuscript manuscript, Speech speech) {
        NameFinder finder = new NameFinder(manuscript, speech);
        for (Block block : manuscript.blocks(Role.STORY)) {
            finder.read(Words.in(finder.text, block.span()), block.span());
        }
        finder.countSmall();
        manuscript
                .blocks(Role.HEADER)
                .forEach(block -> finder.readHeader(block.span().in(finder.text)));
        return finder;
    }

    /** The names among the words; those of {@code lexicon} need less proof. */
    Names names(Lexicon lexicon) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<String> people = new TreeSet<>();
        found.entrySet().stream()
                .filter(e -> isName(e.getKey(), e.getValue(), lexicon))
                .sorted(Comparator.comparing((Map.Entry<String, NameClues> e) ->
                                -e.getValue().count())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> {
                    counts.put(e.getKey(), e.getValue().count());
                    if (isPerson(e.getKey(), e.getValue())) {
                        people.add(e.getKey());
                    }
                });
        return new Names(counts, people, lexicon);
    }

    private void read(List<Span> words, Span block) {
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i);
            String word = Words.withoutPossessive(span.in(text));
            if (word.length() < 2 || !Character.isLetter(word.charAt(0))) {
                continue;
            }
            if (!Character.isUpperCase(word.charAt(0))) {
                small.merge(word, 1, Integer::sum);
            } else if (isShouted(word)) {
                clues(capitalised(word)).shouted++;
            } else {
                NameClues clues = clues(word);
                if (startsSentence(span.start(), block)) {
                    clues.atStart++;
                } else {
                    clues.inside++;
                }
                weigh(clues, words, i);
            }
        }
    }

    /** Tells those words that stand capitalised as well how often they are written small. */
    private void countSmall() {
        small.forEach((word, count) -> {
            NameClues clues = found.get(capitalised(word));
            if (clues != null) {
                clues.lower += count;
            }
        });
    }

    /** Takes those whom a header lists, as in "Pairing: A/B", for people, if the story has them. */
    private void readHeader(String header) {
        Matcher m = CAST.matcher(header);
        while (m.find()) {
            for (Span word : Words.in(m.group(1), new Span(0, m.group(1).length()))) {
                NameClues clues = found.get(word.in(m.group(1)));
                if (clues != null) {
                    clues.inside += clues.atStart;
                    clues.atStart = 0;
                    clues.person++;
                }
            }
        }
    }

    private NameClues clues(String word) {
        return found.computeIfAbsent(word, w -> new NameClues());
    }

    /** Looks at the words beside the capitalised word at {@code i} for what it is the name of. */
    private void weigh(NameClues clues, List<Span> words, int i) {
        String before = i > 0 && touch(words.get(i - 1), words.get(i))
                ? words.get(i - 1).in(text)
                : "";
        boolean last = i + 1 == words.size() || !touch(words.get(i), words.get(i + 1));
        String after = last ? "" : words.get(i + 1).in(text).toLowerCase(Locale.ROOT);
        if (TITLES.contains(before)) {
            clues.person += 2;
            clues.inside++;
            clues.atStart = Math.max(0, clues.atStart - 1);
        }
        if (PERSON_CLUES.contains(after) || SAYING.contains(after) || SAYING.contains(before)) {
            clues.person++;
        }
        if (isAddressed(words.get(i))) {
            clues.person++;
        }
        if (PREPOSITIONS.contains(before)) {
            clues.place++;
        }
    }

    /** Whether nothing but a space, or the full stop of a title, parts two words. */
    private boolean touch(Span left, Span right) {
        String gap = text.substring(left.end(), right.start());
        return gap.equals(" ") || (gap.equals(". ") && TITLES.contains(left.in(text)));
    }

    /** Whether the word stands in speech, parted from the rest by commas or the speech's ends. */
    private boolean isAddressed(Span word) {
        boolean spoken =
                speech.at(word.start()).filter(q -> q.kind() == Where.DIALOGUE).isPresent();
        if (!spoken || word.end() >= text.length()) {
            return false;
        }
        char before = lastBefore(word.start());
        return (before == ',' || isQuote(before)) && ",.!?—…".indexOf(text.charAt(word.end())) >= 0;
    }

    private char lastBefore(int offset) {
        int at = offset - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at < 0 ? '\n' : text.charAt(at);
    }

    /** Whether any word at {@code offset} would be capitalised: a sentence, a speech or an emphasised stretch begins. */
    private boolean startsSentence(int offset, Span block) {
        int at = offset - 1;
        while (at >= block.start() && (text.charAt(at) == ' ' || isMark(text.charAt(at)))) {
            boolean opens = isMark(text.charAt(at)) && (at == offset - 1 || text.charAt(at + 1) != ' ');
            if (opens) {
                return true;
            }
            at--;
        }
        if (at < block.start()) {
            return true;
        }
        return ".!?…:;\n—–-([".indexOf(text.charAt(at)) >= 0 && !endsTitle(at);
    }

    /** Whether the full stop at {@code at} belongs to a title such as "Mr." or to an initial. */
    private boolean endsTitle(int at) {
        if (text.charAt(at) != '.') {
            return false;
        }
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, at);
        boolean title = word.length() <= 3 && TITLES.contains(word);
        boolean initial = word.length() == 1 && !word.equals("I");
        return title || initial;
    }

    private static boolean isQuote(char c) {
        return "\"“”‘’«»'".indexOf(c) >= 0;
    }

    /** Whether {@code c} is a quotation mark or one of those that plain text emphasises with. */
    private static boolean isMark(char c) {
        return isQuote(c) || "*_~/".indexOf(c) >= 0;
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isName(String word, NameClues clues, Lexicon lexicon) {
        String stem = word.split("['’]", 2)[0];
        if (CAPITALS.contains(stem) || TITLES.contains(word)) {
            return false;
        }
        boolean given = FIRST_NAMES.contains(word);
        boolean common = COMMON.contains(word.toLowerCase(Locale.ROOT)) && !given;
        if (clues.inside > 0) {
            boolean slip = common && clues.inside * 10 < clues.atStart;
            return clues.lower < clues.inside + clues.person && !slip;
        }
        return (clues.atStart > 1 || given || lexicon.names(word)) && clues.atStart > 0 && clues.lower == 0 && !common;
    }

    private static boolean isPerson(String word, NameClues clues) {
        return FIRST_NAMES.contains(word) || (clues.person > 0 && clues.person >= clues.place);
    }
}
