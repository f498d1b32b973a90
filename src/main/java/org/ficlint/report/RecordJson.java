package org.ficlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records as JSON that only this very build of the program reads again: a record is the list of what it holds, without
 * names. It may hold records, lists, maps by text, texts, whole numbers, yes or no, and enums.
 *
 * <p>One instance serves one thread.
 */
public final class RecordJson {
    private final JsonFactory factory = new JsonFactory();
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /** How to take a record apart and make it. */
    private record Shape(Constructor<?> constructor, List<Method> accessors, List<Type> types) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] raw =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(raw);
                constructor.setAccessible(true);
                List<Method> accessors = new ArrayList<>();
                List<Type> types = new ArrayList<>();
                for (RecordComponent component : components) {
                    component.getAccessor().setAccessible(true);
                    accessors.add(component.getAccessor());
                    types.add(component.getGenericType());
                }
                return new Shape(constructor, accessors, types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The record as JSON. */
    public byte[] write(Record value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if {@code bytes} are something else
     */
    public <T extends Record> T read(Class<T> type, byte[] bytes) throws IOException {
        try (JsonParser json = factory.createParser(bytes)) {
            json.nextToken();
            return type.cast(read(type, json));
        } catch (IllegalArgumentException | ReflectiveOperationException e) {
            throw new IOException("no " + type.getSimpleName(), e);
        }
    }

    private Shape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, Shape::of);
    }

    private void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Record record) {
            json.writeStartArray();
            for (Method accessor : shape(record.getClass()).accessors()) {
                write(held(record, accessor), json);
            }
            json.writeEndArray();
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else {
            json.writeString((String) value);
        }
    }

    private static Object held(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the value at which {@code json} stands. */
    private Object read(Type type, JsonParser json) throws IOException, ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            return parts.length > 1 ? map(parts[1], json) : list(parts[0], json);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(raw, json);
        } else if (raw == int.class || raw == Integer.class) {
            return json.getIntValue();
        } else if (raw == boolean.class) {
            return json.getBooleanValue();
        } else if (raw.isEnum()) {
            return constant(raw, json.getText());
        }
        expect(JsonToken.VALUE_STRING, json);
        return json.getText();
    }

    private Object record(Class<?> type, JsonParser json) throws IOException, ReflectiveOperationException {
        expect(JsonToken.START_ARRAY, json);
        Shape shape = shape(type);
        Object[] values = new Object[shape.types().size()];
        for (int i = 0; i < values.length; i++) {
            json.nextToken();
            values[i] = read(shape.types().get(i), json);
        }
        json.nextToken();
        expect(JsonToken.END_ARRAY, json);
        return shape.constructor().newInstance(values);
    }

    private List<Object> list(Type type, JsonParser json) throws IOException, ReflectiveOperationException {
        expect(JsonToken.START_ARRAY, json);
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(type, json));
        }
        return items;
    }

    private Map<String, Object> map(Type type, JsonParser json) throws IOException, ReflectiveOperationException {
        expect(JsonToken.START_OBJECT, json);
        Map<String, Object> entries = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            entries.put(name, read(type, json));
        }
        return entries;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static void expect(JsonToken token, JsonParser json) throws IOException {
        if (json.currentToken() != token) {
            throw new IOException("not what was written: " + json.currentToken());
        }
    }
}
