package org.ficlint.manuscript;

/** How a source spells its characters, and whether its lines mean anything to its author. */
public enum Markup {
    /** As they are. */
    NONE(true),
    /** With signs for emphasis, and backslashes before signs that are none. */
    MARKDOWN(true),
    /** With tags and entities, in a file that people open in an editor. */
    TAGS(true),
    /** With tags and entities, within a word processor's file, where nobody sees a line: paragraphs are counted. */
    DOCUMENT(false);

    private final boolean lines;

    Markup(boolean lines) {
        this.lines = lines;
    }

    /** Whether places are lines of the source; else they are paragraphs. */
    public boolean hasLines() {
        return lines;
    }

    /** Whether a word may be written anew into the first of several pieces that it stands in. */
    public boolean mayJoin() {
        return this == TAGS || this == DOCUMENT;
    }

    /** {@code text} as this markup spells it. */
    public String spelt(String text) {
        return switch (this) {
            case NONE -> text;
            case MARKDOWN -> text.replaceAll("[\\\\*_`<\\[\\]]", "\\\\$0");
            default -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        };
    }
}
