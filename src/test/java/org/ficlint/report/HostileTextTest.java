package org.ficlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.ficlint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Manuscripts come from strangers: nothing in them may steer a terminal or a build server. */
class HostileTextTest {
    private static final List<String> HOSTILE = List.of(
            "\u001B[31mred\u001B[0m",
            "\u001B]8;;https://example.org\u0007link\u001B]8;;\u0007",
            "\u009B2J",
            "back\b\b\b\bspace\u007F",
            "one\r\ntwo\n::error::three",
            "left\u202Ethgir\u202C",
            "isolate\u2066d\u2069",
            "zero\u200Bwidth\uFEFF",
            "line\u2028paragraph\u2029",
            "half\uD83D");

    private static Report hostile(String text) {
        Problem inWords =
                Fixture.problem(Severity.ERROR, text, 1, "It is [" + text.replace("[", "(") + "] so.", text, text);
        FileReport file = new FileReport(text, 10, "en-US", List.of(inWords), List.of(), List.of(text));
        return new Report("1.2.3", List.of(file), List.of(new Unreadable(text, text)));
    }

    static Stream<Reporter> forPeople() {
        return Stream.of(new Terminal(Style.PLAIN, 80, true), new Compact(true));
    }

    @ParameterizedTest
    @MethodSource("forPeople")
    void nothingUnseenIsPrinted(Reporter reporter) {
        for (String text : HOSTILE) {
            String printed = Fixture.print(reporter, hostile(text));
            assertThat(printed.codePoints().filter(c -> c != '\n').filter(HostileTextTest::steers))
                    .as(printed)
                    .isEmpty();
        }
    }

    static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("forPeople")
    void noLineStartsWithACommandForABuildServer(Reporter reporter) {
        for (String text :
                List.of("::error::x", "::stop-commands::x", "##[error]x", "##teamcity[x]", "x\n::error::y")) {
            Problem problem = Fixture.problem(Severity.ERROR, "r", 1, "[" + text.replace("[", "(") + "]", text, text);
            Fixture.print(reporter, Fixture.of(text, problem))
                    .lines()
                    .forEach(line -> assertThat(line).doesNotStartWith("::").doesNotStartWith("##"));
        }
    }

    @Test
    void longMessagesNeverReachTheStartOfALine() {
        String message = "word ".repeat(30) + "::error::x " + "word ".repeat(30);
        Report report = Fixture.of("a.txt", Fixture.problem(Severity.ERROR, "r", 1, "[x]", message));
        for (int columns = 40; columns < 100; columns++) {
            assertThat(Fixture.print(new Terminal(Style.PLAIN, columns, true), report))
                    .doesNotContain("\n::");
        }
    }

    @Test
    void jsonKeepsTheTextAndEscapesWhatIsUnseen() throws JsonProcessingException {
        for (String text : HOSTILE) {
            String printed = Fixture.print(new Json(true), hostile(text));
            assertThat(printed.codePoints()
                            .filter(c -> c != '\n')
                            .filter(c -> c != 0xD83D)
                            .filter(HostileTextTest::steers))
                    .as(printed)
                    .isEmpty();
            assertThat(new ObjectMapper()
                            .readTree(printed)
                            .at("/files/0/problems/0/message")
                            .asText())
                    .isEqualTo(text);
        }
    }

    @Test
    void emojiStayAsTheyAre() {
        for (String text : List.of("👩‍👩‍👧", "❤️", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "نمی‌خواهم", "e\u0301")) {
            assertThat(Visible.text(text)).isEqualTo(text);
        }
    }
}
