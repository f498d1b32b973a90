package org.ficlint.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a run reads from and prints to.
 *
 * @param in for a chapter that is piped in
 * @param out for reports and nothing else
 * @param err for trouble and progress
 */
public record Streams(InputStream in, PrintStream out, PrintStream err) {}
