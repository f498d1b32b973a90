package org.ficlint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ficlint.prose.FandomTitle;
import org.ficlint.report.Checkstyle;
import org.ficlint.report.Compact;
import org.ficlint.report.GitHub;
import org.ficlint.report.GitLab;
import org.ficlint.report.JUnit;
import org.ficlint.report.Json;
import org.ficlint.report.JsonLines;
import org.ficlint.report.Markdown;
import org.ficlint.report.Reporter;
import org.ficlint.report.ReviewDog;
import org.ficlint.report.Sarif;
import org.ficlint.report.Terminal;
import org.ficlint.rule.Setting;
import org.ficlint.settings.Choice;
import org.ficlint.settings.Choices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The options of {@code check}. */
final class CheckOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: text, for people, is the default.")
    OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FORMAT=FILE",
            converter = OutputFile.Converter.class,
            description = "Write a report of this form to a file, too; may be repeated.")
    List<OutputFile> outputs = new ArrayList<>();

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
            completionCandidates = FandomChoice.Ids.class,
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
            names = "--ngrams",
            paramLabel = "DIR",
            description = "Let LanguageTool use its index of n-grams, of some 8 GB, which is in this folder.")
    Optional<Path> ngrams = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Leave out the problems in this file, which fic-lint baseline writes.")
    Optional<Path> baseline = Optional.empty();

    @Option(names = "--statistics", description = "Print how much each rule found, and where, instead of the problems.")
    boolean statistics;

    @Option(names = "--watch", description = "Go on, and check again what changes, until Ctrl-C.")
    boolean watch;

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = "What to call the chapter that is piped in when PATH is -.")
    String stdinFilename = "";

    /** What was chosen on the command line, as far as anything was. */
    Choices choices(ParseResult parsed) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        if (parsed.hasMatchedOption("--dialect")) {
            chosen.put("dialect", List.of(dialect.toString()));
        }
        if (!fandoms.isEmpty()) {
            chosen.put("fandom", fandoms.stream().map(FandomTitle::id).toList());
        }
        if (setting != null) {
            chosen.put("setting", List.of(setting.toString()));
        }
        if (hints) {
            chosen.put("hints", List.of("true"));
        }
        if (noNotes) {
            chosen.put("notes", List.of("false"));
        }
        if (parsed.hasMatchedOption("--fail-on")) {
            chosen.put("fail-on", List.of(failOn.toString()));
        }
        return new Choices(chosen.entrySet().stream()
                .map(e -> new Choice(e.getKey(), e.getValue(), "command line"))
                .toList());
    }

    /** What prints a report in {@code form}. */
    Reporter reporter(OutputFormat form, Surroundings surroundings, Rules rules) {
        return switch (form) {
            case TEXT -> new Terminal(color.style(surroundings), surroundings.columns(), hints);
            case COMPACT -> new Compact(hints);
            case JSON -> new Json(hints);
            case SARIF ->
                new Sarif(
                        hints,
                        AllRules.in(Path.of(""), rules.catalogue().get())
                                .cards()
                                .values());
            case GITHUB -> new GitHub(hints);
            case GITLAB -> new GitLab(hints);
            case CHECKSTYLE -> new Checkstyle(hints);
            case JUNIT -> new JUnit(hints);
            case JSONL -> new JsonLines(hints);
            case RDJSONL -> new ReviewDog(hints);
            case MARKDOWN -> new Markdown(hints);
        };
    }
}
