package org.ficlint.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A zipped file, kept as it is: what is in it can be read, and one thing in it written anew while every other byte
 * stays.
 */
final class Zip {
    /** A chapter's XML is a few hundred times larger than its letters at worst; no book is larger than this. */
    private static final int LARGEST = 64 << 20;

    private static final int END_LENGTH = 22;
    private static final int RECORD_LENGTH = 46;
    private static final int HEADER_LENGTH = 30;
    private static final int END = 0x06054b50;
    private static final int RECORD = 0x02014b50;
    private static final int HEADER = 0x04034b50;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_FOLLOW = 8;

    /**
     * Something in the file.
     *
     * @param header where it begins
     * @param record where the directory tells of it
     */
    private record Entry(int header, int record, int method, int packed, int size) {}

    private final byte[] bytes;
    private final ByteBuffer data;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private int directory;
    private int end;

    /**
     * The zipped file that {@code bytes} are.
     *
     * @throws UnreadableException if they are none, or damaged
     */
    Zip(byte[] bytes) throws UnreadableException {
        this.bytes = bytes;
        this.data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private void readDirectory() throws UnreadableException {
        end = bytes.length - END_LENGTH;
        while (end >= 0 && data.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw damaged();
        }
        directory = data.getInt(end + 16);
        int count = data.getShort(end + 10) & 0xFFFF;
        int at = directory;
        for (int i = 0; i < count; i++) {
            if (data.getInt(at) != RECORD) {
                throw damaged();
            }
            int nameLength = data.getShort(at + 28) & 0xFFFF;
            String name = new String(bytes, at + RECORD_LENGTH, nameLength, StandardCharsets.UTF_8);
            int method = (data.getShort(at + 8) & ENCRYPTED) != 0 ? -1 : data.getShort(at + 10);
            entries.put(name, new Entry(data.getInt(at + 42), at, method, data.getInt(at + 20), data.getInt(at + 24)));
            at += RECORD_LENGTH + nameLength + (data.getShort(at + 30) & 0xFFFF) + (data.getShort(at + 32) & 0xFFFF);
        }
    }

    /** Whether there is something of this name in it. */
    boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * What the name stands for, unpacked.
     *
     * @throws UnreadableException if there is no such thing, it is damaged, or larger than any document
     */
    byte[] read(String name) throws UnreadableException {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw new UnreadableException("the document is incomplete: " + name + " is missing in it");
        } else if (entry.method() == -1) {
            throw new UnreadableException("it is protected with a password");
        } else if (entry.size() < 0 || entry.size() > LARGEST) {
            throw tooLarge();
        }
        try {
            int start = content(entry);
            if (entry.method() == STORED) {
                Objects.checkFromIndexSize(start, entry.size(), bytes.length);
                return Arrays.copyOfRange(bytes, start, start + entry.size());
            }
            return inflated(start, entry);
        } catch (DataFormatException | IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private int content(Entry entry) throws UnreadableException {
        int at = entry.header();
        if (data.getInt(at) != HEADER) {
            throw damaged();
        }
        return at + HEADER_LENGTH + (data.getShort(at + 26) & 0xFFFF) + (data.getShort(at + 28) & 0xFFFF);
    }

    /** The entry unpacked; what it says of its own size is not trusted. */
    private byte[] inflated(int start, Entry entry) throws DataFormatException, UnreadableException {
        if (entry.method() != DEFLATED) {
            throw new UnreadableException("it is packed in a way that is not known here; save it anew");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, start, entry.packed());
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(entry.size(), LARGEST));
            byte[] buffer = new byte[1 << 16];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw damaged();
                }
                out.write(buffer, 0, read);
                if (out.size() > LARGEST) {
                    throw tooLarge();
                }
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    /** The whole file with other content under {@code name}, and not another byte changed but for places and sizes. */
    byte[] with(String name, byte[] content) throws UnreadableException {
        Entry entry = entries.get(name);
        if (entry == null) {
            throw damaged();
        }
        int next = entries.values().stream()
                .mapToInt(Entry::header)
                .filter(h -> h > entry.header())
                .min()
                .orElse(directory);
        byte[] packed = deflated(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + packed.length);
        out.write(bytes, 0, content(entry));
        out.write(packed, 0, packed.length);
        int moved = out.size() - next;
        out.write(bytes, next, bytes.length - next);
        ByteBuffer fresh = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        describe(fresh, entry.header() + 6, crc.getValue(), packed.length, content.length);
        describe(fresh, entry.record() + moved + 8, crc.getValue(), packed.length, content.length);
        for (Entry other : entries.values()) {
            if (other.header() > entry.header()) {
                fresh.putInt(other.record() + moved + 42, other.header() + moved);
            }
        }
        fresh.putInt(end + moved + 16, directory + moved);
        return fresh.array();
    }

    /** Writes method, checksum and sizes; they stand in one order in headers and in the directory. */
    private static void describe(ByteBuffer file, int flags, long crc, int packed, int size) {
        file.putShort(flags, (short) (file.getShort(flags) & ~SIZES_FOLLOW));
        file.putShort(flags + 2, (short) DEFLATED);
        file.putInt(flags + 8, (int) crc);
        file.putInt(flags + 12, packed);
        file.putInt(flags + 16, size);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static UnreadableException damaged() {
        return new UnreadableException("the zipped document is damaged or incomplete; save or download it anew");
    }

    private static UnreadableException tooLarge() {
        return new UnreadableException("what is packed in it is larger than any book; it isn't unpacked");
    }
}
