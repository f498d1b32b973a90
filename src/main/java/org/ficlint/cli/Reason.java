package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file could not be read, in words for its author. */
final class Reason {
    private Reason() {}

    static String of(IOException e, Path file) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        } else if (e instanceof AccessDeniedException) {
            return "you are not allowed to read it";
        } else if (Files.isDirectory(file)) {
            return "it is a folder, not a chapter";
        }
        return "can't be read: " + e.getMessage();
    }
}
