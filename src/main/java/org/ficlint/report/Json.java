package org.ficlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.ficlint.rule.Severity;
import org.ficlint.text.Position;

/**
 * The report for programs, with stable names; the same for all who read it, so that it carries no colours and no cuts.
 *
 * @param hints whether hints are listed; they are counted in any case
 */
public record Json(boolean hints) implements Reporter {

    @Override
    public void print(Report report, StringBuilder out) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indent));
            json.setCharacterEscapes(new UnseenEscaped());
            write(report, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.append(text).append('\n');
    }

    private void write(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "fic-lint");
        json.writeStringField("version", report.version());
        json.writeEndObject();
        json.writeArrayFieldStart("files");
        for (FileReport file : report.files()) {
            write(file, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unreadable");
        for (Unreadable file : report.unreadable()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeStringField("reason", file.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("files", report.files().size());
        json.writeNumberField("words", report.words());
        json.writeNumberField("errors", report.count(Severity.ERROR));
        json.writeNumberField("warnings", report.count(Severity.WARNING));
        json.writeNumberField("hints", report.count(Severity.HINT));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(FileReport file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", file.path());
        json.writeNumberField("words", file.words());
        json.writeStringField("dialect", file.dialect());
        json.writeArrayFieldStart("problems");
        for (Problem problem : file.shown(hints)) {
            write(problem, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("setAside");
        for (FileReport.SetAside place : file.setAside()) {
            json.writeStartObject();
            json.writeStringField("what", place.what());
            json.writeNumberField("firstLine", place.firstLine());
            json.writeNumberField("lastLine", place.lastLine());
            json.writeEndObject();
        }
        json.writeEndArray();
        write("notices", file.notices(), json);
        json.writeEndObject();
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeFields(problem, json);
        json.writeEndObject();
    }

    /** The fields of a problem, within an object that the caller opens and closes. */
    static void writeFields(Problem problem, JsonGenerator json) throws IOException {
        json.writeStringField("rule", problem.rule());
        json.writeStringField("category", problem.category());
        json.writeStringField("severity", problem.severity().label());
        json.writeStringField("message", problem.message());
        write("start", problem.start(), json);
        write("end", problem.end(), json);
        json.writeStringField("excerpt", problem.excerpt());
        json.writeStringField("where", problem.where().label());
        write("suggestions", problem.suggestions(), json);
        json.writeStringField("fix", problem.fix().label());
        json.writeStringField("fingerprint", problem.fingerprint());
    }

    private static void write(String name, Iterable<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void write(String name, Position position, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", position.line());
        json.writeNumberField("column", position.column());
        json.writeEndObject();
    }
}
