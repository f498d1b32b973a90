package org.ficlint.prepared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The folder with what is prepared: one file for each part. It never fails: what is of another build, cut short or
 * spoilt is not there, and what can't be written is left out.
 *
 * <p>Files are made beside their place and moved there at once, so several processes may prepare at the same time. They
 * bear the build in their names; those of other builds go when a part is written.
 */
public final class Shelf {
    private static final int MARK = 0x0f1c11e7;
    private static final int HEADER = 16;
    private static final String UNFINISHED = ".new";
    private static final Pattern OWN = Pattern.compile("[a-zA-Z-]+\\.[0-9a-f]{16}\\.prepared|[0-9a-f-]{36}\\.new");

    private final Path folder;
    private final String build;

    /**
     * A shelf.
     *
     * @param folder where its files lie; it need not be there yet
     * @param build sixteen hexadecimal digits that another program, LanguageTool or format would not have
     */
    public Shelf(Path folder, String build) {
        this.folder = folder;
        this.build = build;
    }

    /** Whether anything can be put here; to prepare what can't be kept would make each run longer. */
    boolean isOpen() {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException e) {
            return false;
        }
    }

    /** The part called {@code name}, if it is there and whole. */
    Optional<Packed> get(String name) {
        try {
            ByteBuffer file = mapped(file(name));
            if (file.remaining() < HEADER || file.getInt() != MARK || file.getInt() != file.limit()) {
                return Optional.empty();
            }
            long sum = file.getLong();
            return sum == sum(file.duplicate()) ? Optional.of(new Packed(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The file as memory, which does not grow the heap. */
    private static ByteBuffer mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** Keeps a part. */
    void put(String name, byte[] content) {
        byte[] bytes = new byte[HEADER + content.length];
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(MARK).putInt(file.limit()).putLong(sum(ByteBuffer.wrap(content)));
        file.put(content);
        Path unfinished = folder.resolve(UUID.randomUUID() + UNFINISHED);
        try {
            Files.createDirectories(folder);
            Files.write(unfinished, bytes);
            Files.move(unfinished, file(name), StandardCopyOption.ATOMIC_MOVE);
            forget(name);
        } catch (IOException e) {
            delete(unfinished);
        }
    }

    /** Deletes all parts of all builds; says how many there were. */
    public int clear() {
        int parts = 0;
        for (Path file : files()) {
            parts += file.toString().endsWith(UNFINISHED) ? 0 : 1;
            delete(file);
        }
        delete(folder);
        return parts;
    }

    /** Deletes what other builds have left of a part. */
    private void forget(String name) {
        for (Path file : files()) {
            String other = file.getFileName().toString();
            if (other.startsWith(name + ".") && !other.startsWith(name + "." + build)) {
                delete(file);
            }
        }
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                if (OWN.matcher(file.getFileName().toString()).matches()) {
                    files.add(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        return files;
    }

    private Path file(String name) {
        return folder.resolve(name + "." + build + ".prepared");
    }

    private static long sum(ByteBuffer content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Somebody else has it open, or it is a folder with other things in it.
        }
    }
}
