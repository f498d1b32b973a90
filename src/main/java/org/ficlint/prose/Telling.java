package org.ficlint.prose;

import java.util.List;
import org.ficlint.manuscript.Manuscript;

/**
 * What characters say and who is named, found in one reading of a chapter: names tell whom a speech is spoken to, and
 * speech tells who is a person.
 *
 * @param speech what characters say, think and write
 * @param names who is named
 */
public record Telling(Speech speech, Names names) {

    /** Reads the story blocks of {@code manuscript}; the names of {@code lexicon} need less proof. */
    public static Telling of(Manuscript manuscript, Lexicon lexicon) {
        SpeechFinder finder = new SpeechFinder(manuscript);
        List<Quotation> quotations = finder.quotations();
        NameFinder found = NameFinder.in(manuscript, new Speech(quotations));
        // Whom somebody speaks to is told by the chapter alone.
        return new Telling(finder.addressed(quotations, found.names(Lexicon.NONE)), found.names(lexicon));
    }
}
