package org.ficlint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that goes into a file.
 *
 * @param format its form
 * @param file where it goes
 */
record OutputFile(OutputFormat format, Path file) {

    /** Reads it from the command line: {@code sarif=report.sarif}. */
    static final class Converter implements ITypeConverter<OutputFile> {
        @Override
        public OutputFile convert(String value) {
            int equals = value.indexOf('=');
            if (equals < 1 || equals == value.length() - 1) {
                throw new TypeConversionException("it must be FORMAT=FILE, but is '" + value + "'");
            }
            OutputFormat format = new Choice<>(OutputFormat.values()).convert(value.substring(0, equals));
            try {
                return new OutputFile(format, Path.of(value.substring(equals + 1)));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("no file can be called '" + value.substring(equals + 1) + "'");
            }
        }
    }
}
