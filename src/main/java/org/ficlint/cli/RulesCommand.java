package org.ficlint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ficlint.lint.RuleProofs;
import org.ficlint.report.RuleList;
import org.ficlint.report.RuleProof;
import org.ficlint.report.RuleProofText;
import org.ficlint.report.Visible;
import org.ficlint.rule.OwnRules;
import org.ficlint.rule.RuleCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a list of all rules, and tries an author's own. */
@Command(
        name = "rules",
        description = "List the rules, those of your own (.fic-lint/rules) too.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  fic-lint rules                    list them all",
            "  fic-lint rules test               see whether your own keep their word",
            "  fic-lint explain piqued-interest  read the page of one",
        })
final class RulesCommand implements Callable<Integer> {
    private final Streams streams;
    private final Surroundings surroundings;
    private final Rules rules;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "List the rules that hold in this folder instead of where you are.")
    private Path folder = Path.of("");

    RulesCommand(Streams streams, Surroundings surroundings, Rules rules) {
        this.streams = streams;
        this.surroundings = surroundings;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        AllRules all = AllRules.in(folder, rules.catalogue().get());
        RuleList list = new RuleList(surroundings.style());
        streams.out().print(list.text(all.cards().values(), all.countOfOwn()));
        streams.out().flush();
        return ExitCode.CLEAN.code();
    }

    @Command(
            name = "test",
            description = {
                "Try your own rules (.fic-lint/rules) on the examples in their files.",
                "A rule must find what is marked there, and nothing else."
            },
            mixinStandardHelpOptions = true,
            footer = {"", "Exit codes: 0 all hold, 1 some don't, 2 a file can't be used, or there are no rules."})
    int test(
            @Option(
                            names = "--folder",
                            paramLabel = "FOLDER",
                            defaultValue = "",
                            description = "Try the rules that hold in this folder instead of where you are.")
                    Path where) {
        Set<String> taken =
                rules.catalogue().get().cards().stream().map(RuleCard::id).collect(Collectors.toSet());
        List<RuleProof> proofs = OwnRules.nearest(where)
                .map(rules -> RuleProofs.of(rules.catalogue(taken)))
                .orElse(List.of());
        if (proofs.isEmpty()) {
            String here = where.toString().isEmpty() ? "this folder" : Visible.path(where.toString());
            streams.err()
                    .println("fic-lint: there are no rules in .fic-lint/rules of " + here
                            + " or those above it; rules/README.md of fic-lint shows how to write one");
            return ExitCode.TROUBLE.code();
        }
        streams.out().print(new RuleProofText(surroundings.style()).text(proofs));
        streams.out().flush();
        boolean hold = proofs.stream().allMatch(RuleProof::holds);
        return (hold ? ExitCode.CLEAN : ExitCode.PROBLEMS).code();
    }
}
