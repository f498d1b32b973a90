package org.ficlint.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.ficlint.grammar.FictionProfile;
import org.ficlint.grammar.Grammar;
import org.ficlint.prose.Dialect;
import org.ficlint.report.RuleProof;
import org.ficlint.report.RuleProof.Trial;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.Example;
import org.ficlint.rule.ExampleChapter;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Fix;
import org.ficlint.rule.PatternRule;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.WordList;
import org.ficlint.rule.WordLists;
import org.ficlint.text.Edit;

/** Tries rules that need no class on their own examples. */
public final class RuleProofs {
    private RuleProofs() {}

    /**
     * What came of each rule of {@code catalogue}, in the order of their names.
     *
     * @throws org.ficlint.rule.RuleFileException if a rule can't be used, or does not come to an end
     */
    public static List<RuleProof> of(Catalogue catalogue) {
        TreeMap<String, RuleProof> proofs = new TreeMap<>();
        for (WordList list : catalogue.words()) {
            WordLists alone = WordLists.untried(List.of(list));
            proofs.put(list.card().id(), proof(list.card(), text -> alone.check(ExampleChapter.of(text))));
        }
        List<PatternRule> patterns = catalogue.patterns();
        if (!patterns.isEmpty()) {
            Grammar grammar = new Grammar(Dialect.US, FictionProfile.load(), List.of()).trying(patterns);
            for (PatternRule pattern : patterns) {
                String id = pattern.card().id();
                proofs.put(
                        id,
                        proof(
                                pattern.card(),
                                text -> grammar.read(ExampleChapter.of(text)).findings().stream()
                                        .filter(f -> f.rule().equals(id))
                                        .toList()));
            }
        }
        return List.copyOf(proofs.values());
    }

    private static RuleProof proof(RuleCard card, Function<String, List<Finding>> rule) {
        List<Trial> trials = new ArrayList<>();
        card.fires().forEach(example -> trials.add(trial(example, rule)));
        card.passes().forEach(example -> trials.add(trial(example, rule)));
        return new RuleProof(card, trials);
    }

    private static Trial trial(Example example, Function<String, List<Finding>> rule) {
        List<Finding> findings = rule.apply(example.text());
        List<Example.Mark> found = findings.stream()
                .map(f -> new Example.Mark(
                        f.span(),
                        f.suggestions().isEmpty() ? "?" : f.suggestions().get(0)))
                .toList();
        List<Edit> edits = findings.stream()
                .filter(f -> !f.suggestions().isEmpty())
                .map(f -> new Edit(f.span(), f.suggestions().get(0)))
                .toList();
        String better = Edit.applyAll(example.text(), edits);
        boolean silenced = edits.isEmpty() || rule.apply(better).stream().allMatch(f -> f.fix() == Fix.NONE);
        return new Trial(example, found, silenced ? "" : better);
    }
}
