package org.ficlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * One line of JSON for each problem, with the names that {@link Json} gives its parts, and its file's path.
 *
 * @param hints whether hints are listed
 */
public record JsonLines(boolean hints) implements Reporter {
    /** Changes when a name or its meaning does; a name more is no change. */
    private static final int SCHEMA = 1;

    @Override
    public void print(Report report, StringBuilder out) {
        for (FileReport file : report.files()) {
            for (Problem problem : file.shown(hints)) {
                out.append(line(file.path(), problem)).append('\n');
            }
        }
    }

    private static String line(String path, Problem problem) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setCharacterEscapes(new UnseenEscaped());
            json.writeStartObject();
            json.writeNumberField("schemaVersion", SCHEMA);
            json.writeStringField("path", path);
            Json.writeFields(problem, json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
