package org.ficlint.cli;

import java.util.Map;
import org.ficlint.report.Style;

/**
 * What the program can know of where it runs.
 *
 * @param environment the environment's variables
 * @param terminals which standard streams are a terminal: "i", "o" and "e" for input, output and errors
 */
public record Surroundings(Map<String, String> environment, String terminals) {
    private static final int WIDTH = 80;
    private static final int WIDEST = 100;

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Those of this process. Only the launcher can tell which streams are terminals; without it, none is. */
    public static Surroundings ofThisProcess() {
        return new Surroundings(System.getenv(), System.getProperty("ficlint.tty", ""));
    }

    /** The value of a variable, empty where it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** How wide reports may be: lines of more than a hundred columns are hard to read however wide the window is. */
    int columns() {
        try {
            int columns = Integer.parseInt(variable("COLUMNS").strip());
            return columns > 0 ? Math.min(WIDEST, columns) : WIDTH;
        } catch (NumberFormatException e) {
            return WIDTH;
        }
    }

    /** The style to print in, if nobody asked for one: the habits of the many programs that print colours. */
    Style style() {
        if (!variable("NO_COLOR").isEmpty()) {
            return Style.PLAIN;
        } else if (isOn("FORCE_COLOR") || isOn("CLICOLOR_FORCE")) {
            return Style.COLOURED;
        } else if (variable("CLICOLOR").equals("0") || variable("TERM").equals("dumb")) {
            return Style.PLAIN;
        }
        return terminals.contains("o") ? Style.COLOURED : Style.PLAIN;
    }

    private boolean isOn(String name) {
        return !variable(name).isEmpty() && !variable(name).equals("0");
    }
}
