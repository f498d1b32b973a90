package org.ficlint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Places;
import org.ficlint.manuscript.Role;
import org.ficlint.prose.Quotation;

/**
 * An outline for people: a line for each stretch of the chapter, then speech and names.
 *
 * @param why whether each block has a line of its own, and another that says why it was taken for what it is
 */
public record OutlineText(Outline outline, int columns, boolean why) {
    private static final String ROW = "%11s | %-15s | ";
    private static final int NAMES_SHOWN = 20;

    /** The outline, ending with a line break. */
    public String text() {
        Manuscript manuscript = outline.manuscript();
        StringBuilder out = new StringBuilder();
        out.append(Visible.path(manuscript.source().name())).append("\n\n");
        Places places = manuscript.places();
        List<Block> blocks = manuscript.blocks();
        for (int i = 0; i < blocks.size(); ) {
            int end = i + 1;
            while (!why
                    && end < blocks.size()
                    && blocks.get(end).role() == blocks.get(i).role()) {
                end++;
            }
            row(blocks.subList(i, end), places, out);
            if (why && !blocks.get(i).why().isEmpty()) {
                row("", "– " + Visible.text(blocks.get(i).why()), out);
            }
            i = end;
        }
        row("speech", speech(), out);
        row("names", names(), out);
        for (String notice : manuscript.notices()) {
            row("notice", Visible.text(notice), out);
        }
        return out.toString();
    }

    private void row(List<Block> stretch, Places places, StringBuilder out) {
        Role role = stretch.get(0).role();
        int first = places.firstLine(stretch.get(0).span());
        int last = places.lastLine(stretch.get(stretch.size() - 1).span());
        String where = first == last ? String.valueOf(first) : first + "–" + last;
        String head = ROW.formatted(where, Outline.label(role));
        String text = Visible.text(stretch.get(0).span().in(outline.manuscript().text()));
        if (role == Role.STORY && !why) {
            text = "(" + Counted.of(stretch.size(), "paragraph") + ") " + text;
        }
        String start = DisplayWidth.start(text, columns - head.length() - 1);
        out.append(head)
                .append(start)
                .append(start.length() < text.length() ? "…" : "")
                .append('\n');
    }

    private void row(String label, String text, StringBuilder out) {
        String head = ROW.formatted("", label);
        for (String line : Wrapped.lines(text, columns - head.length())) {
            out.append(head).append(line).append('\n');
            head = ROW.formatted("", "");
        }
    }

    private String speech() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (Quotation quotation : outline.speech().quotations()) {
            kinds.merge(quotation.kind().label(), 1, Integer::sum);
        }
        return kinds.isEmpty() ? "none" : listed(kinds);
    }

    private String names() {
        Map<String, Integer> counts = outline.names().counts();
        if (counts.isEmpty()) {
            return "none";
        }
        Map<String, Integer> first = new LinkedHashMap<>();
        counts.entrySet().stream().limit(NAMES_SHOWN).forEach(e -> first.put(e.getKey(), e.getValue()));
        int others = counts.size() - first.size();
        return listed(first) + (others == 0 ? "" : " and " + Counted.of(others, "other"));
    }

    private static String listed(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> Visible.text(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
