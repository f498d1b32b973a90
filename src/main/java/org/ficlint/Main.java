package org.ficlint;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.ficlint.cli.FicLint;
import org.ficlint.cli.Streams;
import org.ficlint.cli.Surroundings;

/** The door: keeps the real standard output for reports, points everybody else's at standard error, and exits. */
public final class Main {
    private Main() {}

    /** Runs fic-lint with the given arguments; the exit code is that of {@code ExitCode}. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(err);
        int code = FicLint.run(args, new Streams(System.in, out, err), Surroundings.ofThisProcess());
        out.flush();
        System.exit(code);
    }
}
