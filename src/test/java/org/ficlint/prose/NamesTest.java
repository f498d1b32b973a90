package org.ficlint.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ficlint.manuscript.Block;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.manuscript.Role;
import org.ficlint.manuscript.Source;
import org.ficlint.text.OffsetMap;
import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void namesHaveACapitalInsideASentence() {
        assertThat(names("The boat carried Imogen past Harrow.").counts()).containsOnlyKeys("Harrow", "Imogen");
    }

    @Test
    void aCapitalAtTheStartOfASentenceOrSpeechProvesNothing() {
        assertThat(names("Nobody slept. \"Wolves!\" (Someone laughed.) *Curious,* thought the cook.")
                        .counts())
                .isEmpty();
    }

    @Test
    void anUncommonWordThatOnlyEverStartsSentencesIsANameFromTheSecondTime() {
        assertThat(names("Tavrin slept. Tavrin woke.").counts()).containsEntry("Tavrin", 2);
        assertThat(names("Silence fell. Silence reigned.").counts()).isEmpty();
    }

    @Test
    void possessivesAndShoutsCountForTheNameItself() {
        Names names = names("She took Imogen's coat. \"IMOGEN!\" he called after Imogen.");
        assertThat(names.counts()).containsEntry("Imogen", 3);
        assertThat(names.contains("Imogen’s")).isTrue();
    }

    @Test
    void namesMayHaveHyphensAndCapitalsInside() {
        assertThat(names("They met at CrowBar with Jean-Luc.").counts()).containsOnlyKeys("CrowBar", "Jean-Luc");
    }

    @Test
    void theCalendarPeoplesTitlesAndShoutsAreNoNames() {
        assertThat(names("On Monday I told Professor Abernathy in French that I was DONE. But I stayed.")
                        .counts())
                .containsOnlyKeys("Abernathy");
    }

    @Test
    void aFullStopAfterATitleEndsNoSentence() {
        assertThat(names("Mr. Orrin bowed.").people()).containsExactly("Orrin");
    }

    @Test
    void aWordThatIsOftenerWrittenSmallIsNoName() {
        assertThat(names("He saw the Gate. The gate was shut; a gate, any gate, would have done.")
                        .counts())
                .isEmpty();
    }

    @Test
    void aSlipOfTheShiftKeyMakesNoNameOfACommonWord() {
        assertThat(names("\"Off we go\" She said. She left.").counts()).isEmpty();
    }

    @Test
    void whoSpeaksIsSomebodyAndWhereOneGoesIsNot() {
        Names names = names("\"Come to Velmar,\" said Orrin. From Velmar it was a day to Sundhold.");
        assertThat(names.isPerson("Orrin")).isTrue();
        assertThat(names.isPerson("Velmar")).isFalse();
    }

    @Test
    void theMostFrequentNameComesFirst() {
        assertThat(names("So Bram and Alva left. Then Bram came back.").counts().keySet())
                .containsExactly("Bram", "Alva");
    }

    @Test
    void aHeaderTellsWhoBelongsToTheCast() {
        String header = "Pairing: Silence/Orrin";
        String story = "Silence came in.";
        String text = header + "\n\n" + story;
        Block head = Block.of(new Span(0, header.length())).as(Role.HEADER, "a label");
        Block body = Block.of(new Span(header.length() + 2, text.length()));
        assertThat(names(text, List.of(head, body)).counts()).containsOnlyKeys("Silence");
    }

    private static Names names(String text) {
        return names(text, List.of(Block.of(new Span(0, text.length()))));
    }

    private static Names names(String text, List<Block> blocks) {
        OffsetMap map =
                new OffsetMap.Builder(text).copy(new Span(0, text.length())).map();
        Manuscript m = new Manuscript(new Source("test", text), text, map, blocks, List.of(), List.of());
        return Names.of(m, Speech.of(m));
    }
}
