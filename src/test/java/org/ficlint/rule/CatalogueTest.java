package org.ficlint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule has a page that is complete, and the list of all rules is up to date. */
class CatalogueTest {
    private static final Path README = Path.of("rules/README.md");

    @TestFactory
    Stream<DynamicTest> everyPageIsComplete() {
        return Catalogue.builtIn().cards().stream()
                .map(card -> DynamicTest.dynamicTest(card.id(), () -> assertComplete(card)));
    }

    private static void assertComplete(RuleCard card) {
        assertThat(card.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(card.title()).matches("[\\p{Lu}“‘\\d].*[^.]");
        assertThat(card.why()).as("why").isNotBlank().endsWith(".");
        assertThat(card.fires()).as("fires").hasSizeGreaterThanOrEqualTo(3);
        assertThat(card.passes()).as("passes").hasSizeGreaterThanOrEqualTo(3);
        assertThat(card.fires()).allSatisfy(e -> assertThat(e.marks()).isNotEmpty());
        assertThat(card.passes()).allSatisfy(e -> assertThat(e.marks()).isEmpty());
    }

    @Test
    void everyExpressionCanBeCompiled() {
        assertThatCode(() -> Catalogue.of(Path.of("rules"))).doesNotThrowAnyException();
    }

    @Test
    void theFolderAndTheProgramHoldTheSameRules() {
        assertThat(Catalogue.builtIn().cards())
                .containsExactlyElementsOf(Catalogue.of(Path.of("rules")).cards());
    }

    @Test
    void theListOfRulesIsUpToDate() throws IOException {
        String readme = Files.readString(README);
        String wanted = RuleTable.into(readme, Catalogue.builtIn().cards());
        if (Boolean.getBoolean("update")) {
            Files.writeString(README, wanted);
        } else {
            assertThat(readme).isEqualTo(wanted);
        }
    }
}
