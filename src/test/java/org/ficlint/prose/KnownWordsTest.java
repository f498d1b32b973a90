package org.ficlint.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownWordsTest {
    private final KnownWords words =
            KnownWords.of(List.of("Tavrin Oakhollow", "skyharp", "Half-Moon", "K'tesh", "Éloni", "glimmerwalk*"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tavrin", "Oakhollow", "Tavrin's", "Tavrin’s", "Tavrins", "TAVRIN", "skyharp", "Skyharp", "skyharps",
                "SKYHARP", "Half-Moon", "Half", "K'tesh", "K’tesh", "tesh", "Éloni", "Eloni", "glimmerwalking",
                "Glimmerwalked", "glimmerwalk"
            })
    void knowsAWordInItsForms(String word) {
        assertThat(words.knows(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tavrin", "Tavrinn", "Tavri", "sky", "skyharpist", "s", "", "glimmerwal"})
    void knowsNothingElse(String word) {
        assertThat(words.knows(word)).isFalse();
    }

    @Test
    void onlyWordsWithACapitalAreNames() {
        assertThat(words.names("Tavrin")).isTrue();
        assertThat(words.names("Skyharp")).isFalse();
    }
}
