package org.ficlint.confusion;

/** Two words that are written for each other. */
record Pair(Member first, Member second) {

    /** The name under which a model keeps the pair: "breath/breathe". */
    String name() {
        return first.word() + "/" + second.word();
    }
}
