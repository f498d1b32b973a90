package org.ficlint.confusion;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which of two words that are confused fits a place. Training writes it; {@code model.md} is its card. */
final class Model {
    private static final String FILE = "confusions.model";

    private final Language language;
    private final Map<String, List<Choice>> choices = new HashMap<>();

    /** A word that may be a slip for another: who decides, and whether the written word is that pair's first. */
    private record Choice(Pair pair, PairModel model, boolean first) {
        Optional<Verdict> verdict(Features features) {
            double odds =
                    first ? model.weights().odds(features) : -model.weights().odds(features);
            Bar bar = first ? model.first() : model.second();
            Member written = first ? pair.first() : pair.second();
            Member meant = first ? pair.second() : pair.first();
            return odds > bar.likely()
                    ? Optional.of(new Verdict(written, meant, odds - bar.likely(), bar.sure() - bar.likely()))
                    : Optional.empty();
        }
    }

    private Model(Language language, Map<String, Pair> pairs, List<PairModel> models) {
        this.language = language;
        for (PairModel model : models) {
            Pair pair = pairs.get(model.name());
            if (pair == null) {
                throw new IllegalStateException(model.name() + " is not in confusions.txt");
            }
            choices.computeIfAbsent(pair.first().word(), w -> new ArrayList<>()).add(new Choice(pair, model, true));
            choices.computeIfAbsent(pair.second().word(), w -> new ArrayList<>())
                    .add(new Choice(pair, model, false));
        }
    }

    /** The model that comes with the program. */
    static Model load() {
        try (InputStream file = Model.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.readAllBytes()));
            Language language = Language.read(in);
            List<PairModel> models = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                models.add(PairModel.read(in));
            }
            return of(language, models);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A model of these parts. */
    static Model of(Language language, List<PairModel> models) {
        return new Model(language, Confusions.load(), models);
    }

    /** Writes a model as {@link #load()} reads it. */
    static void write(Language language, List<PairModel> models, DataOutputStream out) throws IOException {
        language.write(out);
        out.writeInt(models.size());
        for (PairModel model : models) {
            model.write(out);
        }
    }

    /** How many pairs it knows. */
    int size() {
        return choices.values().stream().mapToInt(List::size).sum() / 2;
    }

    /** Whether {@code word} may be a slip for another. */
    boolean knows(String word) {
        return choices.containsKey(word);
    }

    /** The place of the word at {@code index}. */
    Place place(WordRow row, int index) {
        Place place = Place.empty();
        for (int i = 0; i < Place.WIDTH; i++) {
            int at = index - Place.REACH + i;
            boolean inside = at >= 0 && at < row.keys().size();
            place.words()[i] = inside ? Place.number(row.keys().get(at)) : 0;
            place.rows()[i] = inside
                    ? language.vocabulary().row(row.keys().get(at))
                    : language.vocabulary().beyond();
        }
        return place;
    }

    /** What is wrong with {@code word} in this place, if anything is. */
    Optional<Verdict> verdict(String word, Place place) {
        Features features = language.features(place);
        return choices.getOrDefault(word, List.of()).stream()
                .flatMap(choice -> choice.verdict(features).stream())
                .max(Comparator.comparingDouble(Verdict::margin));
    }
}
