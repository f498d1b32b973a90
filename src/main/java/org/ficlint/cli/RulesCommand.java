package org.ficlint.cli;

import java.util.concurrent.Callable;
import org.ficlint.report.RuleList;
import org.ficlint.rule.Catalogue;
import picocli.CommandLine.Command;

/** Prints a list of all rules. */
@Command(name = "rules", description = "List the rules.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    private final Streams streams;
    private final Surroundings surroundings;

    RulesCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RuleList list = new RuleList(surroundings.style());
        streams.out().print(list.text(Catalogue.builtIn().cards()));
        streams.out().flush();
        return ExitCode.CLEAN.code();
    }
}
