package org.ficlint.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sums up many things in one short text that differs as soon as one of them does (SHA-256). */
final class Digest {
    private final MessageDigest sha;

    Digest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }

    /** Adds bytes; their number goes first, so that no two lists of things look the same. */
    Digest add(byte[] bytes) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            sha.update((byte) (bytes.length >> shift));
        }
        sha.update(bytes);
        return this;
    }

    /** Adds a text. */
    Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds texts whose order does not matter. */
    Digest add(Collection<String> texts) {
        add(String.valueOf(texts.size()));
        new TreeSet<>(texts).forEach(this::add);
        return this;
    }

    /** Adds names and what each stands for. */
    Digest add(Map<String, ?> named) {
        add(String.valueOf(named.size()));
        new TreeMap<>(named).forEach((name, value) -> add(name).add(value.toString()));
        return this;
    }

    /** The sum of all that was added, in hexadecimal digits. */
    String sum() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
