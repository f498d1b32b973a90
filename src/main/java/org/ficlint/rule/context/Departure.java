package org.ficlint.rule.context;

import java.nio.file.Path;
import java.util.Optional;
import org.ficlint.prose.Chapter;
import org.ficlint.prose.Custom;
import org.ficlint.prose.Customs;
import org.ficlint.prose.StoryContext;
import org.ficlint.text.Span;

/**
 * A chapter's own way of writing something that nearly all other chapters of its story write in another.
 *
 * @param at where the chapter does so first
 * @param message both ways, with counts and the name of another chapter
 */
record Departure(Span at, String message) {
    /** The departure of {@code chapter} in customs of {@code kind}, if it keeps to one of its own. */
    static Optional<Departure> of(Chapter chapter, String kind) {
        StoryContext story = chapter.names().lexicon().story();
        String name = chapter.manuscript().source().name();
        return Optional.ofNullable(Customs.kept(Customs.of(chapter.manuscript(), chapter.speech()))
                        .get(kind))
                .flatMap(own -> story.unlike(name, kind, own.way())
                        .map(usual -> new Departure(own.places().get(0), message(own, usual))));
    }

    private static String message(Custom own, StoryContext.Usual usual) {
        String here = Character.toUpperCase(own.way().charAt(0)) + own.way().substring(1);
        return here + " here (" + own.places().size() + " in all), but " + usual.way() + " in " + usual.chapters()
                + " other chapters, such as " + file(usual.example()) + ".";
    }

    /** The file's name without its folder, which all chapters of a story share. */
    static String file(String chapter) {
        return Optional.ofNullable(Path.of(chapter).getFileName())
                .map(Path::toString)
                .orElse(chapter);
    }
}
