package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LanguageTool finds the same however it is started. Each start is a process of its own, since it leaves traces in one. */
class EngineTest {
    @TempDir
    private Path folder;

    /** A process and the file that it prints to. */
    private record Running(Process process, Path out) {
        String output() throws IOException, InterruptedException {
            assertThat(process.waitFor()).isEqualTo(ExitCode.PROBLEMS.code());
            return Files.readString(out, StandardCharsets.UTF_8);
        }
    }

    @Test
    void findsTheSamePreparedAndStock() throws Exception {
        Running first = check("prepared");
        Running atTheSameTime = check("prepared");
        String stock = check("stock").output();

        assertThat(stock).contains("\"rule\"");
        assertThat(first.output()).isEqualTo(stock);
        assertThat(atTheSameTime.output()).isEqualTo(stock);
        assertThat(files()).isNotEmpty().allMatch(name -> name.endsWith(".prepared"));
        List<String> before = files();

        assertThat(check("prepared").output()).as("from what was prepared").isEqualTo(stock);

        assertThat(files()).isEqualTo(before);
    }

    private Running check(String engine) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.ficlint.Main",
                "check"));
        command.addAll(
                List.of("--engine", engine, "--no-cache", "--format", "json", "--hints", "samples", "src/README.md"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("FIC_LINT_CACHE_DIR", folder.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Path out = Files.createTempFile(folder, engine, ".json");
        return new Running(builder.redirectOutput(out.toFile()).start(), out);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("engine"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
