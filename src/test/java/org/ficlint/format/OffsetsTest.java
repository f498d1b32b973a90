package org.ficlint.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ficlint.StoryFormats;
import org.ficlint.manuscript.Manuscript;
import org.ficlint.text.Span;
import org.junit.jupiter.api.Test;

/** Every character of the reading text stands in the source where the map says that it does. */
class OffsetsTest {
    private static final int DOCUMENTS = 100;
    private static final List<String> WORDS = List.of(
            "rain",
            "Ilse",
            "café",
            "can’t",
            "“No,”",
            "R&D",
            "a<b",
            "x>y",
            "😀",
            "naïve—",
            "…",
            "[sic]",
            "half_way",
            "4:30",
            "it's",
            "C:\\dir",
            "*oh no* then",
            "*Run!* then",
            "two  spaces",
            "tea\u00A0time",
            "so-so");

    @Test
    void ofEverySample() throws IOException, UnreadableException {
        try (Stream<Path> samples = Files.walk(Path.of("samples"))) {
            for (Path sample :
                    samples.filter(p -> Formats.isChapter(p.toString())).toList()) {
                check(sample.toString(), Files.readAllBytes(sample));
            }
        }
    }

    @Test
    void ofAHundredStoriesInEveryFormat() throws UnreadableException {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String story = story(new Random(seed));
            String plain = check("s.txt", story.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> copy : new StoryFormats(story).all().entrySet()) {
                String text = check("s" + copy.getKey(), copy.getValue());
                String told = text.replaceFirst("^title: A sample\\s+", "");
                assertThat(words(told)).as(copy.getKey() + " of story " + seed).containsExactlyElementsOf(words(plain));
            }
        }
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+", -1));
    }

    private static String story(Random random) {
        return IntStream.range(0, 8)
                .mapToObj(i -> IntStream.range(0, 4 + random.nextInt(30))
                        .mapToObj(j -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" ", "So ", ".")))
                .collect(Collectors.joining("\n\n"));
    }

    /** Checks a file's map; returns its reading text. */
    private static String check(String name, byte[] bytes) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, byte[]> chapter : Formats.chapters(name, bytes).entrySet()) {
            Manuscript manuscript = Formats.read(chapter.getKey(), chapter.getValue());
            check(manuscript);
            text.append(manuscript.text());
        }
        return text.toString();
    }

    private static void check(Manuscript manuscript) {
        String text = manuscript.text();
        int copied = 0;
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            Span span = new Span(i, i + 1);
            Span source = manuscript.map().toSource(span);
            String spelt = source.in(manuscript.source().text());
            String what = manuscript.source().name() + " at " + i + ": " + text.charAt(i);
            assertThat(source.start()).as(what).isGreaterThanOrEqualTo(before);
            before = source.start();
            if (manuscript.map().isVerbatim(span)) {
                assertThat(spelt).as(what).isEqualTo(span.in(text));
                copied++;
            } else {
                assertThat(isSpelling(spelt, text.charAt(i)))
                        .as(what + " from " + spelt)
                        .isTrue();
            }
        }
        assertThat(copied).isGreaterThan(text.length() * 8 / 10);
    }

    /** Whether {@code source} can stand for {@code c}: an entity, an escape, white space, a rule, or nothing at all. */
    private static boolean isSpelling(String source, char c) {
        boolean invented = source.isEmpty() && "*\n ".indexOf(c) >= 0;
        boolean space = c == ' ' && (source.isBlank() || source.codePoints().allMatch(Character::isSpaceChar));
        boolean rule = "* ".indexOf(c) >= 0 && source.matches("<hr/?>");
        boolean escape = source.equals("\\" + c) || Entities.decoded(source).equals(String.valueOf(c));
        return invented || space || rule || escape;
    }
}
