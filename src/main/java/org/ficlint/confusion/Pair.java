package org.ficlint.confusion;

/**
 * Two words that are written for each other.
 *
 * @param fame how much readers complain of it: 2 much, 1 often, 0 seldom
 */
record Pair(Member first, Member second, int fame) {

    /** The name under which a model keeps the pair: "breath/breathe". */
    String name() {
        return first.word() + "/" + second.word();
    }
}
