package org.ficlint.confusion;

import java.util.Optional;

/**
 * A word that does not fit its place.
 *
 * @param written the word
 * @param meant the one that fits
 * @param margin by how much the log odds against it are over the bar from which it is doubted; positive
 * @param toSure how much more is asked for where it is called wrong for certain
 */
record Verdict(Member written, Member meant, double margin, double toSure) {

    /** Whether it is wrong for certain. */
    boolean sure() {
        return margin > toSure;
    }

    /** The verdict if so much more is asked for; none if the odds are not so great. */
    Optional<Verdict> less(double caution) {
        return margin > caution ? Optional.of(new Verdict(written, meant, margin - caution, toSure)) : Optional.empty();
    }
}
