package org.ficlint.prepared;

import java.lang.reflect.Field;

/** The few things inside LanguageTool that can be had in no other way than by their names. */
final class Inside {
    private Inside() {}

    /** A field of LanguageTool's: {@code of} is the object that has it, or the class if it is a static one. */
    record Place(Class<?> owner, String name) {
        Object get(Object of) throws ReflectiveOperationException {
            return field().get(of);
        }

        void set(Object of, Object value) throws ReflectiveOperationException {
            field().set(of, value);
        }

        private Field field() throws ReflectiveOperationException {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        }
    }
}
