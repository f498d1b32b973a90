package org.ficlint.report;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Paths as build servers want them: parted by slashes, without a dot before the first. */
final class Paths {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);
    private static final String PLAIN = "-._~/";

    private Paths() {}

    static String relative(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.startsWith("./") && slashes.length() > 2 ? slashes.substring(2) : slashes;
    }

    /** Whether the path says where it is without a folder to start from. */
    static boolean isAbsolute(String path) {
        String slashes = relative(path);
        return slashes.startsWith("/") || DRIVE.matcher(slashes).matches();
    }

    /** The path as a URI: an absolute one with its scheme, and every character that might mean something encoded. */
    static String uri(String path) {
        String slashes = relative(path);
        StringBuilder uri = new StringBuilder();
        if (isAbsolute(path)) {
            uri.append(slashes.startsWith("/") ? "file://" : "file:///");
        }
        for (byte b : slashes.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
