package org.ficlint.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ficlint.settings.PathPattern;

/**
 * Which files are not to be looked at: what {@code .gitignore} and {@code .fic-lintignore} say, in the file's folder and
 * those above it, no further up than the root of the Git repository or the home folder.
 */
final class Ignored {
    /** The later ones have the last word. */
    private static final List<String> NAMES = List.of(".gitignore", ".fic-lintignore");

    private final Map<Path, List<PathPattern>> patterns = new HashMap<>();
    private final Map<Path, List<Path>> holding = new HashMap<>();

    private final Path here = Path.of("").toAbsolutePath();
    private final List<PathPattern> excluded;

    /** What is ignored when the lines {@code exclude} would stand in an ignore file of this folder, too. */
    Ignored(List<String> exclude) {
        excluded =
                exclude.stream().map(PathPattern::of).flatMap(Optional::stream).toList();
    }

    /** Whether the files in question name {@code path} itself. */
    boolean names(Path path, boolean isFolder) {
        Path absolute = path.toAbsolutePath().normalize();
        boolean ignored = false;
        for (Path folder : holding.computeIfAbsent(parent(absolute), Ignored::upwards)) {
            String relative = folder.relativize(absolute).toString().replace('\\', '/');
            for (PathPattern pattern : patterns.computeIfAbsent(folder, Ignored::read)) {
                ignored = pattern.matches(relative, isFolder) ? !pattern.negated() : ignored;
            }
        }
        return ignored || isExcluded(absolute, isFolder);
    }

    private boolean isExcluded(Path absolute, boolean isFolder) {
        if (excluded.isEmpty() || absolute.getNameCount() == 0) {
            return false;
        }
        // Of what lies elsewhere, the whole path is looked at, without its root.
        Path relative =
                absolute.startsWith(here) ? here.relativize(absolute) : absolute.subpath(0, absolute.getNameCount());
        String path = relative.toString().replace('\\', '/');
        boolean ignored = false;
        for (PathPattern pattern : excluded) {
            ignored = pattern.matches(path, isFolder) ? !pattern.negated() : ignored;
        }
        return ignored;
    }

    /** Whether they name {@code path} or a folder that it is in. */
    boolean covers(Path path, boolean isFolder) {
        Path absolute = path.toAbsolutePath().normalize();
        List<Path> above = holding.computeIfAbsent(parent(absolute), Ignored::upwards);
        return names(absolute, isFolder) || above.stream().skip(1).anyMatch(folder -> names(folder, true));
    }

    private static Path parent(Path path) {
        return Optional.ofNullable(path.getParent()).orElse(path);
    }

    /** The folders whose files hold for what is in {@code folder}, the outermost first. */
    private static List<Path> upwards(Path folder) {
        Path home = Path.of(System.getProperty("user.home", "")).toAbsolutePath();
        List<Path> folders = new ArrayList<>();
        for (Path at = folder; at != null; at = at.getParent()) {
            folders.add(0, at);
            if (at.equals(home) || Files.exists(at.resolve(".git"))) {
                break;
            }
        }
        return folders;
    }

    private static List<PathPattern> read(Path folder) {
        List<PathPattern> patterns = new ArrayList<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                text(file).lines().forEach(line -> PathPattern.of(line).ifPresent(patterns::add));
            }
        }
        return patterns;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
