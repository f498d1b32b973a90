package org.ficlint.report;

import java.util.regex.Pattern;
import org.ficlint.report.Style.Ink;
import org.ficlint.rule.Example;
import org.ficlint.rule.RuleCard;

/**
 * A rule's page for people: why it is one, what it finds, and what it leaves alone.
 *
 * @param style whether it is coloured
 * @param columns how wide it may get
 */
public record RulePage(Style style, int columns) {
    private static final Pattern LANGUAGE_TOOL_NAME = Pattern.compile("[A-Z][A-Z0-9_]+");
    private static final String INDENT = "  ";

    /** Whether a name is one that LanguageTool, and not fic-lint, gives to a rule. */
    public static boolean isLanguageTools(String name) {
        return LANGUAGE_TOOL_NAME.matcher(name).matches();
    }

    /** The page, ending with a line break. */
    public String text(RuleCard card) {
        StringBuilder out = new StringBuilder();
        out.append(style.paint(Ink.PATH, Visible.text(card.title()))).append('\n');
        String kind = card.id() + ", " + card.category() + ", ";
        out.append(style.paint(Ink.QUIET, kind))
                .append(style.paint(Ink.of(card.severity()), card.severity().label()))
                .append("\n\n");
        card.why().strip().lines().forEach(line -> wrapped(Visible.text(line), "", out));
        out.append("\nFinds:\n");
        card.fires().forEach(example -> example(example, out));
        out.append("\nLeaves alone:\n");
        card.passes().forEach(example -> wrapped(Visible.text(example.text()), INDENT, out));
        out.append('\n');
        wrapped("The page of this rule is " + card.file(), "", out);
        return out.toString();
    }

    /** What there is to say of a rule that is not ours. */
    public String ofLanguageTool(String name) {
        StringBuilder out = new StringBuilder();
        wrapped(name + " is not a rule of fic-lint’s own.", "", out);
        wrapped(
                "Names in capitals belong to LanguageTool, the grammar checker that fic-lint asks for its opinion.",
                "",
                out);
        wrapped("What it knows of its rules is at", "", out);
        wrapped("https://community.languagetool.org/rule/show/" + name + "?lang=en", "", out);
        return out.toString();
    }

    private void example(Example example, StringBuilder out) {
        wrapped(Visible.text(example.text()), INDENT, out);
        for (Example.Mark mark : example.marks()) {
            String words = "“" + Visible.text(mark.span().in(example.text())) + "”";
            String correction = switch (mark.correction()) {
                case "?" -> words + ": look again";
                case "" -> words + ": leave it out";
                default -> words + " → “" + Visible.text(mark.correction()) + "”";
            };
            Wrapped.lines(correction, columns - 2 * INDENT.length())
                    .forEach(line -> out.append(INDENT + INDENT)
                            .append(style.paint(Ink.SUGGESTION, line))
                            .append('\n'));
        }
    }

    private void wrapped(String text, String indent, StringBuilder out) {
        Wrapped.lines(text, columns - indent.length())
                .forEach(line -> out.append(indent).append(line).append('\n'));
    }
}
