package org.ficlint.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which rules found how much, and where: a line a rule, those that found most first, instead of the problems.
 *
 * @param hints whether hints are counted among them; the last line counts them in any case
 */
public record Statistics(boolean hints) implements Reporter {

    @Override
    public void print(Report report, StringBuilder out) {
        Map<String, List<Problem>> rules = report.files().stream()
                .flatMap(file -> file.shown(hints).stream())
                .collect(Collectors.groupingBy(Problem::rule, TreeMap::new, Collectors.toList()));
        int width = rules.keySet().stream().mapToInt(String::length).max().orElse(0);
        Comparator<Map.Entry<String, List<Problem>>> most =
                Comparator.comparingInt(rule -> -rule.getValue().size());
        rules.entrySet().stream()
                .sorted(most.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .forEach(rule -> line(rule.getKey(), rule.getValue(), width, out));
        out.append(rules.isEmpty() ? "" : "\n").append(Counted.summary(report)).append('\n');
    }

    private static void line(String rule, List<Problem> problems, int width, StringBuilder out) {
        Map<String, Long> places = problems.stream()
                .collect(Collectors.groupingBy(p -> p.where().label(), TreeMap::new, Collectors.counting()));
        String where = places.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(place -> place.getValue() + " in " + place.getKey())
                .collect(Collectors.joining(", "));
        String name = Visible.text(rule);
        out.append("%6d  %s%s  %s\n".formatted(problems.size(), name, " ".repeat(width - name.length()), where));
    }
}
