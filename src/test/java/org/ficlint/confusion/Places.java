package org.ficlint.confusion;

import org.ficlint.confusion.Novels.Occurrence;

/** The features of places in novels, whose words are numbers. */
final class Places {
    private final int[] numbers;
    private final int[] rows;
    private final Language language;
    private final Place place = Place.empty();

    Places(Novels novels, Language language) {
        this.language = language;
        numbers = novels.words().stream().mapToInt(Place::number).toArray();
        rows = rows(novels, language.vocabulary());
    }

    /** The row of each of the novels' words. */
    static int[] rows(Novels novels, Vocabulary vocabulary) {
        return novels.words().stream().mapToInt(vocabulary::row).toArray();
    }

    /** The features of a place. */
    Features features(Occurrence occurrence) {
        return language.features(place(occurrence));
    }

    /** The place itself, until the next one is asked for. */
    Place place(Occurrence occurrence) {
        int[] paragraph = occurrence.paragraph();
        for (int i = 0; i < Place.WIDTH; i++) {
            int at = occurrence.at() - Place.REACH + i;
            boolean inside = at >= 0 && at < paragraph.length;
            place.words()[i] = inside ? numbers[paragraph[at]] : 0;
            place.rows()[i] =
                    inside ? rows[paragraph[at]] : language.vocabulary().beyond();
        }
        return place;
    }
}
