package org.ficlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Problems that an author has decided to live with.
 *
 * @param files by the chapter's path from the baseline's folder, parted by slashes
 */
public record Baseline(Map<String, List<Entry>> files) {
    private static final int SHOWN = 3;

    /** A problem to live with: its rule and words, for people, and the fingerprint that it is known by. */
    public record Entry(String rule, String excerpt, String fingerprint) {}

    public Baseline {
        files = Map.copyOf(files);
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @return empty if {@code json} is something else
     */
    public static Optional<Baseline> read(String json) {
        try {
            JsonNode files = new ObjectMapper().readTree(json).path("files");
            Map<String, List<Entry>> entries = new TreeMap<>();
            files.properties().forEach(file -> {
                List<Entry> ofFile = new ArrayList<>();
                file.getValue()
                        .forEach(e -> ofFile.add(new Entry(
                                e.path("rule").asText(),
                                e.path("excerpt").asText(),
                                e.path("fingerprint").asText())));
                entries.put(file.getKey(), ofFile);
            });
            return files.isObject() ? Optional.of(new Baseline(entries)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The baseline as a file, chapters in the order of their paths, problems in the order of their places. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.setCharacterEscapes(new UnseenEscaped());
            json.writeStartObject();
            json.writeObjectFieldStart("files");
            for (Map.Entry<String, List<Entry>> file : new TreeMap<>(files).entrySet()) {
                json.writeArrayFieldStart(file.getKey());
                for (Entry entry : file.getValue()) {
                    json.writeStartObject();
                    json.writeStringField("rule", entry.rule());
                    json.writeStringField("excerpt", entry.excerpt());
                    json.writeStringField("fingerprint", entry.fingerprint());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString().replace("\r\n", "\n");
    }

    /** What a baseline says of a chapter with this report. */
    public static List<Entry> entries(FileReport report) {
        return report.problems().stream()
                .map(p -> new Entry(p.rule(), p.excerpt(), p.fingerprint()))
                .toList();
    }

    /** The report of the chapter {@code name} without what is lived with, and a notice of what is there no more. */
    public FileReport without(String name, FileReport report) {
        List<Entry> entries = files.getOrDefault(name, List.of());
        if (entries.isEmpty()) {
            return report;
        }
        Set<String> known = entries.stream().map(Entry::fingerprint).collect(Collectors.toSet());
        Set<String> found = report.problems().stream().map(Problem::fingerprint).collect(Collectors.toSet());
        List<Problem> left = report.problems().stream()
                .filter(p -> !known.contains(p.fingerprint()))
                .toList();
        List<Entry> stale =
                entries.stream().filter(e -> !found.contains(e.fingerprint())).toList();
        List<String> notices = new ArrayList<>(report.notices());
        if (!stale.isEmpty()) {
            notices.add(notice(stale));
        }
        return new FileReport(
                report.path(), report.words(), report.dialect(), left, report.setAside(), notices, report.hints());
    }

    private static String notice(List<Entry> stale) {
        String some = stale.stream()
                .limit(SHOWN)
                .map(e -> "“" + e.excerpt() + "” [" + e.rule() + "]")
                .collect(Collectors.joining(", "));
        return Counted.of(stale.size(), "problem") + " of the baseline "
                + (stale.size() == 1 ? "is" : "are") + " there no more: " + some
                + (stale.size() > SHOWN ? ", …" : "") + "; fic-lint baseline writes it anew";
    }
}
