package org.ficlint.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ficlint.lint.Engines;
import picocli.CommandLine.Option;

/** The option of commands that check chapters about how LanguageTool is started; it changes no finding. */
final class EngineOption {
    /** The ways to start it. */
    enum Kind {
        PREPARED,
        STOCK
    }

    @Option(
            names = "--engine",
            hidden = true,
            description = "How LanguageTool is started: from what was prepared once, or stock, as it comes.")
    private Kind kind = Kind.PREPARED;

    /** The rules, with linters whose engines are started in the way that was asked for. */
    Rules chosen(Rules rules) {
        return kind == Kind.PREPARED ? rules : rules.with(Engines.STOCK);
    }

    /** The same; what is prepared lies in {@code cache} if that is given. */
    Rules chosen(Rules rules, Optional<Path> cache) {
        return kind == Kind.PREPARED
                ? cache.map(Engines::prepared).map(rules::with).orElse(rules)
                : chosen(rules);
    }

    /** How engines are started if nobody says anything: from the cache, where there is a place for one. */
    static Engines usual(Surroundings surroundings) {
        return CacheOptions.folder(surroundings).map(Engines::prepared).orElse(Engines.STOCK);
    }
}
