package org.ficlint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ficlint.lint.Linter;
import org.ficlint.rule.Catalogue;

/** A run of the program inside the test, without colours and at eighty columns: what it printed, how it ended. */
record Ran(int code, String out, String err) {
    /** Kept, since to make one takes seconds: one for each thread. */
    private static final Map<Long, Linter> LINTERS = new ConcurrentHashMap<>();

    /** The rules of all runs. */
    static final Rules RULES = new Rules(new Once<>(Catalogue::builtIn), Ran::linter);

    static Ran with(List<String> arguments, byte[] piped) {
        return with(arguments, piped, Map.of());
    }

    /** The same with variables of the environment. */
    static Ran with(List<String> arguments, byte[] piped, Map<String, String> environment) {
        return with(arguments, piped, environment, RULES);
    }

    static Ran with(List<String> arguments, byte[] piped, Map<String, String> environment, Rules rules) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(piped), printer(out), printer(err));
        int code = FicLint.run(arguments.toArray(String[]::new), streams, new Surroundings(environment, ""), rules);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Linter linter() {
        return LINTERS.computeIfAbsent(
                Thread.currentThread().getId(),
                id -> new Linter(RULES.catalogue().get()));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
