package org.ficlint.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives back to the story what its own teller says to an audience: where the rest of a text speaks to "you" as well, only
 * a label or talk of writing makes a note of what stands at its ends.
 */
final class OwnAudience {
    private OwnAudience() {}

    /** The roles of the passages after that. */
    static List<Role> heard(List<Passage> passages, List<Evidence> evidence, List<Role> roles) {
        if (!speaksToYou(passages, roles)) {
            return roles;
        }
        List<Role> heard = new ArrayList<>(roles);
        int from = 0;
        while (from < roles.size()) {
            int to = from + 1;
            while (to < roles.size() && (roles.get(to) == Role.AUTHOR_NOTE) == (roles.get(from) == Role.AUTHOR_NOTE)) {
                to++;
            }
            boolean parted = (from > 0 && roles.get(from - 1) != Role.STORY)
                    || (to < roles.size() && roles.get(to) != Role.STORY);
            if (roles.get(from) == Role.AUTHOR_NOTE && !parted && isTellers(evidence.subList(from, to))) {
                heard.subList(from, to).replaceAll(role -> Role.STORY);
            }
            from = to;
        }
        return heard;
    }

    private static boolean speaksToYou(List<Passage> passages, List<Role> roles) {
        int told = 0;
        int addressed = 0;
        for (Passage passage : passages) {
            if (roles.get(passage.index()) == Role.STORY && passage.tally().words() > 0) {
                told++;
                addressed += passage.tally().second() > 0 && passage.tally().first() > 0 ? 1 : 0;
            }
        }
        return addressed >= 2 && addressed >= told * Weights.SPEAKS_TO_YOU;
    }

    private static boolean isTellers(List<Evidence> run) {
        return run.stream().noneMatch(e -> e.labelled() || e.forced() || e.endsStory())
                && run.stream().mapToDouble(Evidence::talk).sum() < Weights.TALK_OF_WRITING;
    }
}
