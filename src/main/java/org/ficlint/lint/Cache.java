package org.ficlint.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What earlier runs found out, as plain files that may be deleted at any time. It never fails: what can't be read or is
 * not whole is not there, and what can't be written is left out.
 *
 * <p>Entries are made beside their place and moved there at once, so that several processes can share a cache, and one
 * that is killed leaves nothing half done. They lie in 256 folders by the first digits of their names, each of which is
 * kept to its share of the cache's size by deleting what was not asked for longest.
 */
public final class Cache {
    /** No cache: nothing is kept. */
    public static final Cache NONE = new Cache(Optional.empty(), 0);

    private static final long SIZE = 128L << 20;
    private static final int FOLDERS = 256;
    private static final int DIGITS = 2;
    private static final int SUM = 64;
    private static final String UNFINISHED = ".new";

    /** What its files are called, so that no others are touched should it be somebody's folder of other things. */
    private static final Pattern OWN = Pattern.compile("[0-9a-f]{62}|[0-9a-f-]{36}\\.new");

    /** So old an entry's date may be before asking for it renews the date. */
    private static final Duration FRESH = Duration.ofHours(12);

    /** So old is what a process that is no more has left unfinished. */
    private static final Duration LEFT = Duration.ofHours(1);

    private final Optional<Path> folder;
    private final long share;

    private Cache(Optional<Path> folder, long size) {
        this.folder = folder;
        this.share = size / FOLDERS;
    }

    /** The cache in {@code folder}, which need not be there yet. */
    public static Cache in(Path folder) {
        return in(folder, SIZE);
    }

    /** The same, kept to about {@code size} bytes. */
    static Cache in(Path folder, long size) {
        return new Cache(Optional.of(folder), size);
    }

    /** Whether anything is kept. */
    boolean isOn() {
        return folder.isPresent();
    }

    /** What was put under {@code key}, if it is still there and whole. */
    Optional<byte[]> get(String key) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Path file = file(folder.get(), key);
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] content = Arrays.copyOfRange(bytes, Math.min(SUM, bytes.length), bytes.length);
            if (!Arrays.equals(sum(key, content), Arrays.copyOf(bytes, SUM))) {
                return Optional.empty();
            }
            renew(file);
            return Optional.of(content);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps {@code content} under {@code key}. */
    void put(String key, byte[] content) {
        if (folder.isEmpty()) {
            return;
        }
        Path file = file(folder.get(), key);
        Path shelf = file.resolveSibling("");
        Path unfinished = file.resolveSibling(UUID.randomUUID() + UNFINISHED);
        try {
            Files.createDirectories(shelf);
            byte[] bytes = Arrays.copyOf(sum(key, content), SUM + content.length);
            System.arraycopy(content, 0, bytes, SUM, content.length);
            Files.write(unfinished, bytes);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            trim(shelf);
        } catch (IOException e) {
            // A cache that can't be written costs time, not truth.
            delete(unfinished);
        }
    }

    /** Deletes all entries; says how many there were. */
    public int clear() throws IOException {
        int entries = 0;
        if (folder.isPresent() && Files.isDirectory(folder.get())) {
            for (int i = 0; i < FOLDERS; i++) {
                Path shelf = folder.get().resolve(String.format("%02x", i));
                for (Entry entry : Files.isDirectory(shelf) ? entries(shelf) : List.<Entry>of()) {
                    Files.deleteIfExists(entry.file());
                    entries += entry.isFinished() ? 1 : 0;
                }
                // A folder that holds something else is not empty and stays.
                delete(shelf);
            }
        }
        return entries;
    }

    private static Path file(Path folder, String key) {
        return folder.resolve(key.substring(0, DIGITS)).resolve(key.substring(DIGITS));
    }

    /** What stands before the content and shows that it is whole, and the one that was asked for. */
    private static byte[] sum(String key, byte[] content) {
        return new Digest().add(key).add(content).sum().getBytes(StandardCharsets.US_ASCII);
    }

    private static void renew(Path file) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FRESH))) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    /** A file of the cache. */
    private record Entry(Path file, long size, Instant asked) {
        boolean isFinished() {
            return !file.toString().endsWith(UNFINISHED);
        }
    }

    private void trim(Path shelf) throws IOException {
        List<Entry> entries = entries(shelf);
        long size = 0;
        for (Entry entry : entries) {
            size += entry.size();
            boolean left =
                    !entry.isFinished() && entry.asked().isBefore(Instant.now().minus(LEFT));
            if (left || (entry.isFinished() && size > share)) {
                delete(entry.file());
            }
        }
    }

    /** The files of a folder of the cache, those that were asked for last going first. */
    private static List<Entry> entries(Path shelf) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf)) {
            for (Path file : files) {
                if (OWN.matcher(file.getFileName().toString()).matches()) {
                    BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
                    entries.add(new Entry(
                            file, about.size(), about.lastModifiedTime().toInstant()));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(Entry::asked).reversed().thenComparing(Entry::file));
        return entries;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Somebody else has it open, or has deleted it; the next run tries again.
        }
    }
}
