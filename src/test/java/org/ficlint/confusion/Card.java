package org.ficlint.confusion;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ficlint.confusion.Novels.Novel;
import org.ficlint.confusion.Novels.Occurrence;

/** Measures a model on the novels that were held back, and tells what it is made of. */
final class Card {
    private static final int MOST_SLIPS = 20;
    private static final String PROTOCOL = """
            A slip is made by putting the other word for one that stands in a novel held back. The weights and the bars come from the
            other novels. Only two numbers were chosen by what was found in these: how many alarms the bars may let through, and what
            a pair is worth by its fame, so that the figures below flatter the model a little. An alarm is counted as false even if the
            novel itself is wrong, as in the letters of a child.""";

    /** A direction: how many slips were made, found, and set right, and how many words were doubted that are right. */
    private static final class Tally {
        private int fame;
        private int made;
        private int found;
        private int setRight;
        private int falseAlarms;
    }

    private final Novels novels;
    private final Places places;
    private final Model model;
    private final Map<String, Pair> pairs = Confusions.load();
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private int alarms;
    private int sureAlarms;
    private long words;
    private final List<String> shown = new ArrayList<>();

    Card(Novels novels, Places places, Model model) {
        this.novels = novels;
        this.places = places;
        this.model = model;
    }

    /** The card, as Markdown. */
    String text(List<PairModel> models, List<String> left, long size) {
        measure(models);
        StringBuilder card = new StringBuilder();
        card.append("# The model of confused words\n\n");
        card.append(line("Written by `src/train/confusions` on %s; %,d bytes.", LocalDate.now(ZoneOffset.UTC), size))
                .append("\n\n");
        card.append(line(
                "Learnt from %d novels, %,d words. Held back, and measured on: %s.",
                novels.learnt().size(),
                novels.size(novels.learnt()),
                String.join(", ", novels.heldBack().stream().map(Novel::name).toList())));
        card.append("\n\n").append(PROTOCOL).append("\n\n").append(summary()).append("\n\n");
        left.forEach(why -> card.append("Left to other rules, as ").append(why).append(".\n\n"));
        card.append("| written | meant | slips | found | set right | false alarms |\n|---|---|---|---|---|---|\n");
        tallies.forEach((name, t) -> card.append(line(
                        "| %s | %d | %d | %d | %d |",
                        name.replace(">", " | "), t.made, t.found, t.setRight, t.falseAlarms))
                .append('\n'));
        return card.toString();
    }

    /** The figures in all, a line each. */
    String summary() {
        return line("- pairs: %d\n- slips: at most %d for each word and its other\n", model.size(), MOST_SLIPS)
                + share("", 0)
                + share(" of pairs often quoted or worse", 1)
                + share(" of those most complained of", 2)
                + line("- words untouched: %d\n- false alarms: %d\n- of these sure: %d", words, alarms, sureAlarms);
    }

    private String share(String which, int fame) {
        List<Tally> some = tallies.values().stream().filter(t -> t.fame >= fame).toList();
        int made = some.stream().mapToInt(t -> t.made).sum();
        int found = some.stream().mapToInt(t -> t.found).sum();
        int setRight = some.stream().mapToInt(t -> t.setRight).sum();
        return line(
                "- found%s: %.4f, set right: %.4f, of %d\n",
                which, (double) found / made, (double) setRight / made, made);
    }

    /** What was doubted though it is right, a line each. */
    List<String> shown() {
        return shown;
    }

    private void measure(List<PairModel> models) {
        Map<String, List<Occurrence>> occurrences = new LinkedHashMap<>();
        Map<String, Object> wanted = new LinkedHashMap<>();
        models.forEach(m -> List.of(m.name().split("/", -1)).forEach(w -> wanted.put(w, m)));
        for (Novel novel : novels.heldBack()) {
            novels.occurrences(novel, wanted)
                    .forEach((word, list) -> occurrences
                            .computeIfAbsent(word, w -> new ArrayList<>())
                            .addAll(list));
        }
        words = novels.size(novels.heldBack());
        for (PairModel m : models) {
            Optional.ofNullable(pairs.get(m.name())).ifPresent(pair -> {
                slips(pair, pair.first(), pair.second(), occurrences);
                slips(pair, pair.second(), pair.first(), occurrences);
            });
        }
        occurrences.forEach((word, list) -> list.forEach(o -> untouched(word, o)));
    }

    private void slips(Pair pair, Member written, Member meant, Map<String, List<Occurrence>> occurrences) {
        Tally tally = tally(written.word(), meant.word());
        tally.fame = pair.fame();
        for (Occurrence place : PairTraining.some(occurrences.getOrDefault(meant.word(), List.of()), MOST_SLIPS)) {
            Optional<Verdict> verdict = model.verdict(written.word(), places.place(place));
            tally.made++;
            tally.found += verdict.isPresent() ? 1 : 0;
            tally.setRight +=
                    verdict.filter(v -> v.meant().word().equals(meant.word())).isPresent() ? 1 : 0;
        }
    }

    private void untouched(String word, Occurrence place) {
        model.verdict(word, places.place(place)).ifPresent(v -> {
            alarms++;
            sureAlarms += v.sure() ? 1 : 0;
            tally(word, v.meant().word()).falseAlarms++;
            shown.add(word + " -> " + v.meant().word() + line(" (%.1f%s): ", v.margin(), v.sure() ? "!" : "")
                    + around(place));
        });
    }

    private String around(Occurrence place) {
        StringBuilder text = new StringBuilder();
        int from = Math.max(0, place.at() - 8);
        int to = Math.min(place.paragraph().length, place.at() + 9);
        for (int i = from; i < to; i++) {
            text.append(i == place.at() ? " *" : " ").append(novels.words().get(place.paragraph()[i]));
        }
        return text.toString();
    }

    private Tally tally(String written, String meant) {
        return tallies.computeIfAbsent(written + ">" + meant, n -> new Tally());
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
