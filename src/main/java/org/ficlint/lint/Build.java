package org.ficlint.lint;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Which build of the program this is, rules and libraries included: another one may find other things. */
final class Build {
    private Build() {}

    /** A text that no other build has. */
    static String id() {
        Digest digest = new Digest();
        try {
            add(
                    Path.of(Build.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()),
                    digest);
            // Libraries have their versions in their names.
            for (String library : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
                digest.add(library.substring(library.lastIndexOf(File.separatorChar) + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return digest.sum();
    }

    private static void add(Path program, Digest digest) throws IOException {
        if (Files.isRegularFile(program)) {
            digest.add(Files.readAllBytes(program));
            return;
        }
        try (Stream<Path> files = Files.walk(program)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
                List.of(program.relativize(file), about.size(), about.lastModifiedTime())
                        .forEach(fact -> digest.add(fact.toString()));
            }
        }
    }
}
