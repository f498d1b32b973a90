package org.ficlint.manuscript;

/** A role at a place in the chapter: a note before the story is another thing than one after it. */
enum State {
    FRONT_HEADER(Role.HEADER),
    FRONT_NOTE(Role.AUTHOR_NOTE),
    HEADING(Role.HEADING),
    FRONT_BREAK(Role.SCENE_BREAK),
    FRONT_VIEW(Role.POV_MARKER),
    STORY(Role.STORY),
    BREAK(Role.SCENE_BREAK),
    VIEW(Role.POV_MARKER),
    ASIDE(Role.AUTHOR_NOTE),
    END_NOTE(Role.AUTHOR_NOTE),
    END_BREAK(Role.SCENE_BREAK),
    END_HEADER(Role.HEADER);

    private final Role role;

    State(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }
}
