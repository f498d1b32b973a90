package org.ficlint.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.prose.Names;
import org.ficlint.prose.Quotation;
import org.ficlint.prose.Speech;
import org.ficlint.text.LineIndex;
import org.ficlint.text.Position;
import org.ficlint.text.Span;

/** A chapter's shape: each line's part, the notes inside it, who speaks where, who is named. */
public record Outline(Manuscript manuscript, Speech speech, Names names) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The outline as JSON; lines and columns are those of the file. */
    public String json() {
        LineIndex lines = manuscript.source().lines();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("path", manuscript.source().name());
        String[] roles = rolesOfLines(lines);
        ArrayNode lineNodes = root.putArray("lines");
        for (int i = 0; i < roles.length; i++) {
            lineNodes.addObject().put("line", i + 1).put("role", roles[i]);
        }
        ArrayNode notes = root.putArray("inlineNotes");
        for (Span note : manuscript.inlineNotes()) {
            place(notes.addObject(), note, lines);
        }
        ArrayNode spoken = root.putArray("speech");
        for (Quotation quotation : speech.quotations()) {
            place(spoken.addObject().put("kind", quotation.kind().label()), quotation.span(), lines);
        }
        ArrayNode named = root.putArray("names");
        names.counts()
                .forEach((name, count) -> named.addObject().put("name", name).put("count", count));
        return root.toPrettyString() + "\n";
    }

    /** The label of each physical line of the file; where blocks share a line, story comes first. */
    private String[] rolesOfLines(LineIndex lines) {
        String[] roles = new String[lines.lines()];
        java.util.Arrays.fill(roles, "blank");
        for (Block block : manuscript.blocks()) {
            Span source = manuscript.map().toSource(block.span());
            int last = lines.lineOf(Math.max(source.start(), source.end() - 1));
            for (int line = lines.lineOf(source.start()); line <= last; line++) {
                if (roles[line - 1].equals("blank") || block.role() == Role.STORY) {
                    roles[line - 1] = label(block.role());
                }
            }
        }
        return roles;
    }

    /** The name of a role as it stands in reports. */
    public static String label(Role role) {
        return switch (role) {
            case STORY -> "prose";
            case HEADING -> "chapter-heading";
            case SCENE_BREAK -> "scene-break";
            case POV_MARKER -> "pov-marker";
            case AUTHOR_NOTE -> "note";
            case HEADER -> "header";
        };
    }

    private void place(ObjectNode node, Span span, LineIndex lines) {
        Span source = manuscript.map().toSource(span);
        position(node.putObject("start"), lines.position(source.start()));
        position(node.putObject("end"), lines.position(source.end()));
    }

    private static void position(ObjectNode node, Position position) {
        node.put("line", position.line()).put("column", position.column());
    }
}
