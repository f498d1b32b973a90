package org.ficlint.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ficlint.Chapters;
import org.ficlint.manuscript.Manuscript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FandomsTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/ficlint/prose/fandoms");
    private static final String STORY = """
            The corridor was empty, and the candles had burnt down to nothing.

            "Nobody is here," she said. She took the lantern from its hook and went on alone.
            """;

    static List<String> ids() {
        return Fandoms.all().stream().map(FandomTitle::id).toList();
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> !f.equals("index.txt")))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().stream().map(id -> id + ".txt").toList());
        }
        assertThat(ids()).isSorted().doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(27);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyFileIsFullAndSaysNothingTwice(String id) {
        Fandom fandom = Fandoms.read(id);
        assertThat(fandom.name().title()).isNotBlank();
        assertThat(fandom.entries()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
        assertThat(fandom.entries())
                .allSatisfy(entry -> assertThat(entry)
                        .matches("[\\p{L}\\p{M}\\p{N}' .&!/\\-]+")
                        .isEqualTo(entry.strip()));
        assertThat(fandom.misspellings().stream().map(Misspelling::wrong)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aMisspellingIsOfAnEntryAndIsNoneItself(String id) {
        Fandom fandom = Fandoms.read(id);
        assertThat(fandom.misspellings()).hasSizeGreaterThan(10).allSatisfy(m -> {
            assertThat(fandom.entries()).contains(m.right()).doesNotContain(m.wrong());
            assertThat(m.wrong()).matches("[\\p{L}' .\\-]+");
            assertThat(fandom.words().knows(m.wrong())).as(m.wrong()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aMisspellingThatIsAnOrdinaryWordIsMarkedAsDoubtful(String id) {
        Set<String> common = WordFile.words(FandomsTest.class, "/org/languagetool/resource/en/common_words.txt");
        Set<String> given = WordFile.words(FandomsTest.class, "/org/ficlint/prose/first-names.txt");
        assertThat(Fandoms.read(id).misspellings().stream()
                        .filter(m -> !m.doubtful() && !m.wrong().equalsIgnoreCase(m.right()))
                        .map(Misspelling::wrong))
                .noneMatch(w -> common.contains(w.toLowerCase(Locale.ROOT)) || given.contains(w));
    }

    @Test
    void signsAreEntriesOfOneFandomAlone() {
        List<String> signs =
                Fandoms.all().stream().flatMap(f -> f.signs().stream()).toList();
        assertThat(signs).doesNotHaveDuplicates();
        for (FandomTitle title : Fandoms.all()) {
            KnownWords words = Fandoms.read(title.id()).words();
            assertThat(title.signs())
                    .hasSizeGreaterThan(8)
                    .allSatisfy(sign -> assertThat(sign.split(" ", -1)).allMatch(words::knows));
        }
    }

    @Test
    void noTwoFandomsGoByOneName() {
        for (FandomTitle title : Fandoms.all()) {
            assertThat(Stream.concat(Stream.of(title.id(), title.title()), title.aliases().stream()))
                    .allSatisfy(name -> assertThat(Fandoms.called(name)).contains(title));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fandom: Harry Potter",
                "Fandom: HP",
                "FANDOM: HARRY POTTER",
                "Fandom(s): Harry Potter - J. K. Rowling",
                "Fandoms: Harry Potter (movies)",
                "**Fandom:** Harry Potter",
                "Fandom - Harry Potter"
            })
    void aHeaderNamesTheFandom(String line) {
        assertThat(certain(line)).containsExactly("harry-potter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fandom: Star Wars (2015)/Harry Potter",
                "Fandoms: Star Wars - All Media Types, Harry Potter - J. K. Rowling",
                "Fandom(s): star wars & harry potter",
                "Fandom: Star Wars x Harry Potter"
            })
    void aHeaderNamesSeveral(String line) {
        assertThat(certain(line)).containsExactly("star-wars", "harry-potter");
    }

    @Test
    void titlesThatHoldTheSignsOfAListAreUnderstood() {
        assertThat(certain("Fandom: Percy Jackson and the Olympians - Rick Riordan"))
                .containsExactly("percy-jackson");
        assertThat(certain("Fandom: Good Omens - Neil Gaiman & Terry Pratchett"))
                .containsExactly("good-omens");
        assertThat(certain("Fandom: Avatar: The Last Airbender")).containsExactly("avatar-the-last-airbender");
        assertThat(certain("Fandom: 僕のヒーローアカデミア | Boku no Hero Academia | My Hero Academia (Anime & Manga)"))
                .containsExactly("my-hero-academia");
    }

    @Test
    void anUnknownFandomIsNone() {
        assertThat(certain("Fandom: The Lighthouse Diaries")).isEmpty();
    }

    @Test
    void aStoryShowsItsFandomByFourOfItsNames() {
        String three = "Dumbledore had left Hogwarts by way of Hogsmeade, and Harry followed. " + STORY;
        assertThat(shown(three)).isEmpty();
        assertThat(shown(three + "\n\"Ask Hagrid's dog,\" said Karen.\n")).containsExactly("harry-potter");
    }

    @Test
    void commonNamesShowNothing() {
        assertThat(shown("Harry, Karen, Derek, Rose, Sam, Dean, Will, Steve and Max met Jack in London. " + STORY))
                .isEmpty();
    }

    @Test
    void theSameNameOverAndOverIsOneSign() {
        assertThat(shown("Daleks, a Dalek, the Dalek's eye, DALEK, Daleks. The doctor ran. " + STORY))
                .isEmpty();
    }

    @Test
    void aHeaderOutweighsWhatTheStoryShows() {
        Manuscript manuscript = Chapters.manuscript("Title: Owls\nFandom: Glee\nRating: T\n\n"
                + "He read of Dumbledore, Hogwarts, Hagrid and Hogsmeade until the bell rang.\n\n" + STORY);
        Lexicon lexicon = Fandoms.lexicon(manuscript, List.of(), KnownWords.NONE);
        assertThat(lexicon.fandoms().stream().map(f -> f.name().id())).containsExactly("glee");
    }

    @Test
    void aFandomOfTheAuthorsChoiceOutweighsAll() {
        Manuscript manuscript = Chapters.manuscript("Fandom: Glee\nRating: T\n\n" + STORY);
        Lexicon lexicon = Fandoms.lexicon(manuscript, List.of("merlin"), KnownWords.NONE);
        assertThat(lexicon.certain().stream().map(f -> f.name().id())).containsExactly("merlin");
        assertThat(lexicon.knows("Gwaine")).isTrue();
        assertThat(lexicon.knows("Blaine")).isFalse();
    }

    private static List<String> certain(String header) {
        Manuscript manuscript = Chapters.manuscript("Title: The Lantern\n" + header + "\nRating: T\n\n" + STORY);
        return Fandoms.lexicon(manuscript, List.of(), KnownWords.NONE).certain().stream()
                .map(f -> f.name().id())
                .toList();
    }

    private static List<String> shown(String story) {
        return Fandoms.shown(Chapters.manuscript(story)).stream()
                .map(FandomTitle::id)
                .toList();
    }
}
