package org.ficlint.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Why a file could not be read or written, in words for its author, and what to do about it. */
final class Reason {
    private Reason() {}

    /** Why a file could not be written. */
    static String ofWriting(IOException e, Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (!Files.isDirectory(folder)) {
            return "can't be written: there is no such folder; make it first";
        } else if (Files.isDirectory(file)) {
            return "can't be written: it is a folder; name a file in it";
        } else if (e instanceof AccessDeniedException) {
            return "can't be written: you are not allowed to; choose another place";
        }
        return "can't be written: " + e.getMessage();
    }

    static String of(IOException e, Path file) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        } else if (e instanceof AccessDeniedException) {
            return "you are not allowed to read it";
        } else if (Files.isDirectory(file)) {
            return "it is a folder, not a chapter; name a chapter in it";
        }
        return "can't be read: " + e.getMessage();
    }
}
