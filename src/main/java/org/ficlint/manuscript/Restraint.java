package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps a mistaken reading from losing a story: if more than half of the words would be set aside on soft evidence, what
 * nothing vouches for stays story, and the reader is told.
 *
 * @param roles the roles after that
 * @param notices what to tell
 */
record Restraint(List<Role> roles, List<String> notices) {

    Restraint {
        roles = List.copyOf(roles);
        notices = List.copyOf(notices);
    }

    static Restraint on(List<Passage> passages, List<Evidence> evidence, List<Role> roles) {
        int all = 0;
        int aside = 0;
        int hard = 0;
        for (Passage passage : passages) {
            int words = passage.words().size();
            boolean set = isSet(roles.get(passage.index()));
            boolean forced = evidence.get(passage.index()).forced();
            all += forced ? 0 : words;
            aside += set && !forced ? words : 0;
        }
        boolean[] vouched = vouched(passages, evidence, roles);
        for (Passage passage : passages) {
            boolean counts =
                    vouched[passage.index()] && !evidence.get(passage.index()).forced();
            hard += counts ? passage.words().size() : 0;
        }
        if (aside <= all * Weights.LARGEST_SHARE) {
            return new Restraint(roles, List.of());
        }
        boolean announcement = aside == all && all <= Weights.LONGEST_ANNOUNCEMENT;
        int percent = (int) Math.round(100.0 * aside / all);
        if (announcement || aside - hard <= all * Weights.LARGEST_SHARE / 2) {
            return new Restraint(
                    roles, List.of(percent + " % of the words were read as author's notes or header; see outline"));
        }
        return new Restraint(
                kept(evidence, roles, vouched),
                List.of("kept as story: " + percent + " % of the words looked like author's notes or header;"
                        + " mark notes with <!-- fic-lint: note --> and <!-- fic-lint: story -->"));
    }

    /** Which passages belong to a run of notes and headers that something vouches for: a label, a break after it. */
    private static boolean[] vouched(List<Passage> passages, List<Evidence> evidence, List<Role> roles) {
        boolean[] vouched = new boolean[passages.size()];
        int from = 0;
        boolean marked = false;
        double margin = 0;
        for (int i = 0; i <= passages.size(); i++) {
            if (i < passages.size() && isSet(roles.get(i))) {
                Evidence e = evidence.get(i);
                marked |= e.labelled() || e.of(Role.HEADER) >= Weights.HEADER_CONTINUED;
                margin += e.of(Role.AUTHOR_NOTE) - e.of(Role.STORY);
            } else {
                boolean parted = i < passages.size() && roles.get(i) != Role.STORY && margin >= Weights.PLAINLY_NOTE;
                Arrays.fill(vouched, from, i, marked || parted);
                from = i + 1;
                marked = false;
                margin = 0;
            }
        }
        return vouched;
    }

    private static boolean isSet(Role role) {
        return role == Role.AUTHOR_NOTE || role == Role.HEADER;
    }

    private static List<Role> kept(List<Evidence> evidence, List<Role> roles, boolean[] vouched) {
        List<Role> kept = new ArrayList<>(roles);
        for (int i = 0; i < roles.size(); i++) {
            if (isSet(roles.get(i)) && !vouched[i] && !evidence.get(i).forced()) {
                kept.set(i, Role.STORY);
            }
        }
        return kept;
    }
}
