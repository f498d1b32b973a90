package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.ficlint.lint.Git;
import org.ficlint.report.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes Git check the chapters of each commit, where nobody has pre-commit. */
@Command(
        name = "install-hook",
        description = "Let Git check the chapters of each commit in this repository.",
        mixinStandardHelpOptions = true)
final class InstallHookCommand implements Callable<Integer> {
    private static final String MARK = "# Written by fic-lint install-hook; with --uninstall, it takes it away again.";
    private static final String PROGRAM = "FIC_LINT_COMMAND";

    private final Streams streams;
    private final Surroundings surroundings;

    @Option(
            names = "--force",
            description = "Put another hook aside, as pre-commit.before-fic-lint; --uninstall puts it back.")
    private boolean force;

    @Option(names = "--uninstall", description = "Take the hook away again.")
    private boolean uninstall;

    InstallHookCommand(Streams streams, Surroundings surroundings) {
        this.streams = streams;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path hooks;
        try {
            hooks = Git.around(Path.of("")).hooks();
        } catch (IOException e) {
            return trouble("this folder is in no Git repository, or there is no git: " + e.getMessage());
        }
        Path hook = hooks.resolve("pre-commit");
        Path aside = hooks.resolve("pre-commit.before-fic-lint");
        try {
            boolean foreign = Files.exists(hook) && !Files.readString(hook).contains(MARK);
            return uninstall ? uninstall(hook, aside, foreign) : install(hook, aside, foreign);
        } catch (IOException e) {
            return trouble(Visible.path(hook.toString()) + ": can't be read or written");
        }
    }

    private int install(Path hook, Path aside, boolean foreign) throws IOException {
        if (foreign && (!force || Files.exists(aside))) {
            return trouble(Visible.path(hook.toString()) + ": there is another hook, which stays as it is"
                    + (force ? ", since one is put aside already" : "; --force puts it aside"));
        }
        Files.createDirectories(hook.resolveSibling(""));
        if (foreign) {
            Files.move(hook, aside);
        }
        Files.writeString(hook, script());
        // A file system that knows no such thing starts it all the same.
        hook.toFile().setExecutable(true);
        return say("Git checks the chapters of each commit now, by " + Visible.text(hook.toString()));
    }

    private int uninstall(Path hook, Path aside, boolean foreign) throws IOException {
        if (foreign || !Files.exists(hook)) {
            return trouble(Visible.path(hook.toString()) + ": there is no hook of fic-lint's");
        }
        Files.delete(hook);
        if (Files.exists(aside)) {
            Files.move(aside, hook, StandardCopyOption.ATOMIC_MOVE);
        }
        return say("Took away " + Visible.text(hook.toString()));
    }

    private String script() {
        String program = surroundings.variable(PROGRAM).replace('\\', '/');
        String quoted = "'" + (program.isEmpty() ? "fic-lint" : program).replace("'", "'\\''") + "'";
        return "#!/bin/sh\n" + MARK + "\nexec " + quoted + " check --staged\n";
    }

    private int say(String line) {
        streams.out().print(line + "\n");
        streams.out().flush();
        return ExitCode.CLEAN.code();
    }

    private int trouble(String what) {
        streams.err().println("fic-lint: " + Visible.text(what));
        return ExitCode.TROUBLE.code();
    }
}
