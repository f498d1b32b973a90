package org.ficlint.cli;

import java.util.Comparator;
import java.util.concurrent.Callable;
import org.ficlint.report.RulePage;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.RuleCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a rule's page. */
@Command(
        name = "explain",
        description = "Say why a rule is one, and show what it finds.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RULE", description = "A rule's name, which reports show in brackets.")
    private String name = "";

    ExplainCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.builtIn();
        RulePage page = new RulePage(surroundings.style(), surroundings.columns());
        String text = catalogue
                .find(name)
                .map(page::text)
                .orElseGet(() -> RulePage.isLanguageTools(name) ? page.ofLanguageTool(name) : noSuchRule(catalogue));
        streams.out().print(text);
        streams.out().flush();
        return ExitCode.CLEAN.code();
    }

    private String noSuchRule(Catalogue catalogue) {
        String nearest = catalogue.cards().stream()
                .map(RuleCard::id)
                .min(Comparator.comparingInt(id -> distance(id, name)))
                .filter(id -> distance(id, name) <= Math.max(2, name.length() / 3))
                .map(id -> "; did you mean " + id + "?")
                .orElse("; fic-lint rules lists them all");
        throw new ParameterException(spec.commandLine(), "no rule is called " + name + nearest);
    }

    /** How many letters must be put in, taken out or changed to make one word of the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
