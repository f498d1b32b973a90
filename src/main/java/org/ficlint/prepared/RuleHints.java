package org.ficlint.prepared;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.languagetool.AnalyzedSentence;

/**
 * Which rules a sentence's words can trigger.
 *
 * <p>LanguageTool finds out for each token of a rule in which forms or lemmas it must come, if it must, and asks all of
 * these hints of each rule made ({@code AbstractTokenBasedRule.canBeIgnoredFor}). Here they are asked before it is made.
 */
final class RuleHints {
    private final WordTable words;
    /** Of each rule: where in {@link #hints} it begins; the next rule's beginning ends it. */
    private final int[] starts;
    /** For each way in which a rule can match: fewest tokens, number of hints; of each hint: kind, number of words, words. */
    private final int[] hints;
    /** The rules by a word of theirs: first by forms, then by lemmas. */
    private final int[] triggerStarts;

    private final int[] triggered;
    /** Rules that any sentence may trigger. */
    private final int[] always;

    private RuleHints(Packed packed) {
        words = WordTable.read(packed);
        starts = packed.numbers();
        hints = packed.numbers();
        triggerStarts = packed.numbers();
        triggered = packed.numbers();
        always = packed.numbers();
    }

    static RuleHints read(Packed packed) {
        return new RuleHints(packed);
    }

    /**
     * One of a token's words must be there.
     *
     * @param inflected whether the words are lemmas
     * @param words in lower case
     */
    record Hint(boolean inflected, List<String> words) {}

    /**
     * A way in which a rule can match.
     *
     * @param tokens so many tokens a sentence must have at least
     * @param hints all of them must hold; the first is the one that fewest sentences fulfil
     */
    record Way(int tokens, List<Hint> hints) {}

    /** Packs the hints of rules, each of which can match in several ways. */
    static void write(List<List<Way>> rules, Packing packing) {
        Map<String, Integer> numbers = new HashMap<>();
        rules.stream()
                .flatMap(List::stream)
                .flatMap(way -> way.hints().stream())
                .flatMap(hint -> hint.words().stream())
                .forEach(word -> numbers.putIfAbsent(word, numbers.size()));
        List<List<Integer>> triggered = new ArrayList<>();
        for (int i = 0; i < 2 * numbers.size(); i++) {
            triggered.add(new ArrayList<>());
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> hints = new ArrayList<>();
        List<Integer> always = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            for (Way way : rules.get(rule)) {
                add(way, numbers, hints);
                if (way.hints().isEmpty()) {
                    always.add(rule);
                } else {
                    Hint first = way.hints().get(0);
                    for (String word : first.words()) {
                        int number = numbers.getOrDefault(word, 0);
                        triggered
                                .get(first.inflected() ? number + numbers.size() : number)
                                .add(rule);
                    }
                }
            }
            starts.add(hints.size());
        }
        WordTable.of(numbers).write(packing);
        packing.numbers(starts).numbers(hints);
        List<Integer> triggerStarts = new ArrayList<>(List.of(0));
        List<Integer> all = new ArrayList<>();
        triggered.forEach(some -> {
            all.addAll(some);
            triggerStarts.add(all.size());
        });
        packing.numbers(triggerStarts).numbers(all).numbers(always);
    }

    private static void add(Way way, Map<String, Integer> numbers, List<Integer> hints) {
        hints.add(way.tokens());
        hints.add(way.hints().size());
        for (Hint hint : way.hints()) {
            hints.add(hint.inflected() ? 1 : 0);
            hints.add(hint.words().size());
            hint.words().forEach(word -> hints.add(numbers.getOrDefault(word, 0)));
        }
    }

    /** The numbers of the rules that {@code sentence} may trigger, all others being such that can't match in it. */
    BitSet triggeredBy(AnalyzedSentence sentence) {
        int count = (triggerStarts.length - 1) / 2;
        BitSet there = new BitSet(2 * count);
        for (String form : sentence.getTokenSet()) {
            int number = words.get(form);
            if (number != WordTable.NONE) {
                there.set(number);
            }
        }
        for (String lemma : sentence.getLemmaSet()) {
            int number = words.get(lemma);
            if (number != WordTable.NONE) {
                there.set(number + count);
            }
        }
        BitSet rules = new BitSet(starts.length);
        for (int rule : always) {
            rules.set(rule);
        }
        for (int word = there.nextSetBit(0); word >= 0; word = there.nextSetBit(word + 1)) {
            for (int i = triggerStarts[word]; i < triggerStarts[word + 1]; i++) {
                rules.set(triggered[i]);
            }
        }
        int tokens = sentence.getNonWhitespaceTokenCount();
        for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
            if (!holds(rule, tokens, there)) {
                rules.clear(rule);
            }
        }
        return rules;
    }

    /** Whether a rule can match in some way where there are so many tokens, and these words. */
    private boolean holds(int rule, int tokens, BitSet there) {
        int lemmas = (triggerStarts.length - 1) / 2;
        int at = starts[rule];
        while (at < starts[rule + 1]) {
            boolean holds = tokens >= hints[at];
            int left = hints[at + 1];
            at += 2;
            for (; left > 0; left--) {
                int kind = hints[at] * lemmas;
                int end = at + 2 + hints[at + 1];
                boolean found = false;
                for (int word = at + 2; holds && !found && word < end; word++) {
                    found = there.get(hints[word] + kind);
                }
                holds &= found;
                at = end;
            }
            if (holds) {
                return true;
            }
        }
        return false;
    }
}
