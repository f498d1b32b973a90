package org.ficlint.rule.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Role;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Fandom;
import org.ficlint.prose.Lexicon;
import org.ficlint.prose.Misspelling;
import org.ficlint.prose.Words;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Rule;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.Severity;
import org.ficlint.text.Span;

/** A name of the fandom's that is not spelt as the canon spells it: {@code Hermoine}. */
public record CanonName(RuleCard card) implements Rule {
    /** No misspelling that is listed has more words. */
    private static final int LONGEST = 3;

    private record Fault(Misspelling misspelling, String right, String fandom) {}

    @Override
    public List<Finding> check(Chapter chapter) {
        Map<String, Fault> faults = faults(chapter.names().lexicon());
        List<Finding> findings = new ArrayList<>();
        if (!faults.isEmpty()) {
            for (Block block : chapter.manuscript().blocks()) {
                if (block.role() == Role.STORY || block.role() == Role.AUTHOR_NOTE) {
                    check(chapter.text(), parts(chapter.text(), block.span()), faults, findings);
                }
            }
        }
        return findings;
    }

    private void check(String text, List<Span> words, Map<String, Fault> faults, List<Finding> findings) {
        for (int i = 0; i < words.size(); i++) {
            for (int length = Math.min(LONGEST, words.size() - i); length > 0; length--) {
                Span all =
                        new Span(words.get(i).start(), words.get(i + length - 1).end());
                Optional<Span> wrong = wrong(text, all, faults);
                if (wrong.isPresent()) {
                    findings.add(finding(text, wrong.get(), faults));
                    i += length - 1;
                    break;
                }
            }
        }
    }

    /** The words themselves if they are a misspelling, or the words without a possessive ending. */
    private static Optional<Span> wrong(String text, Span words, Map<String, Fault> faults) {
        String written = words.in(text).replace('’', '\'');
        if (faults.containsKey(written)) {
            return Optional.of(words);
        }
        String stem = Words.withoutPossessive(written);
        return faults.containsKey(stem)
                ? Optional.of(new Span(words.start(), words.start() + stem.length()))
                : Optional.empty();
    }

    private Finding finding(String text, Span span, Map<String, Fault> faults) {
        Fault fault = faults.get(span.in(text).replace('’', '\''));
        if (fault == null) {
            throw new IllegalArgumentException("no misspelling at " + span);
        }
        String message =
                "“" + span.in(text) + "” is spelt “" + fault.right() + "” in the canon of " + fault.fandom() + ".";
        Finding finding = Finding.of(card, span, message, List.of(fault.right()));
        return fault.misspelling().doubtful() ? finding.at(Severity.WARNING) : finding;
    }

    /** Every misspelling that is one here, in the cases in which it may be written. */
    private static Map<String, Fault> faults(Lexicon lexicon) {
        Map<String, Fault> faults = new HashMap<>();
        for (Fandom fandom : lexicon.fandoms()) {
            for (Misspelling m : fandom.misspellings()) {
                if (!lexicon.knows(m.wrong())
                        && (!m.doubtful() || lexicon.certain().contains(fandom))) {
                    add(m, fandom.name().title(), faults);
                }
            }
        }
        return faults;
    }

    private static void add(Misspelling m, String fandom, Map<String, Fault> faults) {
        faults.putIfAbsent(m.wrong(), new Fault(m, m.right(), fandom));
        if (m.wrong().equalsIgnoreCase(m.right())) {
            return;
        }
        faults.putIfAbsent(upper(m.wrong()), new Fault(m, upper(m.right()), fandom));
        if (!m.doubtful()) {
            faults.putIfAbsent(lower(m.wrong()), new Fault(m, lower(m.right()), fandom));
            faults.putIfAbsent(capital(m.wrong()), new Fault(m, capital(m.right()), fandom));
        }
    }

    /** The words, those with hyphens as their parts: a name may be joined to anything. */
    private static List<Span> parts(String text, Span block) {
        List<Span> parts = new ArrayList<>();
        for (Span word : Words.in(text, block)) {
            int start = word.start();
            for (int i = start; i < word.end(); i++) {
                if (text.charAt(i) == '-') {
                    parts.add(new Span(start, i));
                    start = i + 1;
                }
            }
            parts.add(new Span(start, word.end()));
        }
        return parts;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
