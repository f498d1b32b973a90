package org.ficlint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a word list makes of its phrases, and of mistakes in its file. */
class WordListTest {

    private static WordList list(String... lines) {
        String yaml = "title: T\nwhy: W.\n" + String.join("\n", lines) + "\n";
        return WordList.read(new RuleFile("rules/words/sample.yaml", yaml), true);
    }

    private static List<String> found(WordList list, String text) {
        return list.check(ExampleChapter.of(text)).stream()
                .map(f -> f.span().in(text) + " -> " + String.join("|", f.suggestions()))
                .toList();
    }

    @Test
    void aSuggestionKeepsCapitals() {
        WordList list = list("replace: {big toe: small toe}");
        assertThat(found(list, "Big toe. BIG TOE. A big toe. Big Toe.")) //
                .containsExactly("Big -> Small", "BIG -> SMALL", "big -> small", "Big -> Small");
    }

    @Test
    void apostrophesAreThoseOfTheText() {
        WordList list = list("replace: {its raining: it's raining, don't no: don't know}");
        assertThat(found(list, "Its raining. I don't no.")).containsExactly("Its -> It's", "no -> know");
        assertThat(found(list, "Its raining. I don’t no.")).containsExactly("Its -> It’s", "no -> know");
    }

    @Test
    void wordsMayBePartedByAnyWhiteSpaceButNotByAParagraph() {
        WordList list = list("replace: {big toe: small toe}");
        assertThat(found(list, "big\u00a0toe, big\ntoe, big  toe")).hasSize(3);
        assertThat(found(list, "big\n\ntoe")).isEmpty();
    }

    @Test
    void aPhraseIsMadeOfWholeWords() {
        WordList list = list("replace: {big toe: small toe}");
        assertThat(found(list, "big toes, a bigbig toe, big toe's, so-big toe, big toe-nail"))
                .isEmpty();
        assertThat(found(list, "so--big toe--there")).hasSize(1);
    }

    @Test
    void onlyWhatIsInBracesIsReplaced() {
        WordList list = list("replace: {'(no|any)? {big <his>} (toe|toes)': small $2}");
        assertThat(found(list, "Any big my toe. Big her toes.")).containsExactly("big -> small", "Big -> Small");
    }

    @Test
    void anExceptionAroundTheWordsIsHeeded() {
        WordList list = list("replace: {big toe: small toe}", "unless: [(left|right) big toe, toe of]");
        assertThat(found(list, "His left big toe. A big toe of clay. The left: big toe."))
                .hasSize(1);
    }

    @Test
    void theRarerFormIsTheOneReported() {
        WordList list = list("choose-one: [[alright, all right], [grey, gray]]");
        String text = "All right. Alright. All right. It was gray.";
        assertThat(found(list, text)).containsExactly("Alright -> All right");
        assertThat(list.check(ExampleChapter.of(text)).get(0).message())
                .contains("“all right” twice", "“alright” once");
        assertThat(found(list, "Alright, it was gray.")).isEmpty();
    }

    @Test
    void aListWithASettingSleepsElsewhere() {
        WordList british = list("setting: us", "replace: {windscreen: windshield}");
        assertThat(british.holdsIn(Optional.of(Setting.US))).isTrue();
        assertThat(british.holdsIn(Optional.of(Setting.UK))).isFalse();
        assertThat(british.holdsIn(Optional.empty())).isFalse();
        assertThat(list("replace: {big toe: small toe}").holdsIn(Optional.empty()))
                .isTrue();
        assertThat(british.check(ExampleChapter.of("“The windscreen!” he said, and hit the windscreen.")))
                .extracting(Finding::message)
                .containsExactly(
                        "“windscreen” is British: in the US it is “windshield”, unless the speaker is British.",
                        "“windscreen” is British: in the US it is “windshield”.");
    }

    @Test
    void whatIsRightCannotBeListedAsWrong() {
        assertThatThrownBy(() -> list("replace: {\"(Castial|Castiel)\": Castiel}"))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("the phrase finds its own suggestion, “Castiel”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He walked *passed* the gate.",
                "He walked _passed_ the gate.",
                "He *walked* passed **the** gate.",
                "*He walked passed the gate.*",
            })
    void emphasisHidesNoWord(String text) {
        WordList list = list("replace: {\"walked {passed} the gate\": past}");
        List<Finding> found = WordLists.of(List.of(list)).check(ExampleChapter.of(text));
        assertThat(found)
                .singleElement()
                .satisfies(f -> assertThat(f.span().in(text)).isEqualTo("passed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoom (a+)+$",
                "zoom ((a+)+)+!",
                "zoom (a|a)*!",
                "zoom (a|aa)+!",
                "zoom (a*)*(a*)*(a*)*(a*)*!",
                "zoom (a+a+)+\\\\1?!",
                "zoom (\\\\w+ ?)*(\\\\w+ ?)*(\\\\w+ ?)*!",
                "zoom ((((((((a?)?)?)?)?)?)?)*)*!",
            })
    void anExpressionThatGoesRoundInCirclesEnds(String phrase) {
        String text = "zoom " + "a".repeat(5000) + " " + "a ".repeat(5000) + "b.";
        WordList list = list("replace: {\"" + phrase + "\": x}");
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try {
                WordLists.untried(List.of(list)).check(ExampleChapter.of(text));
            } catch (RuleFileException e) {
                assertThat(e)
                        .hasMessageContaining(
                                "rules/words/sample.yaml:3: the rule sample takes too long in an example");
            }
        });
    }

    @Test
    void thatAnExceptionGoesRoundInCirclesIsNoticedToo() {
        WordList list = list("replace: {zoom: x}", "unless: [\"zoom ((a+)+)+!\"]");
        assertThatThrownBy(() -> WordLists.untried(List.of(list)).check(ExampleChapter.of("zoom " + "a".repeat(5000))))
                .isInstanceOf(RuleFileException.class);
    }

    @Test
    void aMistakeIsShownWhereItIs() {
        assertThatThrownBy(() -> list("replace:", "  big toe: small toe", "  big (toe: small toe"))
                .isInstanceOf(RuleFileException.class)
                .hasMessageContaining("rules/words/sample.yaml:5:")
                .hasMessageContaining(">    5 |   big (toe: small toe");
        assertThatThrownBy(() -> list("replace: {big toe: $1 toe}")).hasMessageContaining("$1 is none of the 0 groups");
        assertThatThrownBy(() -> list("replace: {\\w+ \\d+: x}")).hasMessageContaining("a plain word");
        assertThatThrownBy(() -> list("repalce: {big toe: x}")).hasMessageContaining(":3: unknown key “repalce”");
        assertThatThrownBy(() -> list("avoid: [a b]", "severity: bad"))
                .hasMessageContaining(":4: “bad” is none of error, warning, hint");
        assertThatThrownBy(() -> list("avoid: [a b]", "fires: [")).hasMessageContaining("sample.yaml:");
        assertThatThrownBy(() -> list("where: all")).hasMessageContaining("one of avoid, choose-one, replace");
    }
}
