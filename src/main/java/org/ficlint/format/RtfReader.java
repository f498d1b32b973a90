package org.ficlint.format;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Markup;
import org.ficlint.manuscript.Source;
import org.ficlint.text.Span;

/**
 * Takes the text of a rich text file out of it as its parser tells of it. The parser knows no places, so the text that
 * is taken out stands for the file's characters.
 */
final class RtfReader extends RtfListenerAdaptor {
    private static final Set<Command> SHOWN =
            EnumSet.of(Command.rtf, Command.field, Command.fldrslt, Command.shptxt, Command.shprslt);

    private static final Pattern HEADING_NAME = Pattern.compile("(?i)(?:heading [0-9]|title|subtitle);?");
    private static final int DEEPEST = 10_000;

    /** What holds in a group. */
    private record State(boolean shown, boolean italic) {}

    /** A run of characters, or the end of a paragraph. */
    private record Run(Span span, boolean italic, boolean ends, boolean heading) {}

    private final Deque<State> groups = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private State state = new State(true, false);
    private final Set<Integer> headings = new HashSet<>();
    private boolean heading;
    private boolean inStyles;
    private int stylesDepth;
    private int style;

    Manuscript manuscript(String name) {
        Flow flow = new Flow(new Source(name, text.toString(), Markup.DOCUMENT), false);
        for (Run run : runs) {
            if (!run.ends()) {
                flow.copy(run.span(), run.italic());
            } else if (run.heading()) {
                flow.endAs(Flow.HEADING);
            } else {
                flow.end();
            }
        }
        return flow.manuscript(List.of());
    }

    @Override
    public void processGroupStart() {
        if (groups.size() > DEEPEST) {
            throw new IllegalStateException("nested too deep");
        }
        groups.push(state);
    }

    @Override
    public void processGroupEnd() {
        if (inStyles && groups.size() == stylesDepth) {
            inStyles = false;
        }
        if (!groups.isEmpty()) {
            state = groups.pop();
        }
    }

    @Override
    public void processString(String string) {
        if (inStyles && HEADING_NAME.matcher(string.strip()).matches()) {
            headings.add(style);
        } else if (state.shown()) {
            int start = text.length();
            text.append(string.replace('\n', ' ').replace('\r', ' '));
            runs.add(new Run(new Span(start, text.length()), state.italic(), false, false));
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        boolean on = !hasParameter || parameter != 0;
        if (inStyles && command == Command.s) {
            style = parameter;
        } else if (command == Command.stylesheet) {
            inStyles = true;
            stylesDepth = groups.size();
        }
        if (optional || (command.getCommandType() == CommandType.Destination && !SHOWN.contains(command))) {
            state = new State(false, state.italic());
            return;
        }
        switch (command) {
            case i -> state = new State(state.shown(), on);
            case plain -> state = new State(state.shown(), false);
            case v, deleted -> state = new State(state.shown() && !on, state.italic());
            case pard -> heading = false;
            case s -> heading = state.shown() ? headings.contains(parameter) : heading;
            case tab -> processString("\t");
            case par, sect, row, cell, nestcell, nestrow -> end(heading);
            case line, page, softline -> end(false);
            default -> {}
        }
    }

    private void end(boolean asHeading) {
        if (state.shown()) {
            runs.add(new Run(new Span(text.length(), text.length()), false, true, asHeading));
            text.append('\n');
        }
    }
}
