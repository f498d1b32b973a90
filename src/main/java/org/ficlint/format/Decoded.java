package org.ficlint.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ficlint.text.Edit;

/**
 * A file's bytes as characters.
 *
 * <p>A byte order mark decides; without one it is UTF-8 if every byte fits, else Windows-1252, the other encoding that
 * writers' programs still save in. A file that is UTF-8 but for a few stray bytes keeps its UTF-8 and only those bytes
 * are read as Windows-1252.
 *
 * @param text the characters, without a byte order mark
 * @param charset the encoding; none if it is mixed, so that the characters can't be written back
 * @param mark whether a byte order mark stands before them
 * @param notices what to tell the author, if the encoding had to be guessed
 */
record Decoded(String text, Optional<Charset> charset, boolean mark, List<String> notices) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    Decoded {
        notices = List.copyOf(notices);
    }

    /**
     * Decodes a file.
     *
     * @throws UnreadableException if the bytes are no text at all
     */
    static Decoded of(byte[] bytes) throws UnreadableException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE);
        }
        refuseBinary(bytes);
        return utf8(bytes, 0);
    }

    /** Decodes a part of a zipped document, which is UTF-8 or tells what it is. */
    static Decoded ofXml(byte[] bytes) throws UnreadableException {
        String start = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1);
        boolean markup = start.indexOf('<') >= 0;
        if (!markup) {
            throw new UnreadableException("it is protected with a password, or damaged");
        }
        return of(bytes);
    }

    /**
     * The bytes of the file with {@code edits} made to its characters.
     *
     * @param bytes the file as it is, which this was decoded from
     * @throws UnreadableException if they can't be written in the file's encoding without changing anything else
     */
    byte[] edited(byte[] bytes, List<Edit> edits) throws UnreadableException {
        if (charset.isEmpty() || !Arrays.equals(encoded(text), bytes)) {
            throw new UnreadableException("its encoding is mixed, so it isn't changed; save it as UTF-8");
        }
        return encoded(Edit.applyAll(text, edits));
    }

    private byte[] encoded(String chars) throws UnreadableException {
        try {
            ByteBuffer out = charset.orElseThrow()
                    .newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(mark ? "\uFEFF" + chars : chars));
            byte[] encoded = new byte[out.remaining()];
            out.get(encoded);
            return encoded;
        } catch (CharacterCodingException e) {
            throw new UnreadableException("what is to be written does not exist in its encoding; save it as UTF-8");
        }
    }

    private static Decoded utf16(byte[] bytes, Charset charset) throws UnreadableException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, 2, bytes.length - 2);
            return new Decoded(charset.newDecoder().decode(rest).toString(), Optional.of(charset), true, List.of());
        } catch (CharacterCodingException e) {
            throw new UnreadableException("it begins as UTF-16 text but is damaged further on");
        }
    }

    private static Decoded utf8(byte[] bytes, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        int stray = 0;
        int firstStrayLine = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            if (stray == 0) {
                firstStrayLine = lineAt(bytes, in.position());
            }
            for (int i = 0; i < result.length(); i++) {
                stray++;
                out.put(new String(new byte[] {in.get()}, WINDOWS_1252));
            }
        }
        out.flip();
        if (stray == 0) {
            return new Decoded(out.toString(), Optional.of(StandardCharsets.UTF_8), from > 0, List.of());
        }
        long multibyte = out.chars().filter(c -> c >= 0x80).count() - stray;
        if (multibyte > stray) {
            return new Decoded(
                    out.toString(),
                    Optional.empty(),
                    from > 0,
                    List.of("not quite UTF-8: " + stray + (stray == 1 ? " byte was" : " bytes were")
                            + " read as Windows-1252, the first on line " + firstStrayLine));
        }
        return new Decoded(
                new String(bytes, from, bytes.length - from, WINDOWS_1252),
                Optional.of(WINDOWS_1252),
                false,
                List.of("not UTF-8; read as Windows-1252, so look twice at quotes and accents"));
    }

    private static int lineAt(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** Text holds no zero bytes and hardly any other control characters. */
    private static void refuseBinary(byte[] bytes) throws UnreadableException {
        int odd = 0;
        int looked = Math.min(bytes.length, 1 << 16);
        for (int i = 0; i < looked; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0 && looksLikeUtf16(bytes, looked)) {
                throw new UnreadableException("it looks like UTF-16 without a mark that says so; save it as UTF-8");
            }
            if (b == 0) {
                throw new UnreadableException("it is a binary file, not text");
            }
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x0B) {
                odd++;
            }
        }
        if (odd * 20 > looked) {
            throw new UnreadableException("it is a binary file, not text");
        }
    }

    /** Text in a Latin script has a zero in every other byte then, and nowhere else. */
    private static boolean looksLikeUtf16(byte[] bytes, int looked) {
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        return most * 2 * 10 > looked * 8 && Math.min(zeros[0], zeros[1]) * 100 < looked;
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
