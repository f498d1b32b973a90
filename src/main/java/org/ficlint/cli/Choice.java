package org.ficlint.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, upper and lower case alike, and says which there are where it is none of them. */
final class Choice<T> implements ITypeConverter<T> {
    private final T[] values;

    /** One of {@code values}, each called what its {@code toString} says. */
    Choice(T[] values) {
        this.values = values.clone();
    }

    @Override
    public T convert(String word) {
        return Arrays.stream(values)
                .filter(v -> v.toString().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("it can be "
                        + Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", ")) + ", but not '"
                        + word + "'"));
    }
}
