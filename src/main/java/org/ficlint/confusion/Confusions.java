package org.ficlint.confusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ficlint.prose.WordFile;

/** The pairs in {@code confusions.txt}, which says how it is to be read. */
final class Confusions {
    private static final String NONE = "-";

    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    private Confusions() {}

    /** All pairs by their names, in the order of the file. */
    static Map<String, Pair> load() {
        return read(WordFile.lines(Confusions.class, "confusions.txt"));
    }

    /** The pairs of these families; the first family that has a pair explains it. */
    static Map<String, Pair> read(Collection<String> families) {
        Confusions confusions = new Confusions();
        families.forEach(confusions::add);
        return confusions.pairs;
    }

    private void add(String line) {
        int fame = line.startsWith("**") ? 2 : line.startsWith("*") ? 1 : 0;
        String family = line.substring(fame);
        List<List<Member>> members = new ArrayList<>();
        for (String member : family.split("[|~]", -1)) {
            members.add(members(member, family));
        }
        boolean neighboursOnly = family.contains("~");
        for (int i = 0; i < members.size(); i++) {
            int last = neighboursOnly ? Math.min(i + 2, members.size()) : members.size();
            for (int j = i + 1; j < last; j++) {
                pair(members.get(i), members.get(j), fame);
            }
        }
    }

    private static List<Member> members(String member, String family) {
        int colon = member.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no meaning: " + family);
        }
        String[] forms = member.substring(0, colon).strip().replace('\'', '’').split(" ", -1);
        String meaning = member.substring(colon + 1).strip();
        List<Member> members = new ArrayList<>();
        for (String form : forms) {
            members.add(new Member(form, forms[0], meaning));
        }
        return members;
    }

    private void pair(List<Member> one, List<Member> other, int fame) {
        if (one.size() != other.size()) {
            throw new IllegalArgumentException("not as many forms: " + one + " and " + other);
        }
        for (int i = 0; i < one.size(); i++) {
            Pair pair = new Pair(one.get(i), other.get(i), fame);
            boolean known =
                    pairs.containsKey(pair.second().word() + "/" + pair.first().word());
            if (!known
                    && !pair.first().word().equals(NONE)
                    && !pair.second().word().equals(NONE)) {
                pairs.putIfAbsent(pair.name(), pair);
            }
        }
    }
}
