package org.ficlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ficlint.Chapters;
import org.ficlint.grammar.EngineExample;
import org.ficlint.grammar.Reading;
import org.ficlint.manuscript.Block;
import org.ficlint.prose.WordFile;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Severity;
import org.junit.jupiter.api.Test;

/** What LanguageTool's rules find in their own examples is still shown after all that we silence. */
class EngineExamplesTest {
    /** Examples are read as the paragraphs of chapters of this length, which takes a third of the time. */
    private static final int TOGETHER = 40;

    private static final double FLOOR = 0.97;

    @Test
    void faultsThatRulesShowAsExamplesAreStillShown() {
        List<EngineExample> examples = EngineExample.ofRulesThatStayOn();
        List<EngineExample> lost = new ArrayList<>();
        for (int i = 0; i < examples.size(); i += TOGETHER) {
            lost.addAll(lost(examples.subList(i, Math.min(i + TOGETHER, examples.size()))));
        }
        Map<String, String> silenced = silenced();
        assertThat(examples.size() - lost.size())
                .as("shown of %d", examples.size())
                .isGreaterThan((int) (FLOOR * examples.size()));
        assertThat(lost.stream().filter(e -> !silenced.containsKey(e.rule())))
                .as("lost, and silenced-examples.tsv doesn't say why")
                .isEmpty();
        Set<String> stale = new TreeSet<>(silenced.keySet());
        stale.removeAll(lost.stream().map(EngineExample::rule).collect(Collectors.toSet()));
        assertThat(stale).as("in silenced-examples.tsv, but shown").isEmpty();
    }

    private static List<EngineExample> lost(List<EngineExample> examples) {
        Reading reading =
                Chapters.storyReading(examples.stream().map(EngineExample::text).collect(Collectors.joining("\n\n")));
        List<Block> blocks = reading.chapter().manuscript().blocks();
        assertThat(blocks).hasSameSizeAs(examples);
        List<Finding> shown = Overlaps.resolved(reading.findings()).stream()
                .filter(f -> f.severity() != Severity.HINT)
                .toList();
        List<EngineExample> lost = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            EngineExample example = examples.get(i);
            int start = blocks.get(i).span().start();
            if (shown.stream().noneMatch(f -> f.span().overlaps(example.fault().shifted(start)))) {
                lost.add(example);
            }
        }
        return lost;
    }

    /** The rules that lose one or more of their examples, and why. */
    private static Map<String, String> silenced() {
        Map<String, String> rules = new TreeMap<>();
        for (String line : WordFile.lines(EngineExamplesTest.class, "silenced-examples.tsv")) {
            List<String> cells = List.of(line.split("\t", 2));
            rules.put(cells.get(0), cells.get(1));
        }
        return rules;
    }
}
