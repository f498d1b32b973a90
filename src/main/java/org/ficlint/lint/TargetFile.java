package org.ficlint.lint;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is to be written: it changes at once or not at all, and keeps its mode.
 *
 * @param path where it is; what a link leads to is written, not the link
 */
public record TargetFile(Path path) {
    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Writes a new file beside the old one and puts it in its place. */
    public void write(byte[] bytes) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        Path fresh = folder.resolve(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            Files.write(fresh, bytes);
            keepMode(target, fresh);
            try {
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Whether its owner wants it left as it is; a new file could be put in its place all the same. */
    public boolean isProtected() throws IOException {
        if (!Files.isWritable(path)) {
            return true;
        }
        // To the administrator, every file is writable.
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view != null && Collections.disjoint(view.readAttributes().permissions(), WRITE);
    }

    private static void keepMode(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            view.setPermissions(Files.getPosixFilePermissions(old));
        }
    }

    /** Copies the file to one beside it whose name ends in {@code .bak}, or {@code .bak2} if there is one already. */
    public Path backUp() throws IOException {
        Path copy = path.resolveSibling(path.getFileName() + ".bak");
        for (int i = 2; Files.exists(copy); i++) {
            copy = path.resolveSibling(path.getFileName() + ".bak" + i);
        }
        return Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
