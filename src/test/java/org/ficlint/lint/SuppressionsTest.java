package org.ficlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ficlint.format.UnreadableException;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Fix;
import org.ficlint.rule.Severity;
import org.ficlint.settings.KnownRules;
import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
    private static final KnownRules KNOWN = new KnownRules(Set.of("wug", "gnu"), Set.of("animals"));

    private record Outcome(List<Integer> heard, List<String> notices) {}

    private static Manuscript manuscript(String text) {
        try {
            return Linter.manuscript("a.txt", text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    /** What is heard of a rule "wug" that speaks of every word "wug", by the words' numbers from 1. */
    private static Outcome of(String text) {
        Manuscript manuscript = manuscript(text);
        List<Finding> findings = Pattern.compile("\\bwug\\b(?![^<]*-->)")
                .matcher(manuscript.text())
                .results()
                .map(m -> new Finding(
                        "wug", "animals", Severity.WARNING, new Span(m.start(), m.end()), "!", List.of(), Fix.NONE))
                .toList();
        Suppressions suppressions = new Suppressions(manuscript);
        List<Finding> heard = suppressions.heard(findings);
        return new Outcome(heard.stream().map(f -> findings.indexOf(f) + 1).toList(), suppressions.notices(KNOWN));
    }

    @Test
    void silenceLastsFromOffToOn() {
        Outcome outcome = of("A wug.\n\n<!-- fic-lint-disable wug -- it is one -->\n\nA wug.\n\nA wug.\n\n"
                + "<!-- fic-lint-enable -->\n\nA wug.");
        assertThat(outcome.heard()).containsExactly(1, 4);
        assertThat(outcome.notices()).isEmpty();
    }

    @Test
    void silenceForAllRulesOrForAKind() {
        assertThat(of("<!-- fic-lint-disable -->\n\nA wug.").heard()).isEmpty();
        assertThat(of("<!-- fic-lint-disable animals -->\n\nA wug.").heard()).isEmpty();
        assertThat(of("<!-- fic-lint-disable wug, gnu -->\n\nA wug.\n\n<!-- fic-lint-enable gnu -->\n\nA wug.")
                        .heard())
                .isEmpty();
        assertThat(of("<!-- fic-lint-disable gnu -->\n\nA wug.").heard()).containsExactly(1);
    }

    @Test
    void silenceInAParagraphTheNextOneOrEverywhere() {
        assertThat(of("<!-- fic-lint-disable-next-line wug -->\n\nA wug and a wug.\n\nA wug.")
                        .heard())
                .containsExactly(3);
        assertThat(of("<!-- fic-lint-disable-next-line wug -->\nA wug.\n\nA wug.")
                        .heard())
                .containsExactly(2);
        assertThat(of("A wug.\n\nA wug. <!-- fic-lint-disable-line wug -->\n\nA wug.")
                        .heard())
                .containsExactly(1, 3);
        assertThat(of("A wug.\n\nA wug.\n\n<!-- fic-lint-disable-file wug -->").heard())
                .isEmpty();
    }

    @Test
    void sicIsForTheWordBeforeIt() {
        assertThat(of("A wug [sic] and a wug.").heard()).containsExactly(2);
        assertThat(of("“A wug” [sic] and a wug.").heard()).containsExactly(2);
        assertThat(of("A wug and a cat [sic].").heard()).containsExactly(1);
        assertThat(of("Nothing here [sic].").notices()).isEmpty();
    }

    @Test
    void whatIsUnknownOrUnusedIsTold() {
        assertThat(of("A cat.\n\n<!-- fic-lint-disable wuk -->\n\nA wug.").notices())
                .containsExactly("line 3: no rule is called “wuk”; did you mean wug?");
        assertThat(of("A cat. <!-- fic-lint-disable-line wug -->").notices())
                .containsExactly("line 1: wug has nothing to say where this comment silences it");
        assertThat(of("<!-- fic-lint-disable wug, gnu -->\n\nA wug.").notices())
                .containsExactly("line 1: gnu has nothing to say where this comment silences it");
        assertThat(of("<!-- fic-lint-disable -->\n\nA cat.").notices())
                .containsExactly("line 1: no rule has anything to say where this comment silences them all");
        assertThat(of("<!-- fic-lint-disabel wug -->\n\nA cat.").notices())
                .containsExactly("line 1: this comment to fic-lint can't be understood");
    }
}
