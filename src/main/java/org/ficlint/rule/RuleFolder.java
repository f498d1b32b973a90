package org.ficlint.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the rule files in a folder: the one that the program brings along, or one on disk. */
final class RuleFolder {
    private RuleFolder() {}

    /** The program's own rule files, from its classes or its jar. */
    static List<RuleFile> builtIn() {
        URL url = url();
        try {
            return url.getProtocol().equals("jar") ? inJar(url) : onDisk(Path.of(new URI(url.toString())), "rules");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The paths of the program's own rule files, which are not read. */
    static List<String> builtInPaths() {
        URL url = url();
        if (!url.getProtocol().equals("jar")) {
            return builtIn().stream().map(RuleFile::path).toList();
        }
        try (JarFile jar = jar(url)) {
            return entries(jar).map(JarEntry::getName).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url() {
        @Nullable URL url = RuleFolder.class.getResource("/rules");
        if (url == null) {
            throw new IllegalStateException("the program has lost its rules");
        }
        return url;
    }

    private static JarFile jar(URL url) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static Stream<JarEntry> entries(JarFile jar) {
        return jar.stream().filter(e -> e.getName().startsWith("rules/") && !e.isDirectory());
    }

    /** The rule files in {@code folder}, named by paths that begin with {@code name}. */
    static List<RuleFile> onDisk(Path folder, String name) {
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            List<RuleFile> files = new ArrayList<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String inside = folder.relativize(path).toString().replace('\\', '/');
                files.add(new RuleFile(name + "/" + inside, Files.readString(path)));
            }
            return sorted(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleFile> inJar(URL url) throws IOException {
        List<RuleFile> files = new ArrayList<>();
        try (JarFile jar = jar(url)) {
            for (JarEntry entry : entries(jar).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.add(new RuleFile(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return sorted(files);
    }

    private static List<RuleFile> sorted(List<RuleFile> files) {
        files.sort(Comparator.comparing(RuleFile::path));
        return files;
    }
}
