package org.ficlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ficlint.Golden;
import org.junit.jupiter.api.Test;

/** What the README shows of a terminal is what a terminal shows; {@code -Dupdate} copies it anew. */
class ReadmeTest {
    private static final String README = "README.md";
    private static final Pattern SESSION = Pattern.compile("(?<=```console\n)\\$ \\./fic-lint (.*)\n(?s:.*?)(?=```\n)");

    @Test
    void showsWhatTheProgramPrints() throws IOException {
        String readme = Files.readString(Path.of(README));
        assertThat(SESSION.matcher(readme).results()).hasSizeGreaterThanOrEqualTo(2);
        String shown = SESSION.matcher(readme).replaceAll(session -> Matcher.quoteReplacement(run(session)));
        Golden.assertSame("../../../" + README, shown);
    }

    private static String run(MatchResult session) {
        List<String> arguments = Arrays.asList(session.group(1).split(" ", -1));
        Ran ran = Ran.with(arguments, new byte[0]);
        assertThat(ran.err()).isEmpty();
        return "$ ./fic-lint " + session.group(1) + "\n" + ran.out();
    }
}
