package org.ficlint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ficlint.Chapters;
import org.ficlint.confusion.RealWord;
import org.ficlint.grammar.FictionProfile;
import org.ficlint.grammar.Grammar;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Dialect;
import org.ficlint.rule.context.ContextRules;
import org.ficlint.text.Edit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example on every rule's page holds: the rule finds what is marked there, and nothing else. */
class RuleExamplesTest {

    @TestFactory
    Stream<DynamicTest> wordLists() {
        return Catalogue.builtIn().words().stream().flatMap(rule -> {
            WordLists alone = WordLists.of(List.of(rule));
            return tests(rule.card(), text -> alone.check(ExampleChapter.of(text)));
        });
    }

    @TestFactory
    Stream<DynamicTest> patterns() {
        List<PatternRule> patterns = Catalogue.builtIn().patterns();
        Grammar grammar = new Grammar(Dialect.US, FictionProfile.load(), patterns);
        return patterns.stream()
                .flatMap(rule -> tests(
                        rule.card(),
                        text -> grammar.read(ExampleChapter.of(text)).findings().stream()
                                .filter(f -> f.rule().equals(rule.card().id()))
                                .toList()));
    }

    @TestFactory
    Stream<DynamicTest> classes() {
        Catalogue catalogue = Catalogue.builtIn();
        Rule byContext = new RealWord(catalogue.card(RealWord.ID));
        return Stream.concat(ContextRules.of(catalogue).stream(), Stream.of(byContext))
                .flatMap(rule -> tests(rule.card(), text -> inExample(rule, text)));
    }

    /** What the rule finds, with places in the example's own text, whose lines lie closer than a chapter's blocks. */
    private static List<Finding> inExample(Rule rule, String text) {
        Chapter chapter = Chapters.story(text);
        return rule.check(chapter).stream()
                .map(f -> new Finding(
                        f.rule(),
                        f.category(),
                        f.severity(),
                        chapter.manuscript().map().toSource(f.span()),
                        f.message(),
                        f.suggestions(),
                        f.fix()))
                .toList();
    }

    static Stream<DynamicTest> tests(RuleCard card, Function<String, List<Finding>> rule) {
        return Stream.concat(
                card.fires().stream().map(e -> test(card, "fires", e, () -> fires(e, rule))),
                card.passes().stream()
                        .map(e -> test(
                                card,
                                "passes",
                                e,
                                () -> assertThat(rule.apply(e.text())).isEmpty())));
    }

    private static DynamicTest test(
            RuleCard card, String what, Example example, org.junit.jupiter.api.function.Executable proof) {
        return DynamicTest.dynamicTest(card.id() + " " + what + ": " + example.text(), proof);
    }

    private static void fires(Example example, Function<String, List<Finding>> rule) {
        List<Finding> findings = rule.apply(example.text());
        assertThat(shown(findings, example.text())).isEqualTo(promised(example));
        List<Edit> edits = new ArrayList<>();
        for (Finding finding : findings) {
            if (!finding.suggestions().isEmpty()) {
                edits.add(new Edit(finding.span(), finding.suggestions().get(0)));
            }
        }
        String better = Edit.applyAll(example.text(), edits);
        assertThat(rule.apply(better).stream().filter(f -> f.fix() != Fix.NONE))
                .as("findings after the suggestions are taken: %s", better)
                .isEmpty();
    }

    private static List<String> shown(List<Finding> findings, String text) {
        return findings.stream()
                .map(f -> f.span().start() + " " + f.span().in(text) + " -> "
                        + (f.suggestions().isEmpty() ? "?" : f.suggestions().get(0)))
                .toList();
    }

    private static List<String> promised(Example example) {
        return example.marks().stream()
                .map(m -> m.span().start() + " " + m.span().in(example.text()) + " -> " + m.correction())
                .toList();
    }
}
