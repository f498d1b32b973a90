package org.ficlint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** The program in a folder of its own, as after a build: the launcher, and a jar that points at the classes under test. */
public final class InstalledProgram {
    private InstalledProgram() {}

    /** What a started program printed, and how it ended. */
    public record Outcome(int code, String out, String err) {}

    /** Puts it into {@code home}, which is there; returns the launcher. */
    public static Path in(Path home) throws IOException {
        Path launcher = Files.copy(Path.of("fic-lint"), home.resolve("fic-lint"));
        launcher.toFile().setExecutable(true);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        String classPath = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(":", -1))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        Path jar = Files.createDirectories(home.resolve("target")).resolve("fic-lint-9.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        return launcher;
    }

    /** Runs a command in {@code folder}, a line of text piped in, with these variables alone in the environment. */
    public static Outcome run(Path folder, Map<String, String> environment, String... command) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Path in = Files.writeString(folder.resolve("in"), "It peaked her interest.\n");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        // What goes on in the background would outlive the test.
        builder.environment().put("FIC_LINT_NO_ARCHIVE", "1");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
