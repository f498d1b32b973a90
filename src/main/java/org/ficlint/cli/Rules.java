package org.ficlint.cli;

import java.util.function.Supplier;
import org.ficlint.lint.Engines;
import org.ficlint.lint.Linter;
import org.ficlint.rule.Catalogue;
import org.ficlint.settings.Choices;
import org.ficlint.settings.KnownRules;
import org.ficlint.settings.SettingsFolders;
import org.ficlint.settings.SettingsReader;

/**
 * The rules of a run, which take long to read: nobody should ask for them who can do without.
 *
 * @param catalogue the rules that are files
 * @param linters makes linters with all rules, each for one thread
 */
record Rules(Supplier<Catalogue> catalogue, Supplier<Linter> linters) {

    /** The same, with linters that make their engines in another way. */
    Rules with(Engines engines) {
        return new Rules(catalogue, () -> linters.get().with(engines));
    }

    /** Where a run finds its settings, {@code commandLine} being those given for this run alone. */
    static SettingsFolders settings(Surroundings surroundings, Choices commandLine) {
        // Their names are known without reading them.
        SettingsReader reader = new SettingsReader(new Once<>(KnownRules::builtIn));
        return new SettingsFolders(reader, SettingsFolders.userFile(surroundings.environment()), commandLine);
    }
}
