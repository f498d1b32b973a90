package org.ficlint.prepared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import morfologik.fsa.builders.CFSA2Serializer;
import morfologik.stemming.Dictionary;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;

/**
 * The words that LanguageTool's speller knows from plain lists, as automata.
 *
 * <p>{@code MorfologikMultiSpeller} sorts the lists, builds an automaton and serialises it at each start, for each
 * dialect. It looks first into a map of those it has; there these are put, read from the same serialised bytes.
 */
record Dictionaries(Language language) implements Part {
    private static final Inside.Place KNOWN = new Inside.Place(MorfologikMultiSpeller.class, "dicPathToDict");

    @Override
    public String name() {
        return "dictionaries-" + language.getShortCodeWithCountryAndVariant();
    }

    @Override
    public byte[] prepare() throws IOException, ReflectiveOperationException {
        Map<String, Dictionary> before = new HashMap<>(known());
        known().clear();
        // The speller builds what it lacks when it is asked for a word.
        language.getDefaultSpellingRule().isMisspelled("fic-lint");
        Packing packing = new Packing().number(known().size());
        for (Map.Entry<String, Dictionary> entry : known().entrySet()) {
            ByteArrayOutputStream automaton = new ByteArrayOutputStream();
            new CFSA2Serializer().serialize(entry.getValue().fsa, automaton);
            packing.text(entry.getKey()).bytes(automaton.toByteArray());
        }
        known().putAll(before);
        return packing.toBytes();
    }

    @Override
    public void use(Packed packed) throws IOException, ReflectiveOperationException {
        Map<String, Dictionary> read = new HashMap<>();
        for (int left = packed.number(); left > 0; left--) {
            String key = packed.text();
            // A key is the lists' names and, after a bar, that of the file with what else is to be known.
            String about = key.substring(key.indexOf('|') + 1);
            try (InputStream in = JLanguageTool.getDataBroker().getFromResourceDirAsStream(about)) {
                read.put(key, Dictionary.read(new ByteArrayInputStream(packed.bytes()), in));
            }
        }
        known().putAll(read);
    }

    @SuppressWarnings("unchecked") // as the field is declared
    private static Map<String, Dictionary> known() throws ReflectiveOperationException {
        return (Map<String, Dictionary>) KNOWN.get(MorfologikMultiSpeller.class);
    }
}
