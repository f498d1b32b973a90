package org.ficlint.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ficlint.Chapters;
import org.ficlint.prose.Dialect;
import org.ficlint.rule.Finding;
import org.ficlint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

class FictionProfileTest {

    private static Stream<Finding> shown(String text) {
        return Chapters.reading(text, Dialect.US).findings().stream().filter(f -> f.severity() != Severity.HINT);
    }

    @Test
    void everyRowNamesARuleOrCategoryThatLanguageToolHas() {
        JLanguageTool engine = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        JLanguageTool british = new JLanguageTool(Languages.getLanguageForShortCode("en-GB"));
        List<org.languagetool.rules.Rule> rules = Stream.concat(
                        engine.getAllRules().stream(), british.getAllRules().stream())
                .toList();
        assertThat(FictionProfile.load().unknownRows(rules)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"He don't know nothing,\" said the old man, and he shut the gate.",
                "\"Oh! no, not again,\" she said, and she sat down on the stairs.",
                "She laughed. She ran. She never once looked back at the house.",
                "\"What the fuck,\" said Anna, and dropped the keys into the well.",
                "He had had enough. She knew that that was true.",
                "There was an ash tray on the table beside the race track.",
                "You're cousin to a queen, and you may say so.",
                "She could care less if she tried.",
                "Nobody but the one in the same room heard the bell.",
                "She pleaded her case and point by point she won it.",
                "The mute point of the spear hung above his throat.",
                "All the sudden squalls of the spring had passed.",
                "She climbed . . . then she fell asleep on the roof.",
            })
    void voicesAndFiguresOfSpeechAreLeftAlone(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He walked to the the door and knocked twice.",
                "Their was nobody in the house when she came back.",
                "He was to tired to answer her.",
            })
    void slipsOfTheNarratorAreStillFound(String text) {
        assertThat(shown(text)).isNotEmpty();
    }

    @Test
    void notesAreCheckedForSpellingAlone() {
        String text = """
                A/N: Sorry for the looong wait, school have been crazy. Definately more soon! Please review.

                Chapter One

                The rain had stopped. Mira went down to the harbor and counted the boats.

                "Nine," she said. "There were ten last night."
                """;
        assertThat(shown(text).map(f -> f.suggestions().get(0))).containsExactly("Definitely");
    }
}
