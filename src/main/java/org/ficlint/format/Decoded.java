package org.ficlint.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file's bytes as characters.
 *
 * <p>A byte order mark decides; without one it is UTF-8 if every byte fits, else Windows-1252, the other encoding that
 * writers' programs still save in. A file that is UTF-8 but for a few stray bytes keeps its UTF-8 and only those bytes
 * are read as Windows-1252.
 *
 * @param text the characters, without a byte order mark
 * @param notices what to tell the author, if the encoding had to be guessed
 */
record Decoded(String text, List<String> notices) {
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
        refuseOtherFormats(bytes);
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

    private static Decoded utf16(byte[] bytes, Charset charset) throws UnreadableException {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, 2, bytes.length - 2);
            return new Decoded(charset.newDecoder().decode(rest).toString(), List.of());
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
            return new Decoded(out.toString(), List.of());
        }
        long multibyte = out.chars().filter(c -> c >= 0x80).count() - stray;
        if (multibyte > stray) {
            return new Decoded(
                    out.toString(),
                    List.of("not quite UTF-8: " + stray + (stray == 1 ? " byte was" : " bytes were")
                            + " read as Windows-1252, the first on line " + firstStrayLine));
        }
        return new Decoded(
                new String(bytes, from, bytes.length - from, WINDOWS_1252),
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

    private static void refuseOtherFormats(byte[] bytes) throws UnreadableException {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw new UnreadableException("it is a zipped document (Word, LibreOffice, EPUB?); save it as plain text");
        } else if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new UnreadableException("it is a PDF; save the chapter as plain text");
        } else if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            throw new UnreadableException("it is a rich text (RTF) file; save it as plain text");
        } else if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableException("it is an old Word document (.doc); save it as plain text");
        }
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
