package org.ficlint.prepared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A maximum entropy model of OpenNLP's in three arrays, where {@code GISModel} makes a hundred thousand objects.
 *
 * <p>It scores as {@code GISModel.eval} does with its uniform prior, in the same order of additions and with the same
 * {@code StrictMath}: so every bit is the same.
 */
final class FlatModel extends AbstractModel {
    private static final int OUTCOMES = 2;
    private static final int PREDICATES = 1;

    private final WordTable predicates;
    /** Of each predicate: where its outcomes begin; those of the next end them. */
    private final int[] starts;

    private final int[] outcomes;
    private final double[] weights;
    private final double evenly;

    private FlatModel(String[] names, Packed packed) {
        super(new Context[0], new String[0], names);
        predicates = WordTable.read(packed);
        starts = packed.numbers();
        outcomes = packed.numbers();
        weights = packed.doubles();
        evenly = StrictMath.log(1.0 / names.length);
    }

    static FlatModel read(Packed packed) {
        Texts texts = packed.texts();
        String[] names = new String[texts.size()];
        Arrays.setAll(names, texts::get);
        return new FlatModel(names, packed);
    }

    @SuppressWarnings("unchecked") // as getDataStructures says
    static void write(AbstractModel model, Packing packing) {
        Object[] data = model.getDataStructures();
        Map<String, Integer> numbers = new HashMap<>();
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> outcomes = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        ((Map<String, Context>) data[PREDICATES]).forEach((predicate, context) -> {
            numbers.put(predicate, numbers.size());
            Arrays.stream(context.getOutcomes()).forEach(outcomes::add);
            Arrays.stream(context.getParameters()).forEach(weights::add);
            starts.add(outcomes.size());
        });
        packing.texts(List.of((String[]) data[OUTCOMES]));
        WordTable.of(numbers).write(packing);
        packing.numbers(starts).numbers(outcomes);
        packing.doubles(weights.stream().mapToDouble(w -> w).toArray());
    }

    @Override
    public double[] eval(String[] context) {
        return eval(context, new double[getNumOutcomes()]);
    }

    @Override
    public double[] eval(String[] context, double[] sums) {
        Arrays.fill(sums, evenly);
        for (String predicate : context) {
            int number = predicates.get(predicate);
            if (number != WordTable.NONE) {
                for (int i = starts[number]; i < starts[number + 1]; i++) {
                    sums[outcomes[i]] += weights[i];
                }
            }
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i]);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }

    @Override
    public double[] eval(String[] context, float[] values) {
        throw new UnsupportedOperationException("no tagger or chunker weighs its predicates");
    }
}
