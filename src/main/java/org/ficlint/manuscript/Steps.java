package org.ficlint.manuscript;

/**
 * What it costs to go from one part of a chapter to the next: {@code front* story (break | view | aside | story)* end*},
 * over again after each chapter heading.
 *
 * @param handedOver whether the block before gave the word to the story
 * @param wide whether more blank lines than usual stand before the block
 * @param begins whether the block itself speaks for a note, as the first block of one should
 * @param anchored whether it speaks for one by more than its tone
 * @param tail whether only a few words follow up to the end
 * @param firstShare how much of the story is told by an I
 */
record Steps(boolean handedOver, boolean wide, boolean begins, boolean anchored, boolean tail, double firstShare) {
    private static final double NEVER = 1e6;

    /** The cost of opening a file with {@code state}. */
    double start(State state) {
        return switch (state) {
            case STORY, HEADING, FRONT_VIEW -> 0;
            case FRONT_HEADER, FRONT_BREAK -> Weights.OPEN_WITH_HEADER;
            case FRONT_NOTE -> Weights.OPEN_WITH_NOTE + begin();
            default -> NEVER;
        };
    }

    /** The cost of closing a file in {@code state}: nothing but front matter is unlikely. */
    static double end(State state) {
        return switch (state) {
            case FRONT_NOTE, FRONT_HEADER, HEADING, FRONT_BREAK -> Weights.NOTE_ONLY;
            default -> 0;
        };
    }

    /** The cost of {@code to} right after {@code from}. */
    double cost(State from, State to) {
        return switch (from) {
            case FRONT_HEADER, FRONT_NOTE, HEADING, FRONT_BREAK, FRONT_VIEW -> fromFront(from, to);
            case STORY, BREAK, VIEW, ASIDE -> fromStory(from, to);
            case END_NOTE, END_BREAK, END_HEADER -> fromEnd(from, to);
        };
    }

    private double fromFront(State from, State to) {
        boolean view = from == State.FRONT_VIEW;
        return switch (to) {
            case FRONT_HEADER -> toFrontHeader(from);
            case FRONT_NOTE -> toFrontNote(from);
            case HEADING -> view ? 1 : 0;
            case FRONT_BREAK -> from == State.FRONT_NOTE ? Weights.NOTE_TO_FRONT_BREAK : 0;
            case FRONT_VIEW -> 0;
            case STORY -> from == State.FRONT_NOTE ? leaveNote() : 0;
            default -> NEVER;
        };
    }

    private static double toFrontHeader(State from) {
        return switch (from) {
            case FRONT_HEADER -> 0;
            case FRONT_VIEW -> Weights.OUT_OF_ORDER;
            default -> Weights.NOTE_OR_HEADER;
        };
    }

    private double toFrontNote(State from) {
        return switch (from) {
            case FRONT_NOTE -> 0;
            case FRONT_HEADER -> Weights.NOTE_OR_HEADER;
            case HEADING -> Weights.NOTE_AFTER_HEADING + begin();
            case FRONT_BREAK -> Weights.NOTE_AFTER_FRONT_BREAK + begin();
            default -> Weights.OUT_OF_ORDER;
        };
    }

    private double leaveNote() {
        if (handedOver) {
            return 0;
        }
        return wide ? Weights.NOTE_TO_STORY_OVER_GAP : Weights.NOTE_TO_STORY * (1 + firstShare);
    }

    private double fromStory(State from, State to) {
        boolean atBreak = from == State.BREAK;
        return switch (to) {
            case STORY -> from == State.ASIDE ? Weights.LEAVE_ASIDE : 0;
            case BREAK -> 0;
            case VIEW -> atBreak ? 0 : Weights.VIEW_WITHOUT_BREAK;
            case HEADING -> atBreak ? 0.5 : 1;
            case ASIDE -> from == State.ASIDE ? 0 : Weights.ASIDE;
            case END_NOTE -> from == State.ASIDE ? Weights.LEAVE_ASIDE : toEnd(atBreak);
            case END_HEADER -> toEnd(atBreak) + Weights.NOTE_OR_HEADER;
            default -> NEVER;
        };
    }

    private double toEnd(boolean atBreak) {
        if (tail && begins && (atBreak || wide)) {
            return atBreak ? Weights.BREAK_TO_TAIL : Weights.GAP_TO_TAIL;
        }
        if (atBreak) {
            return beginEnd() + Weights.BREAK_TO_END_NOTE;
        }
        return beginEnd() + (wide ? Weights.STORY_TO_END_NOTE_OVER_GAP : Weights.STORY_TO_END_NOTE);
    }

    private double beginEnd() {
        return anchored ? begin() : Weights.NOTE_WITHOUT_BEGINNING;
    }

    private double begin() {
        if (!begins) {
            return Weights.NOTE_WITHOUT_BEGINNING;
        }
        return anchored ? 0 : Weights.NOTE_WITHOUT_ANCHOR;
    }

    private static double fromEnd(State from, State to) {
        return switch (to) {
            case END_NOTE -> from == State.END_HEADER ? Weights.NOTE_OR_HEADER / 2 : 0;
            case END_BREAK -> 0.2;
            case END_HEADER -> from == State.END_HEADER ? 0 : Weights.NOTE_OR_HEADER;
            case HEADING -> Weights.NEXT_CHAPTER;
            default -> NEVER;
        };
    }
}
