package org.ficlint.cli;

import java.util.Arrays;
import java.util.List;
import org.ficlint.rule.Nearest;
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
                .orElseThrow(() -> unknown(word));
    }

    private TypeConversionException unknown(String word) {
        List<String> words = Arrays.stream(values).map(Object::toString).toList();
        String meant =
                Nearest.to(word, words).map(w -> "; did you mean " + w + "?").orElse("");
        return new TypeConversionException(
                "it can be " + String.join(", ", words) + ", but not '" + word + "'" + meant);
    }
}
