package org.ficlint.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ficlint.manuscript.Directive.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments by which an author asks for silence. */
class DirectiveTest {

    private static List<String> names(Directive directive) {
        return directive.names().stream().map(Directive.Name::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!-- fic-lint-disable tag-comma, TO_TOO -- she talks so --> | DISABLE | tag-comma TO_TOO",
                "<!-- fic-lint-disable -->                    | DISABLE           | ''",
                "<!-- fic-lint-disable -- all of it -->       | DISABLE           | ''",
                "<!--fic-lint-enable-->                       | ENABLE            | ''",
                "<!-- fic-lint-disable-next-line no-know -->  | DISABLE_NEXT_LINE | no-know",
                "<!-- fic-lint-disable-line no-know -->       | DISABLE_LINE      | no-know",
                "<!-- fic-lint-disable-file no-know -->       | DISABLE_FILE      | no-know",
                "<!-- fic-lint off: no-know, a-lot -- ok -->  | DISABLE           | no-know a-lot",
                "<!-- fic-lint on -->                         | ENABLE            | ''",
                "<!-- FIC-LINT ignore-next: no-know -->       | DISABLE_NEXT_LINE | no-know",
                "<!— fic-lint-disable no-know — dialect —>    | DISABLE           | no-know",
                "%% fic-lint-disable no-know %%               | DISABLE           | no-know",
            })
    void isReadInAllItsForms(String comment, Verb verb, String names) {
        Directive directive = Directive.in("One. " + comment + " Two.").get(0);
        assertThat(directive.span().in("One. " + comment + " Two.")).isEqualTo(comment);
        assertThat(directive.verb()).contains(verb);
        assertThat(names(directive)).containsExactly(names.isEmpty() ? new String[0] : names.split(" ", -1));
    }

    @Test
    void whatIsNoneIsLeftToOthers() {
        assertThat(Directive.in("<!-- fic-lint: note --> <!-- a remark --> fic-lint-disable x %% y %%"))
                .isEmpty();
        assertThat(Directive.in("<!-- fic-lint-disabel no-know -->"))
                .extracting(Directive::verb)
                .containsExactly(Optional.empty());
    }

    @Test
    void partsAreToldAsIfItWerentThere() {
        String story = "\"Wait,\" he said, and she waited while the kettle sang.";
        Manuscript split = Chapters.split("<!-- fic-lint-disable a-lot -->\n\n" + story
                + "\n\n<!-- fic-lint-disable-next-line a-lot --> " + story + "\n\n" + story
                + " <!-- fic-lint-disable-line a-lot -->");
        assertThat(split.blocks())
                .extracting(Block::role)
                .containsExactly(
                        Role.AUTHOR_NOTE, Role.STORY, Role.AUTHOR_NOTE, Role.STORY, Role.STORY, Role.AUTHOR_NOTE);
        assertThat(split.blocks(Role.STORY))
                .allSatisfy(block -> assertThat(block.span().in(split.text())).isEqualTo(story));
        assertThat(Chapters.split("He went <!-- fic-lint-disable-line a-lot --> home.")
                        .inlineNotes())
                .hasSize(1);
    }
}
