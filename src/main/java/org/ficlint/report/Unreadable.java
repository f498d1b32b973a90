package org.ficlint.report;

/** A file that could not be read, and why, in words for its author. */
public record Unreadable(String path, String reason) {}
