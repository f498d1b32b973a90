package org.ficlint.report;

import java.util.Iterator;
import java.util.List;
import org.ficlint.report.Style.Ink;

/**
 * Prints problems beside a gutter that holds their line numbers. Every line starts with the gutter, so that nothing an
 * author wrote stands at the start of a line, where build servers look for commands.
 *
 * @param digits how wide the line numbers are
 * @param style whether it is coloured
 * @param room how many columns are left to the right of the gutter
 */
record Gutter(int digits, Style style, int room) {
    private static final int FEWEST_DIGITS = 4;

    static Gutter of(List<Problem> problems, Terminal terminal) {
        int last = problems.stream().mapToInt(p -> p.start().line()).max().orElse(1);
        int digits = Math.max(FEWEST_DIGITS, String.valueOf(last).length());
        return new Gutter(digits, terminal.style(), terminal.columns() - digits - 3);
    }

    /** The words in their line, carets under them, what to put there, what is wrong and the rule's name. */
    void print(Problem problem, StringBuilder out) {
        Ink ink = Ink.of(problem.severity());
        Excerpt excerpt = Excerpt.of(problem.snippet(), room);
        String number = String.valueOf(problem.start().line());
        line(number, excerpt.before() + style.paint(ink, excerpt.marked()) + excerpt.after(), out);

        String message = Visible.text(problem.message());
        String question = Suggested.question(problem.suggestions());
        if (message.equalsIgnoreCase(question)) {
            question = "";
        } else if (startsWithIgnoreCase(message, question)) {
            message = message.substring(question.length()).strip();
        }
        String carets = " ".repeat(excerpt.indent()) + style.paint(ink, excerpt.carets());
        int left = room - excerpt.indent() - excerpt.carets().length();
        boolean beside = !question.isEmpty() && DisplayWidth.of(question) < left;
        line("", beside ? carets + " " + style.paint(Ink.SUGGESTION, question) : carets, out);
        if (!beside && !question.isEmpty()) {
            Wrapped.lines(question, room).forEach(l -> line("", style.paint(Ink.SUGGESTION, l), out));
        }
        message(problem, message, out);
        out.append('\n');
    }

    private static boolean startsWithIgnoreCase(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    private void message(Problem problem, String message, StringBuilder out) {
        String label = problem.severity().label() + ":";
        String rule = "[" + Visible.text(problem.rule()) + "]";
        String whole = label + " " + message + " " + rule;
        for (Iterator<String> lines = Wrapped.lines(whole, room).iterator(); lines.hasNext(); ) {
            String text = lines.next();
            if (text.startsWith(label)) {
                text = style.paint(Ink.of(problem.severity()), label) + text.substring(label.length());
            }
            if (!lines.hasNext() && text.endsWith(rule)) {
                text = text.substring(0, text.length() - rule.length()) + style.paint(Ink.QUIET, rule);
            }
            line("", text, out);
        }
    }

    private void line(String number, String text, StringBuilder out) {
        String gutter = " ".repeat(digits - number.length()) + number + " |";
        out.append(style.paint(Ink.QUIET, gutter))
                .append(' ')
                .append(Visible.disarmed(text))
                .append('\n');
    }
}
