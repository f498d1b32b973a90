package org.ficlint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** The program in a folder of its own, as after a build: the launcher, and a jar that points at the classes under test. */
public final class InstalledProgram {
    private InstalledProgram() {}

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
}
