package org.ficlint.lint;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ficlint.format.Formats;
import org.ficlint.report.Unreadable;

/**
 * The chapters that a command line means.
 *
 * @param chapters each file once, named ones in the order given, those of a folder in the order of their names
 * @param missing what was named but isn't there, can't be looked into, or holds no chapter
 */
public record Files(List<Path> chapters, List<Unreadable> missing) {

    public Files {
        chapters = List.copyOf(chapters);
        missing = List.copyOf(missing);
    }

    /** Looks up files and, in folders, every chapter below; what is hidden or ignored there is passed over. */
    public static Files find(List<Path> paths) {
        return find(paths, List.of(), false);
    }

    /**
     * The same, passing over in folders what the lines {@code exclude} of an ignore file in this folder would mean; with
     * {@code force}, what is ignored is passed over even where it was named.
     */
    public static Files find(List<Path> paths, List<String> exclude, boolean force) {
        Ignored ignored = new Ignored(exclude);
        List<Path> wanted = paths.stream()
                .filter(p -> !force || !ignored.covers(p, java.nio.file.Files.isDirectory(p)))
                .toList();
        return find(wanted, ignored);
    }

    /** Those of {@code files}, which need not be there, that are chapters and not ignored. */
    public static Files among(List<Path> files, List<String> exclude) {
        Ignored ignored = new Ignored(exclude);
        return new Files(
                files.stream()
                        .filter(f -> Formats.isChapter(f.toString()) && !ignored.covers(f, false))
                        .distinct()
                        .toList(),
                List.of());
    }

    private static Files find(List<Path> paths, Ignored ignored) {
        Set<Path> chapters = new LinkedHashSet<>();
        List<Unreadable> missing = new ArrayList<>();
        for (Path path : paths) {
            if (java.nio.file.Files.isDirectory(path)) {
                addFolder(new Walk(path, ignored), chapters, missing);
            } else if (!java.nio.file.Files.exists(path)) {
                missing.add(new Unreadable(path.toString(), "no such file or folder"));
            } else {
                chapters.add(path);
            }
        }
        return new Files(List.copyOf(chapters), missing);
    }

    private static void addFolder(Walk walk, Set<Path> chapters, List<Unreadable> missing) {
        Path folder = walk.top;
        try {
            java.nio.file.Files.walkFileTree(folder, walk);
        } catch (IOException e) {
            missing.add(new Unreadable(folder.toString(), "the folder can't be searched: " + e.getMessage()));
        }
        missing.addAll(walk.locked);
        if (walk.found.isEmpty() && walk.locked.isEmpty()) {
            missing.add(new Unreadable(
                    folder.toString(),
                    "no chapters (" + Formats.endings() + ") in this folder"
                            + (walk.passedOver ? " but such as are to be ignored" : "")));
        }
        walk.found.stream()
                .sorted(Comparator.comparing(Path::toString, new NaturalOrder()))
                .forEach(chapters::add);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> found = new ArrayList<>();
        private final List<Unreadable> locked = new ArrayList<>();

        private final Ignored ignored;
        private boolean passedOver;

        Walk(Path top, Ignored ignored) {
            this.top = top;
            this.ignored = ignored;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(top) && folder.getFileName().toString().startsWith(".");
            boolean skipped = hidden || (!folder.equals(top) && isIgnored(folder, true));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (!name.startsWith(".") && Formats.isChapter(name) && !isIgnored(file, false)) {
                found.add(file.normalize());
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isIgnored(Path path, boolean isFolder) {
            boolean named = ignored.names(path, isFolder);
            passedOver |= named;
            return named;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            locked.add(new Unreadable(file.toString(), "can't be opened: " + e.getMessage()));
            return FileVisitResult.CONTINUE;
        }
    }
}
