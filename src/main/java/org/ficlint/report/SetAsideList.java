package org.ficlint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ficlint.report.FileReport.SetAside;

/** What was told from the story, in words: "2 author's notes (lines 1 and 73–75)". */
final class SetAsideList {
    private static final int SHOWN = 4;

    private SetAsideList() {}

    static String of(List<SetAside> all) {
        Map<String, List<SetAside>> kinds = new LinkedHashMap<>();
        all.forEach(s -> kinds.computeIfAbsent(s.what(), k -> new ArrayList<>()).add(s));
        List<String> phrases = new ArrayList<>();
        kinds.forEach((what, places) -> phrases.add(Counted.of(places.size(), what) + " (" + lines(places) + ")"));
        return String.join(", ", phrases);
    }

    private static String lines(List<SetAside> places) {
        List<String> ranges = new ArrayList<>(
                places.stream().limit(SHOWN).map(SetAsideList::range).toList());
        if (places.size() > SHOWN) {
            ranges.add("…");
        }
        boolean one =
                places.size() == 1 && places.get(0).firstLine() == places.get(0).lastLine();
        String last = ranges.remove(ranges.size() - 1);
        String others = String.join(", ", ranges);
        String joint = last.equals("…") ? ", " : " and ";
        return (one ? "line " : "lines ") + (others.isEmpty() ? last : others + joint + last);
    }

    private static String range(SetAside place) {
        return place.firstLine() == place.lastLine()
                ? String.valueOf(place.firstLine())
                : place.firstLine() + "–" + place.lastLine();
    }
}
