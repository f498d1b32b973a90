package org.ficlint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ficlint.report.Baseline;
import org.ficlint.report.FileReport;

/**
 * A baseline on disk.
 *
 * @param file where it is
 */
record BaselineFile(Path file) {
    /** What such a file is called unless somebody wants another name. */
    static final String NAME = ".fic-lint-baseline.json";

    /** The baseline; empty where the file holds something else. */
    Optional<Baseline> read() throws IOException {
        return Baseline.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** Writes what is to be lived with: chapters that were not checked this time keep what is there of them. */
    void write(List<FileReport> reports) throws IOException {
        Map<String, List<Baseline.Entry>> files = new TreeMap<>();
        if (Files.exists(file)) {
            read().ifPresent(before -> files.putAll(before.files()));
        }
        files.keySet().removeIf(name -> !Files.exists(folder().resolve(name)));
        reports.forEach(report -> files.put(name(report.path()), Baseline.entries(report)));
        files.values().removeIf(List::isEmpty);
        Files.writeString(file, new Baseline(files).json());
    }

    /**
     * Strikes out what the chapters no longer have.
     *
     * @return how many problems that were; empty where the file holds something else
     */
    Optional<Integer> prune(List<FileReport> reports) throws IOException {
        Optional<Baseline> before = Files.exists(file) ? read() : Optional.empty();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Baseline.Entry>> files = new TreeMap<>(before.get().files());
        files.keySet().removeIf(name -> !Files.exists(folder().resolve(name)));
        for (FileReport report : reports) {
            Set<String> found = Baseline.entries(report).stream()
                    .map(Baseline.Entry::fingerprint)
                    .collect(Collectors.toSet());
            files.computeIfPresent(
                    name(report.path()),
                    (name, entries) -> entries.stream()
                            .filter(entry -> found.contains(entry.fingerprint()))
                            .toList());
        }
        files.values().removeIf(List::isEmpty);
        Files.writeString(file, new Baseline(files).json());
        return Optional.of(size(before.get().files()) - size(files));
    }

    private static int size(Map<String, List<Baseline.Entry>> files) {
        return files.values().stream().mapToInt(List::size).sum();
    }

    /** What the chapter at {@code path} is called in it. */
    String name(String path) {
        try {
            Path absolute = Path.of(path).toAbsolutePath().normalize();
            return folder().relativize(absolute).toString().replace('\\', '/');
        } catch (IllegalArgumentException e) {
            // It can have no path from there, being on another drive or piped in under an odd name.
            return path;
        }
    }

    private Path folder() {
        return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElse(Path.of(""));
    }
}
