package org.ficlint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.Chapter;
import org.ficlint.text.Span;

/**
 * Many word lists looked up at once: each word of a chapter leads to the few phrases that it may be part of.
 *
 * <p>It finds what its lists find one by one, in one reading of the chapter.
 */
public final class WordLists {
    /** How far around the words found a veto may look, in characters. */
    private static final int AROUND = 120;

    private final List<WordList> lists;
    private final boolean trusted;
    private final Map<String, List<Anchored>> index = new HashMap<>();

    private WordLists(List<WordList> lists, boolean trusted) {
        this.lists = List.copyOf(lists);
        this.trusted = trusted;
    }

    private record Anchored(WordList list, WordList.Entry entry) {}

    /** A phrase found, before anything is said of it. */
    private record Hit(WordList list, WordList.Entry entry, MatchResult match) {
        Span span() {
            return new Span(match.start(), match.end());
        }
    }

    /** The given lists, indexed. */
    public static WordLists of(List<WordList> lists) {
        return of(lists, true);
    }

    /**
     * Lists that nobody has tried yet. Where one of their expressions goes round in circles, {@link #check} ends with a
     * {@link RuleFileException}.
     */
    public static WordLists untried(List<WordList> lists) {
        return of(lists, false);
    }

    private static WordLists of(List<WordList> lists, boolean trusted) {
        WordLists all = new WordLists(lists, trusted);
        for (WordList list : lists) {
            for (WordList.Entry entry : list.entries()) {
                for (String anchor : entry.phrase().anchors()) {
                    all.index.computeIfAbsent(anchor, a -> new ArrayList<>(2)).add(new Anchored(list, entry));
                }
            }
        }
        return all;
    }

    /** The lists in here. */
    public List<WordList> lists() {
        return lists;
    }

    /** All that the lists find in the story blocks of {@code chapter}, in order. */
    public List<Finding> check(Chapter chapter) {
        Map<WordList, List<Hit>> hits = new HashMap<>();
        Map<WordList, CharSequence> texts = new HashMap<>();
        for (Block paragraph : chapter.paragraphs()) {
            Words words = Words.of(chapter.text(), paragraph.span());
            for (Hit hit : hits(chapter, words, texts)) {
                hits.computeIfAbsent(hit.list(), l -> new ArrayList<>()).add(hit);
            }
        }
        List<Finding> findings = new ArrayList<>();
        hits.forEach((list, found) -> {
            boolean chooses = list.entries().get(0).choice() != WordList.Entry.NO_CHOICE;
            List<Hit> apart = apart(found);
            findings.addAll(
                    chooses
                            ? choices(chapter, apart)
                            : apart.stream().map(hit -> finding(chapter, hit)).toList());
        });
        findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::rule));
        return findings;
    }

    private List<Hit> hits(Chapter chapter, Words words, Map<WordList, CharSequence> texts) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Anchored candidate : index.getOrDefault(words.keys().get(i), List.of())) {
                WordList list = candidate.list();
                CharSequence text =
                        trusted ? chapter.text() : texts.computeIfAbsent(list, l -> new Steps(chapter.text()));
                try {
                    candidate
                            .entry()
                            .phrase()
                            .at(text, words, i)
                            .map(m -> new Hit(list, candidate.entry(), m))
                            .filter(hit -> list.scope()
                                    .takesIn(chapter.where(hit.match().start())))
                            .filter(hit ->
                                    list.vetoes().stream().noneMatch(v -> vetoed(text, v, hit.span(), words.within())))
                            .ifPresent(hits::add);
                } catch (Steps.Exhausted | StackOverflowError e) {
                    throw endless(chapter, candidate);
                }
            }
        }
        return hits;
    }

    private static RuleFileException endless(Chapter chapter, Anchored candidate) {
        return new RuleFileException(
                candidate.list().card().file(),
                candidate.entry().line(),
                "the rule " + candidate.list().card().id() + " takes too long in "
                        + chapter.manuscript().source().name()
                        + "; this phrase, or an “unless” of the rule, repeats what repeats already, such as (a+)+",
                "");
    }

    private static boolean vetoed(CharSequence text, Pattern veto, Span span, Span paragraph) {
        Matcher m = veto.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        m.region(Math.max(paragraph.start(), span.start() - AROUND), Math.min(paragraph.end(), span.end() + AROUND));
        while (m.find()) {
            if (m.start() < span.end() && span.start() < m.end()) {
                return true;
            }
        }
        return false;
    }

    /** Of hits that overlap, the one that starts first, and of those the longest. */
    private static List<Hit> apart(List<Hit> hits) {
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparingInt((Hit h) -> h.match().start())
                .thenComparing(
                        Comparator.comparingInt((Hit h) -> h.match().end()).reversed()));
        List<Hit> apart = new ArrayList<>();
        int end = 0;
        for (Hit hit : sorted) {
            if (hit.match().start() >= end) {
                apart.add(hit);
                end = hit.match().end();
            }
        }
        return apart;
    }

    private static Finding finding(Chapter chapter, Hit hit) {
        RuleCard card = hit.list().card();
        String found = plain(hit.match().group());
        if (hit.entry().suggestions().isEmpty()) {
            return Finding.of(card, hit.span(), "“" + found + "”: " + firstSentence(card.why()), List.of());
        }
        Wording wording = Wording.of(
                chapter.text(), hit.match(), hit.entry().phrase(), hit.entry().suggestions());
        String better = plain(wording.whole(chapter.text(), hit.span()));
        String message = hit.list()
                .setting()
                .map(s -> s.message(
                        found, better, chapter.where(hit.span().start()).isVoice()))
                .orElseGet(() -> message(card.severity(), found, better));
        return Finding.of(card, wording.span(), message, wording.suggestions());
    }

    /** Words of the text as a message quotes them, without marks of emphasis. */
    private static String plain(String words) {
        return words.replaceAll("[*_]", "");
    }

    private static String message(Severity severity, String found, String better) {
        return severity == Severity.ERROR
                ? "“" + found + "” should be “" + better + "”."
                : "“" + found + "”: did you mean “" + better + "”?";
    }

    /** Findings for the rarer forms of each choice; of two that are as frequent, the one that comes later. */
    private static List<Finding> choices(Chapter chapter, List<Hit> hits) {
        Map<WordList.Entry, Integer> counts = new HashMap<>();
        hits.forEach(hit -> counts.merge(hit.entry(), 1, Integer::sum));
        Map<Integer, Hit> usual = new HashMap<>();
        for (Hit hit : hits) {
            usual.merge(hit.entry().choice(), hit, (a, b) -> count(counts, b) > count(counts, a) ? b : a);
        }
        List<Finding> findings = new ArrayList<>();
        for (Hit hit : hits) {
            Hit other = usual.getOrDefault(hit.entry().choice(), hit);
            if (!other.entry().equals(hit.entry())) {
                Wording wording = Wording.of(
                        chapter.text(),
                        hit.match(),
                        hit.entry().phrase(),
                        other.entry().suggestions());
                String message =
                        "This chapter has " + counted(counts, other) + " and " + counted(counts, hit) + ": choose one.";
                findings.add(Finding.of(hit.list().card(), wording.span(), message, wording.suggestions()));
            }
        }
        return findings;
    }

    private static String counted(Map<WordList.Entry, Integer> counts, Hit hit) {
        int n = count(counts, hit);
        String times = n == 1 ? "once" : n == 2 ? "twice" : n + " times";
        return "“" + hit.entry().suggestions().get(0) + "” " + times;
    }

    private static int count(Map<WordList.Entry, Integer> counts, Hit hit) {
        return counts.getOrDefault(hit.entry(), 0);
    }

    private static String firstSentence(String why) {
        String first = why.lines().findFirst().orElse(why);
        int stop = first.indexOf(". ");
        return stop < 0 ? first : first.substring(0, stop + 1);
    }
}
