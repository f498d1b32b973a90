package org.ficlint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ficlint.report.RulePage;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.RuleCard;
import org.ficlint.settings.Nearest;
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
    private final Rules rules;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RULE", description = "A rule's name, which reports show in brackets.")
    private String name = "";

    ExplainCommand(Streams streams, Surroundings surroundings, Rules rules) {
        this.streams = streams;
        this.surroundings = surroundings;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = rules.catalogue().get();
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
        List<String> ids = catalogue.cards().stream().map(RuleCard::id).toList();
        String hint =
                Nearest.to(name, ids).map(id -> "; did you mean " + id + "?").orElse("; fic-lint rules lists them all");
        throw new ParameterException(spec.commandLine(), "no rule is called " + name + hint);
    }
}
