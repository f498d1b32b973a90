package org.ficlint.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ficlint.rule.OwnRules;

/** Finds what holds for a chapter: the user's own file, the one nearest to the chapter, the command line. */
public final class SettingsFolders {
    private final SettingsReader reader;
    private final Optional<Path> user;
    private final Choices commandLine;
    private final Map<Path, Optional<Path>> nearest = new HashMap<>();
    private final Map<Path, Choices> ownRules = new HashMap<>();

    /**
     * For a run.
     *
     * @param user the user's own file, which holds where the others are silent; need not be there
     * @param commandLine what was chosen for this run alone, and wins
     */
    public SettingsFolders(SettingsReader reader, Optional<Path> user, Choices commandLine) {
        this.reader = reader;
        this.user = user.filter(Files::isRegularFile);
        this.commandLine = commandLine;
    }

    /** Where a user's own file is, by the environment's variables. */
    public static Optional<Path> userFile(Map<String, String> environment) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (!config.isEmpty() && Path.of(config).isAbsolute()) {
            return Optional.of(Path.of(config, "fic-lint", "config.yml"));
        }
        return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".config", "fic-lint", "config.yml"));
    }

    /**
     * What holds for {@code chapter}.
     *
     * @throws SettingsException if a file that it depends on can't be used
     */
    public Choices of(Path chapter) {
        Path folder = Optional.ofNullable(chapter.toAbsolutePath().normalize().getParent())
                .orElse(Path.of("").toAbsolutePath());
        Choices own = user.map(file -> reader.read(file).of(chapter)).orElse(Choices.NONE);
        Choices near = nearest.computeIfAbsent(folder, SettingsFile::nearest)
                .map(file -> reader.read(file).of(chapter))
                .orElse(Choices.NONE);
        return (near.root() ? near : own.then(near))
                .then(ownRules.computeIfAbsent(folder, SettingsFolders::ownRules))
                .then(commandLine);
    }

    private static Choices ownRules(Path folder) {
        return OwnRules.nearest(folder)
                .map(own -> new Choice(Choices.OWN_RULES, List.of(shortened(own.folder())), "found there"))
                .map(choice -> new Choices(List.of(choice)))
                .orElse(Choices.NONE);
    }

    /** The path as short as it can be told from here. */
    private static String shortened(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return (folder.startsWith(here) ? here.relativize(folder) : folder).toString();
    }
}
