package org.ficlint.cli;

import java.util.concurrent.Callable;
import org.ficlint.report.RuleList;
import picocli.CommandLine.Command;

/** Prints a list of all rules. */
@Command(name = "rules", description = "List the rules.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    private final Streams streams;
    private final Surroundings surroundings;
    private final Rules rules;

    RulesCommand(Streams streams, Surroundings surroundings, Rules rules) {
        this.streams = streams;
        this.surroundings = surroundings;
        this.rules = rules;
    }

    @Override
    public Integer call() {
        RuleList list = new RuleList(surroundings.style());
        streams.out().print(list.text(rules.catalogue().get().cards()));
        streams.out().flush();
        return ExitCode.CLEAN.code();
    }
}
