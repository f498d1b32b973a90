package org.ficlint.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ficlint.format.UnreadableException;
import org.ficlint.prose.StoryContext;
import org.ficlint.report.Problem;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.Severity;
import org.ficlint.settings.Level;
import org.junit.jupiter.api.Test;

/** What an author makes of single rules. */
class LinterRulesTest {
    private static final String ANAPHORA = "ENGLISH_WORD_REPEAT_BEGINNING_RULE";
    private final Linter linter = new Linter(Catalogue.builtIn());

    private List<Problem> problems(Map<String, Level> rules, String text) throws UnreadableException {
        Settings chosen =
                new Settings(Optional.empty(), true, Set.of(), Optional.empty(), rules, Set.of(), Optional.empty());
        return linter.lint("story.txt", text.getBytes(StandardCharsets.UTF_8), chosen, StoryContext.NONE)
                .problems();
    }

    @Test
    void oneOfLanguageToolsThatFictionSilencesCanBeAskedFor() throws UnreadableException {
        String text = "The gate was shut. She laughed at it. She ran down the hill. She never once looked back.\n";
        assertThat(problems(Map.of(), text)).isEmpty();
        assertThat(problems(Map.of(ANAPHORA, Level.WARNING), text))
                .extracting(Problem::rule, Problem::severity)
                .containsExactly(tuple(ANAPHORA, Severity.WARNING));
        assertThat(problems(Map.of(ANAPHORA, Level.OFF), text)).isEmpty();
    }

    @Test
    void whatIsSwitchedOffIsNotSaidInOtherWords() throws UnreadableException {
        String text = "The gate was shut. He walked passed the mill and was gone.\n";
        assertThat(problems(Map.of(), text)).extracting(Problem::rule).contains("past-passed");
        assertThat(problems(Map.of("past-passed", Level.OFF), text)).isEmpty();
    }
}
