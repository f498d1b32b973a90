package org.ficlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Places;
import org.ficlint.manuscript.Role;
import org.ficlint.prose.Names;
import org.ficlint.prose.Quotation;
import org.ficlint.prose.Speech;
import org.ficlint.text.Position;
import org.ficlint.text.Span;

/** A chapter's shape: each line's part, the notes inside it, who speaks where, who is named. */
public record Outline(Manuscript manuscript, Speech speech, Names names) {
    /** The outline as JSON; lines and columns are those of the file. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("path", manuscript.source().name());
            write(manuscript.places(), json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write(Places places, JsonGenerator json) throws IOException {
        String[] roles = rolesOfLines(places);
        json.writeArrayFieldStart("lines");
        for (int i = 0; i < roles.length; i++) {
            json.writeStartObject();
            json.writeNumberField("line", i + 1);
            json.writeStringField("role", roles[i]);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("inlineNotes");
        for (Span note : manuscript.inlineNotes()) {
            json.writeStartObject();
            place(note, places, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("speech");
        for (Quotation quotation : speech.quotations()) {
            json.writeStartObject();
            json.writeStringField("kind", quotation.kind().label());
            place(quotation.span(), places, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("names");
        for (Map.Entry<String, Integer> name : names.counts().entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", name.getKey());
            json.writeNumberField("count", name.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The label of each physical line of the file; where blocks share a line, story comes first. */
    private String[] rolesOfLines(Places places) {
        String[] roles = new String[places.lines()];
        java.util.Arrays.fill(roles, "blank");
        for (Block block : manuscript.blocks()) {
            int last = places.lastLine(block.span());
            for (int line = places.firstLine(block.span()); line <= last; line++) {
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

    /** Ends the object of what stands at {@code span} with its place. */
    private void place(Span span, Places places, JsonGenerator json) throws IOException {
        write("start", places.start(span), json);
        write("end", places.end(span), json);
        json.writeEndObject();
    }

    private static void write(String name, Position position, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", position.line());
        json.writeNumberField("column", position.column());
        json.writeEndObject();
    }
}
