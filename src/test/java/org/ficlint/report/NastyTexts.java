package org.ficlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ficlint.rule.Severity;

/** Texts that mean harm, made of everything that anything reads as a command, always the same ones. */
final class NastyTexts {
    private static final List<String> PIECES = List.of(
            "\n",
            "\r",
            "\r\n",
            "\t",
            "::error::",
            "::stop-commands::x",
            "::add-mask::a",
            "##[error]",
            "##[group]x",
            "#",
            "##vso[task.complete]",
            "##teamcity[message text='x']",
            "%0A",
            "%",
            ",",
            ":",
            "<",
            ">",
            "&",
            "&lt;",
            "&#124;",
            "\"",
            "'",
            "]]>",
            "<!--",
            "-->",
            "<script>alert(1)</script>",
            "<![CDATA[",
            "<?xml?>",
            "\u001B[31m",
            "\u001B[2J",
            "\u001B]8;;https://example.org\u0007",
            "\u001B]8;;\u001B\\",
            "\u009B2J",
            "\u0007",
            "\b",
            "\u0000",
            "\u007F",
            "\u202E",
            "\u202C",
            "\u2066",
            "\u2069",
            "\u200B",
            "\uFEFF",
            "\u200E",
            "\uFFFE",
            "\uFFFF",
            "\uD83D",
            "\uDC00",
            "👩‍👩‍👧",
            "é",
            "a",
            "word",
            " ",
            "\u00A0",
            "\u3000",
            "`",
            "```",
            "~~~",
            "~~",
            "|",
            "| a | b |",
            "|---|",
            "*",
            "**",
            "_",
            "\\",
            "\\|",
            "[x](https://example.org)",
            "![x](y.png)",
            "[x]: y",
            "https://example.org",
            "www.example.org",
            "Www.example.org",
            "a@example.org",
            "@somebody",
            "#12",
            "mailto:a@example.org",
            "- ",
            "1. ",
            "> ",
            "# ",
            "===",
            "---",
            "$x$",
            "\u2028",
            "\u2029",
            "\u0085",
            "{",
            "}",
            "]",
            "!");

    private NastyTexts() {}

    /** A few hundred of them. */
    static List<String> all() {
        Random random = new Random(23);
        List<String> texts = new ArrayList<>(PIECES.stream().map(p -> "t" + p).toList());
        texts.addAll(PIECES.stream().map(p -> p + "t").toList());
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "t" : "");
            for (int j = random.nextInt(8); j >= 0; j--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.add(text.append(random.nextBoolean() ? "t" : " t").toString());
        }
        return texts;
    }

    /** A report in which everything that a stranger could write is {@code text}. */
    static Report report(String text) {
        String bare = text.replace("[", "(").replace("…", "");
        Problem problem =
                Fixture.problem(Severity.ERROR, text, 1, bare + "[" + bare + "]" + bare, text, text, text + text);
        FileReport file = new FileReport(text, 10, "en-US", List.of(problem), List.of(), List.of(text));
        return new Report("1.2.3", List.of(file), List.of(new Unreadable(text, text)));
    }
}
