package org.ficlint.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.languagetool.Language;

/**
 * Gives LanguageTool what it would else build at each start.
 *
 * <p>What is not on the shelf is built in LanguageTool's own way, once, and put there. A part that can't be had leaves
 * everything as it was: LanguageTool then builds it. So findings are the same with all parts, some or none.
 */
public final class Preparation {
    private final Shelf shelf;
    private final Set<String> done = new HashSet<>();

    /** What is prepared lies on {@code shelf}, or will. */
    public Preparation(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Makes LanguageTool ready for an English; from then on, its engines start fast. */
    public synchronized void prepare(Language language) {
        List<Part> parts = new ArrayList<>(MultiWords.all());
        parts.add(new ChunkerModels());
        parts.add(new Dictionaries(language));
        for (Part part : parts) {
            if (done.add(part.name())) {
                prepare(part);
            }
        }
    }

    private void prepare(Part part) {
        try {
            Optional<Packed> packed = shelf.get(part.name());
            if (packed.isPresent()) {
                part.use(packed.get());
            } else {
                shelf.put(part.name(), part.prepare());
            }
        } catch (IOException | ReflectiveOperationException | RuntimeException e) {
            // Another LanguageTool than this was written for: it builds the part itself.
        }
    }
}
