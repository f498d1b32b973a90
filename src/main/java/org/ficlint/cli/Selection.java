package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ficlint.lint.Files;
import org.ficlint.lint.Git;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options about which chapters are checked. */
final class Selection {
    private static final Path HERE = Path.of(".");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--exclude",
            paramLabel = "PATTERN",
            description = "Pass over what this means in folders, as a line in .fic-lintignore would; may be repeated.")
    private List<String> exclude = new ArrayList<>();

    @Option(
            names = "--force-exclude",
            description = "Pass over what is excluded, or named by .gitignore or .fic-lintignore, even where it is"
                    + " named here.")
    private boolean forceExclude;

    @Option(names = "--staged", description = "Check what the next Git commit changes, as it will be in it.")
    private boolean staged;

    @Option(
            names = "--since",
            paramLabel = "REVISION",
            description = "Check what was changed since this branch left a Git revision, such as main.")
    private String since = "";

    /** Chapters, and where their bytes come from. */
    record Chapters(Files files, Session.Shelf shelf) {}

    /** The chapters that are meant by {@code paths}, or in this folder if there are none. */
    Chapters chapters(List<Path> paths) {
        List<Path> named = paths.isEmpty() ? List.of(HERE) : paths;
        if (!staged && since.isEmpty()) {
            return new Chapters(Files.find(named, exclude, forceExclude), java.nio.file.Files::readAllBytes);
        } else if (staged && !since.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--staged and --since can't be had together");
        }
        try {
            Git git = Git.around(HERE);
            List<Path> changed = staged ? git.staged() : git.since(since);
            List<Path> meant = changed.stream()
                    .filter(file -> named.stream().anyMatch(path -> file.startsWith(absolute(path))))
                    .map(Selection::fromHere)
                    .toList();
            return new Chapters(Files.among(meant, exclude), staged ? git::staged : java.nio.file.Files::readAllBytes);
        } catch (IOException e) {
            String what = staged ? "--staged" : "--since " + since;
            throw new ParameterException(
                    spec.commandLine(), what + ": Git does not know what that is here: " + e.getMessage(), e);
        }
    }

    private static Path absolute(Path path) {
        try {
            // Git knows the folder by its own name, whatever links lead to it.
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static Path fromHere(Path file) {
        Path here = absolute(HERE);
        return file.startsWith(here) ? here.relativize(file) : file;
    }
}
