package org.ficlint.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.Language;
import org.xml.sax.SAXException;

/**
 * Gives LanguageTool what it would else build at each start.
 *
 * <p>What is not on the shelf is built in LanguageTool's own way, once, and put there. A part that can't be had leaves
 * everything as it was: LanguageTool then builds it. So findings are the same with all parts, some or none.
 */
public final class Preparation {
    private final Shelf shelf;
    private final Set<String> done = new HashSet<>();
    private final Map<String, Optional<PatternRules>> rules = new HashMap<>();

    /** What is prepared lies on {@code shelf}, or will. */
    public Preparation(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Makes LanguageTool ready for an English; from then on, its engines start fast. */
    public synchronized void prepare(Language language) {
        List<Part> parts = new ArrayList<>(MultiWords.all());
        parts.add(new ChunkerModels());
        parts.add(new SentenceBreaks(language));
        parts.add(new Dictionaries(language));
        for (Part part : parts) {
            if (done.add(part.name())) {
                prepare(part);
            }
        }
    }

    /** The pattern rules of an English; empty if LanguageTool has to make them itself. */
    public synchronized Optional<PatternRules> rules(Language language) {
        return rules.computeIfAbsent(language.getShortCodeWithCountryAndVariant(), code -> readRules(language, code));
    }

    private Optional<PatternRules> readRules(Language language, String code) {
        String name = "rules-" + code;
        try {
            if (shelf.get(name).isEmpty() && shelf.isOpen()) {
                shelf.put(name, RulePreparation.of(language));
            }
            Optional<Packed> packed = shelf.get(name);
            return packed.isPresent() ? Optional.of(PatternRules.read(language, packed.get())) : Optional.empty();
        } catch (IOException | SAXException | ReflectiveOperationException | RuntimeException e) {
            // Another LanguageTool than this was written for: it makes its rules itself.
            return Optional.empty();
        }
    }

    private void prepare(Part part) {
        try {
            Optional<Packed> packed = shelf.get(part.name());
            if (packed.isPresent()) {
                part.use(packed.get());
            } else if (shelf.isOpen()) {
                shelf.put(part.name(), part.prepare());
            }
        } catch (IOException | ReflectiveOperationException | RuntimeException e) {
            // Another LanguageTool than this was written for: it builds the part itself.
        }
    }
}
