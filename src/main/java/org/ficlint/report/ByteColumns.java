package org.ficlint.report;

/**
 * The columns in which words begin and end, counted from 1 in the bytes that the line has as UTF-8.
 *
 * @param start the column of the first byte
 * @param end the column after the last byte, in the line where the words end
 */
public record ByteColumns(int start, int end) {}
