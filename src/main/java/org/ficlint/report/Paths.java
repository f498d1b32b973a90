package org.ficlint.report;

/** Paths as build servers want them: parted by slashes, without a dot before the first. */
final class Paths {
    private Paths() {}

    static String relative(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.startsWith("./") && slashes.length() > 2 ? slashes.substring(2) : slashes;
    }
}
