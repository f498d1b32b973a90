package org.ficlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Maps, lists and texts as JSON in which nothing unseen stands. */
final class JsonText {
    private JsonText() {}

    /** Appends {@code value} on lines of its own, indented for people. */
    static void append(Object value, StringBuilder out) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        append(value, new DefaultPrettyPrinter().withObjectIndenter(indent), out);
    }

    /** Appends {@code value} on one line. */
    static void appendLine(Object value, StringBuilder out) {
        append(value, new MinimalPrettyPrinter(), out);
    }

    private static void append(Object value, PrettyPrinter form, StringBuilder out) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(form);
            json.setCharacterEscapes(new UnseenEscaped());
            new ObjectMapper().writeValue(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.append(text).append('\n');
    }
}
