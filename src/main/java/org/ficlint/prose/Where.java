package org.ficlint.prose;

import java.util.Locale;

/** What kind of text a place in a chapter is in. */
public enum Where {
    NARRATION,
    DIALOGUE,
    THOUGHT,
    LETTER,
    CHAT,
    NOTE,
    HEADING;

    /** The name as it stands in reports: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody in the story speaks, thinks or writes here, so that her grammar is her own. */
    public boolean isVoice() {
        return this == DIALOGUE || this == THOUGHT || this == LETTER || this == CHAT;
    }
}
