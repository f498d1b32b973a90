package org.ficlint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ficlint.lint.Linter;
import org.ficlint.lint.Settings;
import org.ficlint.rule.Catalogue;

/** A run of the program inside the test, without colours and at eighty columns: what it printed, how it ended. */
record Ran(int code, String out, String err) {
    /** Linters are kept, since to make one takes seconds; tests run one after the other. */
    private static final Map<Settings, Linter> LINTERS = new ConcurrentHashMap<>();

    static Ran with(List<String> arguments, byte[] piped) {
        return with(arguments, piped, Map.of());
    }

    /** The same with variables of the environment. */
    static Ran with(List<String> arguments, byte[] piped, Map<String, String> environment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(piped), printer(out), printer(err));
        int code =
                FicLint.run(arguments.toArray(String[]::new), streams, new Surroundings(environment, ""), Ran::linter);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Linter linter(Settings settings) {
        return LINTERS.computeIfAbsent(settings, s -> new Linter(Catalogue.builtIn(), s));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
