package org.ficlint.prose;

import java.util.List;
import java.util.Optional;
import org.ficlint.manuscript.Manuscript;

/**
 * All that is said, thought or written by characters of a chapter.
 *
 * @param quotations in order of their start, none overlapping another
 */
public record Speech(List<Quotation> quotations) {

    public Speech {
        quotations = List.copyOf(quotations);
    }

    /** Finds the speech in the story blocks of {@code manuscript}; needs no other reading of the text. */
    public static Speech of(Manuscript manuscript) {
        return Telling.of(manuscript, Lexicon.NONE).speech();
    }

    /** The quotation that holds {@code offset} of the reading text. */
    public Optional<Quotation> at(int offset) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Quotation quotation = quotations.get(middle);
            if (quotation.span().contains(offset)) {
                return Optional.of(quotation);
            } else if (quotation.span().start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }
}
