package org.ficlint.text;

/** A place for people: line and column from 1; columns count code points, so an emoji is one column. */
public record Position(int line, int column) {}
