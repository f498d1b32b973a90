package org.ficlint.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.ficlint.report.Visible;
import org.ficlint.rule.Nearest;
import org.ficlint.rule.RuleFileException;
import org.ficlint.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: one line for a mistake on the command line, everything for a bug. */
final class Trouble implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Streams streams;

    Trouble(Streams streams) {
        this.streams = streams;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        tell(mistake.getMessage() + meant(mistake) + " (" + command + " --help tells more)");
        return ExitCode.TROUBLE.code();
    }

    /** The option that may have been meant by one there isn't. */
    private static String meant(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
            String written = unmatched.getUnmatched().get(0).replaceAll("=.*", "");
            Set<String> options =
                    mistake.getCommandLine().getCommandSpec().optionsMap().keySet();
            return Nearest.to(written, options)
                    .map(option -> "; did you mean " + option + "?")
                    .orElse("");
        }
        return "";
    }

    @Override
    public int handleExecutionException(Exception bug, CommandLine command, ParseResult parsed) {
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            if (cause instanceof SettingsException || cause instanceof RuleFileException) {
                String.valueOf(cause.getMessage())
                        .lines()
                        .forEach(line -> streams.err().println(Visible.path(Visible.text(line))));
                return ExitCode.TROUBLE.code();
            }
        }
        return bug instanceof ParameterException mistake ? handleParseException(mistake, new String[0]) : bug(bug);
    }

    /** Tells of something that must not happen. */
    int bug(Throwable bug) {
        tell("this is a fault of fic-lint, not of your text; please report what follows");
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        streams.err().print(trace);
        return ExitCode.TROUBLE.code();
    }

    private void tell(String message) {
        streams.err().println("fic-lint: " + Visible.text(message));
    }
}
