package org.ficlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ficlint.lint.Settings;
import org.ficlint.prose.FandomTitle;
import org.ficlint.report.Compact;
import org.ficlint.report.Json;
import org.ficlint.report.Reporter;
import org.ficlint.report.Terminal;
import org.ficlint.rule.Setting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code check}. */
final class CheckOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: for people (the default), one line a problem, for programs.")
    OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--hints", description = "Show hints too: matters of style, and doubts.")
    boolean hints;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 from which severity on: ${COMPLETION-CANDIDATES}; warning if left out.")
    FailOn failOn = FailOn.WARNING;

    @Option(
            names = "--dialect",
            paramLabel = "ENGLISH",
            converter = English.Converter.class,
            completionCandidates = English.Names.class,
            description = "${COMPLETION-CANDIDATES}; auto, the default, goes by each chapter's own spelling.")
    English dialect = new English(Optional.empty());

    @Option(
            names = "--fandom",
            paramLabel = "FANDOM",
            converter = FandomChoice.class,
            description =
                    "Know this fandom's names and terms; may be repeated. Without it, each chapter's header and names"
                            + " decide. fic-lint fandoms lists them.")
    List<FandomTitle> fandoms = new ArrayList<>();

    @Option(
            names = "--setting",
            paramLabel = "COUNTRY",
            description = "Where the story is set, ${COMPLETION-CANDIDATES}: report words of the other side of the"
                    + " Atlantic, such as sidewalk or queue. Not to be confused with --dialect, which is about"
                    + " spelling.")
    @Nullable
    Setting setting;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "${COMPLETION-CANDIDATES}; auto, the default, means on a terminal.")
    ColorChoice color = ColorChoice.AUTO;

    @Option(names = "--no-notes", description = "Leave the author's notes unchecked, even for spelling.")
    boolean noNotes;

    @Option(
            names = "--no-cache",
            description = "Check everything anew. Nothing is kept between runs as yet, so each run does so anyway.")
    boolean noCache;

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = "What to call the chapter that is piped in when PATH is -.")
    String stdinFilename = "";

    /** What was chosen about the checks themselves. */
    Settings settings() {
        Set<String> ids = fandoms.stream().map(FandomTitle::id).collect(Collectors.toUnmodifiableSet());
        return new Settings(dialect.dialect(), !noNotes, ids, Optional.ofNullable(setting));
    }

    /** The reporter that was asked for. */
    Reporter reporter(Surroundings surroundings) {
        return switch (format) {
            case TEXT -> new Terminal(color.style(surroundings), surroundings.columns(), hints);
            case COMPACT -> new Compact(hints);
            case JSON -> new Json(hints);
        };
    }
}
