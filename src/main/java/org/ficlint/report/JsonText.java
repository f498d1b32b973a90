package org.ficlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Maps, lists and texts as JSON in which nothing unseen stands. */
final class JsonText {
    private JsonText() {}

    static void append(Object value, StringBuilder out) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indent));
            json.setCharacterEscapes(new UnseenEscaped());
            new ObjectMapper().writeValue(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.append(text).append('\n');
    }
}
