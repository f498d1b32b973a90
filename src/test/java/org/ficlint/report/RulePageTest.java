package org.ficlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ficlint.Golden;
import org.ficlint.rule.Example;
import org.ficlint.rule.Fix;
import org.ficlint.rule.RuleCard;
import org.ficlint.rule.Severity;
import org.junit.jupiter.api.Test;

class RulePageTest {
    private static final RuleCard CARD = new RuleCard(
            "lost-ferry",
            "Lost ferry",
            "wrong-word",
            Severity.WARNING,
            Fix.UNSAFE,
            "A ferry that does not come is late, and only one that never comes is lost.\n\nAsk the *harbour master*.",
            List.of(
                    Example.parse("The {lost -> late} ferry {came in -> ?} at six."),
                    Example.parse("It was lost{, lost ->} and gone.")),
            List.of(Example.parse("The ferry was lost with all hands.")),
            "rules/words/lost-ferry.yaml");

    @Test
    void showsWhyAndWhat() {
        Golden.assertSame("golden/rule-page.txt", new RulePage(Style.PLAIN, 60).text(CARD));
    }

    @Test
    void sendsThoseWhoAskForRulesOfLanguageToolThere() {
        assertThat(RulePage.isLanguageTools("HE_VERB_AGR")).isTrue();
        assertThat(RulePage.isLanguageTools("lost-ferry")).isFalse();
        assertThat(new RulePage(Style.PLAIN, 60).ofLanguageTool("HE_VERB_AGR"))
                .contains("https://community.languagetool.org/rule/show/HE_VERB_AGR?lang=en\n");
    }

    @Test
    void listsRulesInColumns() {
        assertThat(new RuleList(Style.PLAIN).text(List.of(CARD))).isEqualTo("""
                        warning  lost-ferry  Lost ferry

                        1 rule, and those of LanguageTool, whose names are in capitals
                        """);
    }
}
