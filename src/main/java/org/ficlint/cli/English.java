package org.ficlint.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ficlint.prose.Dialect;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The English that was asked for.
 *
 * @param dialect the dialect, or empty for "auto": as each chapter is written
 */
record English(Optional<Dialect> dialect) {
    static final String AUTO = "auto";

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return dialect.map(Dialect::tag).orElse(AUTO);
    }

    /** Reads it from the command line. */
    static final class Converter implements ITypeConverter<English> {
        @Override
        public English convert(String value) {
            if (value.equalsIgnoreCase(AUTO)) {
                return new English(Optional.empty());
            }
            return new English(Optional.of(Dialect.of(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "it can be " + String.join(", ", new Names()) + ", but not '" + value + "'"))));
        }
    }

    /** All that can be asked for. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            Stream.of(AUTO), Arrays.stream(Dialect.values()).map(Dialect::tag))
                    .iterator();
        }
    }
}
