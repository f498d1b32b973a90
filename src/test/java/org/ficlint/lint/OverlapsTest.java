package org.ficlint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Fix;
import org.ficlint.rule.Severity;
import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    private static Finding finding(String rule, String category, Severity severity, int start, int end) {
        return new Finding(rule, category, severity, new Span(start, end), "So.", List.of("better"), Fix.UNSAFE);
    }

    @Test
    void ofTwoAboutTheSameWordsOursIsHeard() {
        Finding ours = finding("of-have", "wrong-word", Severity.ERROR, 4, 6);
        Finding theirs = finding("MODAL_OF", "grammar", Severity.ERROR, 0, 6);
        assertThat(Overlaps.resolved(List.of(theirs, ours), List.of())).containsExactly(ours);
    }

    @Test
    void aRuleThatIsOffSilencesItsTwinToo() {
        Finding refused = finding("of-have", "wrong-word", Severity.ERROR, 4, 6);
        Finding twin = finding("MODAL_OF", "grammar", Severity.ERROR, 0, 6);
        assertThat(Overlaps.resolved(List.of(twin), List.of(refused))).isEmpty();
    }

    @Test
    void aRuleThatIsOffSilencesNoOtherComplaint() {
        Finding refused = finding("echo", "style", Severity.HINT, 4, 9);
        Finding misspelt = finding("MORFOLOGIK_RULE_EN_US", "spelling", Severity.ERROR, 4, 9);
        Finding elsewhere = finding("MODAL_OF", "grammar", Severity.ERROR, 20, 26);
        assertThat(Overlaps.resolved(List.of(misspelt, elsewhere), List.of(refused)))
                .containsExactly(misspelt, elsewhere);
    }

    @Test
    void whatTheCompanyTellsIsHeardOnlyWhereNobodyElseSpoke() {
        Finding guess = finding("real-word", "wrong-word", Severity.ERROR, 4, 10);
        Finding pattern = finding("breath-breathe", "wrong-word", Severity.WARNING, 0, 10);
        Finding theirs = finding("CONFUSION_RULE", "grammar", Severity.WARNING, 4, 10);
        Finding hint = finding("THEIR_DOUBT", "grammar", Severity.HINT, 4, 10);
        assertThat(Overlaps.resolved(List.of(guess, pattern), List.of())).containsExactly(pattern);
        assertThat(Overlaps.resolved(List.of(guess, theirs), List.of())).containsExactly(theirs);
        assertThat(Overlaps.resolved(List.of(guess, hint), List.of())).containsExactly(guess);
    }

    @Test
    void aWrongWordExplainsADoubtRightBesideIt() {
        Finding ours = finding("no-know", "wrong-word", Severity.ERROR, 2, 4);
        Finding doubt = finding("I_IF", "wrong-word", Severity.WARNING, 0, 1);
        Finding misspelt = finding("MORFOLOGIK_RULE_EN_US", "spelling", Severity.ERROR, 5, 9);
        assertThat(Overlaps.resolved(List.of(doubt, ours, misspelt), List.of())).containsExactly(ours, misspelt);
    }
}
