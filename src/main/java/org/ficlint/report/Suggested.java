package org.ficlint.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Suggestions as a question to the author. */
final class Suggested {
    private static final int SHOWN = 3;
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    private Suggested() {}

    /** The best suggestions, such as "did you mean “pique” or “peek”?"; empty where there are none. */
    static String question(List<String> suggestions) {
        List<String> best =
                suggestions.stream().limit(SHOWN).map(Suggested::quoted).toList();
        if (best.isEmpty()) {
            return "";
        }
        String last = best.get(best.size() - 1);
        String others = String.join(", ", best.subList(0, best.size() - 1));
        return "did you mean " + (others.isEmpty() ? last : others + " or " + last) + "?";
    }

    /** A problem's message with the question after it, unless that is what the message asks anyway. */
    static String message(Problem problem) {
        String question = question(problem.suggestions());
        boolean asked = problem.message().toLowerCase(Locale.ROOT).contains(question.toLowerCase(Locale.ROOT));
        return asked ? problem.message() : problem.message() + " (" + question + ")";
    }

    private static String quoted(String suggestion) {
        if (suggestion.isEmpty()) {
            return "to leave it out";
        } else if (suggestion.equals(" ")) {
            return "a single space";
        }
        String shown = Visible.text(LINE_BREAK.matcher(suggestion).replaceAll(" ¶ "));
        boolean hasQuotes = shown.contains("“") || shown.contains("”") || shown.contains("\"");
        return hasQuotes ? "‹" + shown + "›" : "“" + shown + "”";
    }
}
