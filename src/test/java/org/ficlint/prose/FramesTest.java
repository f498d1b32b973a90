package org.ficlint.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ficlint.prose.Frame.Kind;
import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

/** Tags, beats, speakers and those spoken to. */
class FramesTest {

    private static Quotation first(Story story) {
        return story.speech().quotations().get(0);
    }

    private static Quotation first(String... paragraphs) {
        return first(Stories.of(paragraphs));
    }

    private static String verb(String paragraph) {
        Story story = Stories.of(paragraph);
        Optional<Span> verb = first(story).tag().flatMap(Frame::verb);
        return verb.map(v -> v.in(paragraph)).orElse("none");
    }

    @Test
    void aTagMayFollow() {
        String text = "\"Sit down,\" Mira Hale whispered softly. She turned away.";
        Frame tag = first(text).after().orElseThrow();
        assertThat(tag.kind()).isEqualTo(Kind.TAG);
        assertThat(tag.span().in(text)).isEqualTo("Mira Hale whispered softly.");
        assertThat(tag.verb().orElseThrow().in(text)).isEqualTo("whispered");
        assertThat(first(text).speaker()).contains("Mira Hale");
    }

    @Test
    void aTagMayGoBefore() {
        Quotation quotation = first("He sat. Then Mrs. Hale turned to him and said, \"Eat.\"");
        assertThat(quotation.before().orElseThrow().isTag()).isTrue();
        assertThat(quotation.speaker()).contains("Mrs. Hale");
        assertThat(quotation.after()).isEmpty();
    }

    @Test
    void verbsOfAllKindsAreFound() {
        assertThat(verb("\"Sit down,\" the old woman by the fire told him.")).isEqualTo("told");
        assertThat(verb("\"Sit down,\" went on Mira.")).isEqualTo("went");
        assertThat(verb("\"Sit down,\" she had finally murmured.")).isEqualTo("murmured");
        assertThat(verb("\"Sit down!\" cried somebody.")).isEqualTo("cried");
        assertThat(verb("\"Sit down\" She said.")).isEqualTo("said");
        assertThat(verb("\"Sit down.\" She said softly.")).isEqualTo("said");
        assertThat(verb("\"Sit down?\" Mira says.")).isEqualTo("says");
    }

    @Test
    void aSentenceOfItsOwnIsABeat() {
        String text = "\"Sit down.\" She smiled at him. It rained.";
        Frame beat = first(text).after().orElseThrow();
        assertThat(beat.kind()).isEqualTo(Kind.BEAT);
        assertThat(beat.span().in(text)).isEqualTo("She smiled at him.");
        assertThat(beat.verb().orElseThrow().in(text)).isEqualTo("smiled");
        assertThat(first("\"No.\" She told nobody.").after().orElseThrow().isTag())
                .isFalse();
        assertThat(first("\"No.\" She began to cry.").after().orElseThrow().isTag())
                .isFalse();
        assertThat(first("\"No.\" The rumour said otherwise.")
                        .after()
                        .orElseThrow()
                        .isTag())
                .isFalse();
    }

    @Test
    void aBeatMayGoBefore() {
        String text = "It rained. Mira shrugged. \"Sit down.\"";
        Frame beat = first(text).before().orElseThrow();
        assertThat(beat.kind()).isEqualTo(Kind.BEAT);
        assertThat(beat.span().in(text)).isEqualTo("Mira shrugged.");
    }

    @Test
    void aVerbThatCannotSayMakesABeatEvenAfterAComma() {
        Frame beat = first("\"Sit down,\" she smiled.").after().orElseThrow();
        assertThat(beat.kind()).isEqualTo(Kind.BEAT);
        assertThat(beat.verb()).isPresent();
    }

    @Test
    void oneTagServesBothHalves() {
        Speech speech = Stories.of("\"Sit down,\" said Mira, \"and eat.\"").speech();
        assertThat(speech.quotations().get(0).after())
                .isEqualTo(speech.quotations().get(1).before());
        assertThat(speech.quotations().get(1).speaker()).contains("Mira");
    }

    @Test
    void marksAndWordsAreToldApart() {
        String text = "“Sit down,” said Mira.";
        Quotation quotation = first(text);
        assertThat(quotation.opening()).isEqualTo("“");
        assertThat(quotation.closing()).isEqualTo("”");
        assertThat(quotation.inner().in(text)).isEqualTo("Sit down,");
    }

    private static Optional<String> addressed(String paragraph) {
        Story story = Stories.of(paragraph, "Karen turned. Old Tam said so to Karen, and Karen said so to Tam.");
        return first(story).addressed().map(a -> a.in(paragraph));
    }

    @Test
    void whoIsSpokenToIsFoundWithItsCommas() {
        assertThat(addressed("\"What happened, Karen?\"")).contains("Karen");
        assertThat(addressed("\"Karen, sit down.\"")).contains("Karen");
        assertThat(addressed("\"Well, Karen, you know how it is.\"")).contains("Karen");
    }

    @Test
    void whoIsSpokenToIsFoundWithoutCommas() {
        assertThat(addressed("\"What happened Karen?\"")).contains("Karen");
        assertThat(addressed("\"Hey Karen, sit down.\"")).contains("Karen");
        assertThat(addressed("\"No. Karen I never meant it.\"")).contains("Karen");
    }

    @Test
    void whoIsSpokenOfIsNotSpokenTo() {
        assertThat(addressed("\"I saw Karen.\"")).isEmpty();
        assertThat(addressed("\"Is that Karen?\"")).isEmpty();
        assertThat(addressed("\"We asked Tam, Karen and the goats.\"")).isEmpty();
        assertThat(addressed("\"Karen and Tam sat down.\"")).isEmpty();
    }
}
