package org.ficlint.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ficlint.report.RulePage;
import org.ficlint.rule.Catalogue;
import org.ficlint.rule.Nearest;
import org.ficlint.rule.RuleCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Parameters(
            paramLabel = "RULE",
            completionCandidates = RuleNames.class,
            description = "A rule's name, which reports show in brackets.")
    private String name = "";

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "Look for rules of your own in this folder instead of where you are.")
    private Path folder = Path.of("");

    ExplainCommand(Streams streams, Surroundings surroundings, Rules rules) {
        this.streams = streams;
        this.surroundings = surroundings;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        Map<String, RuleCard> cards =
                AllRules.in(folder, rules.catalogue().get()).cards();
        RulePage page = new RulePage(surroundings.style(), surroundings.columns());
        String text = Optional.ofNullable(cards.get(name))
                .map(page::text)
                .orElseGet(
                        () -> RulePage.isLanguageTools(name) ? page.ofLanguageTool(name) : noSuchRule(cards.keySet()));
        streams.out().print(text);
        streams.out().flush();
        return ExitCode.CLEAN.code();
    }

    /** The names of all rules of the program. */
    static final class RuleNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Catalogue.builtInNames().stream().sorted().iterator();
        }
    }

    private String noSuchRule(Set<String> ids) {
        String hint =
                Nearest.to(name, ids).map(id -> "; did you mean " + id + "?").orElse("; fic-lint rules lists them all");
        throw new ParameterException(spec.commandLine(), "no rule is called " + name + hint);
    }
}
