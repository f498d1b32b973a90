package org.ficlint.lint;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Which build of the program this is, rules and libraries included: another one may find other things. */
final class Build {
    /** What a zip file ends with, as long as it bears no remark: how long that is, and what stands where in it. */
    private static final int END = 22;

    private static final int SIGNATURE = 0x06054b50;
    private static final int SIZE_OF_DIRECTORY = 12;

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

    /** The end of a jar, which lists its files with their checksums; all of it if it ends in another way. */
    private static byte[] directory(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            byte[] end = new byte[END];
            file.seek(Math.max(0, file.length() - END));
            file.readFully(end);
            ByteBuffer fields = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            long size = fields.getInt(SIZE_OF_DIRECTORY) + (long) END;
            if (fields.getInt(0) != SIGNATURE || size < END || size > file.length()) {
                return Files.readAllBytes(jar);
            }
            byte[] directory = new byte[(int) size];
            file.seek(file.length() - size);
            file.readFully(directory);
            return directory;
        }
    }

    private static void add(Path program, Digest digest) throws IOException {
        if (Files.isRegularFile(program)) {
            digest.add(directory(program));
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
