package org.ficlint.confusion;

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
}
