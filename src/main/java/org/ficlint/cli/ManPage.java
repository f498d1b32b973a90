package org.ficlint.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page, in the language of man, made of what the commands say of themselves.
 *
 * @param line the command line with all commands
 */
record ManPage(CommandLine line) {

    /** The page. */
    String text() {
        StringBuilder out = new StringBuilder();
        out.append(".TH FIC\\-LINT 1 \"\" \"")
                .append(escaped(line.getCommandSpec().version()[0]))
                .append("\"\n");
        out.append(".SH NAME\nfic\\-lint \\- finds the slips in chapters of fan fiction\n");
        out.append(".SH SYNOPSIS\n");
        Arrays.stream(line.getCommandSpec().usageMessage().customSynopsis())
                .forEach(synopsis -> out.append(escaped(synopsis.strip())).append("\n.br\n"));
        out.append(".SH DESCRIPTION\n");
        paragraphs(line.getCommandSpec(), out);
        out.append("Without a command, it is\n.B check\nthat runs.\n");
        out.append(".SH COMMANDS\n");
        commands(line, out);
        out.append(".SH EXIT STATUS\n");
        entry("0", "Nothing was found, or nothing grave enough to fail.", out);
        entry("1", "There are problems.", out);
        entry("2", "Something could not be done.", out);
        out.append(".SH FILES\n");
        entry(".fic-lint.yml", "Settings, in the folder of the chapters or above.", out);
        entry(".fic-lint-words.txt", "The author's own words and names.", out);
        entry(".fic-lint/rules", "The author's own rules.", out);
        entry(".fic-lintignore", "What is passed over, as in a .gitignore file.", out);
        entry("~/.config/fic-lint/config.yml", "Settings that hold where no others do.", out);
        footer(line.getCommandSpec(), out);
        return out.toString();
    }

    private static void commands(CommandLine parent, StringBuilder out) {
        Set<CommandLine> all = new LinkedHashSet<>(parent.getSubcommands().values());
        for (CommandLine command : all) {
            CommandSpec spec = command.getCommandSpec();
            out.append(".SS ").append(escaped(spec.qualifiedName())).append('\n');
            paragraphs(spec, out);
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                entry(parameter.paramLabel(), description(parameter), out);
            }
            for (OptionSpec option : spec.options()) {
                String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
                entry(String.join(", ", option.names()) + value, description(option), out);
            }
            footer(spec, out);
            commands(command, out);
        }
    }

    /** What an option or parameter says of itself, with the values that it can have. */
    private static String description(ArgSpec argument) {
        List<String> values = new java.util.ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(values::add);
        }
        return String.join(" ", argument.description()).replace("${COMPLETION-CANDIDATES}", String.join(", ", values));
    }

    private static void paragraphs(CommandSpec spec, StringBuilder out) {
        for (String paragraph : spec.usageMessage().description()) {
            if (!paragraph.isBlank()) {
                out.append(escaped(paragraph.strip())).append('\n');
            }
        }
    }

    private static void footer(CommandSpec spec, StringBuilder out) {
        String[] lines = spec.usageMessage().footer();
        if (lines.length > 0) {
            out.append(".PP\n.nf\n");
            Arrays.stream(lines)
                    .dropWhile(String::isEmpty)
                    .forEach(line -> out.append(escaped(line)).append('\n'));
            out.append(".fi\n");
        }
    }

    private static void entry(String term, String text, StringBuilder out) {
        out.append(".TP\n.B ")
                .append(escaped(term))
                .append('\n')
                .append(escaped(text))
                .append('\n');
    }

    /** The text so that none of it is a command to man, hyphens stay hyphens, and picocli's markup is gone. */
    private static String escaped(String text) {
        String plain = Help.Ansi.OFF
                .string(text)
                .replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("…", "...")
                .replace("'", "\\(aq");
        boolean command =
                plain.startsWith(".") || plain.toLowerCase(Locale.ROOT).startsWith("\\(aq");
        return command ? "\\&" + plain : plain;
    }
}
