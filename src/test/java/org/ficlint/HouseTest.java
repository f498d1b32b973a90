package org.ficlint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house: which room sees which, and where each library stops. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ficlint");

    /** A room and the rooms below it that it may see. */
    private record Room(String name, List<String> sees) {}

    private static Room room(String name, String... sees) {
        return new Room(name, List.of(sees));
    }

    /** The ground plan, from the cellar up. Whatever is not listed as seen may not be. */
    private static final List<Room> ROOMS = List.of(
            room("text"),
            room("manuscript", "text"),
            room("format", "text", "manuscript"),
            room("prose", "text", "manuscript"),
            room("rule", "text", "manuscript", "prose"),
            room("settings", "text", "prose", "rule"),
            room("rule.context", "text", "manuscript", "prose", "rule"),
            room("prepared"),
            room("grammar", "text", "manuscript", "prose", "rule", "prepared"),
            room("confusion", "text", "manuscript", "prose", "rule"),
            room("report", "text", "manuscript", "prose", "rule"),
            room(
                    "lint",
                    "text",
                    "manuscript",
                    "format",
                    "prose",
                    "rule",
                    "settings",
                    "rule.context",
                    "prepared",
                    "grammar",
                    "confusion",
                    "report"),
            room(
                    "cli",
                    "text",
                    "manuscript",
                    "format",
                    "prose",
                    "rule",
                    "settings",
                    "rule.context",
                    "grammar",
                    "confusion",
                    "report",
                    "lint"));

    /** A library's packages and the rooms that may see it. */
    private record Wall(String library, List<String> rooms) {}

    private static Wall wall(String library, String... rooms) {
        return new Wall(library, List.of(rooms));
    }

    private static final List<Wall> WALLS = List.of(
            wall("org.languagetool..", "grammar", "prepared"),
            wall("opennlp..", "prepared"),
            wall("morfologik..", "prepared"),
            wall("net.loomchild..", "prepared"),
            wall("org.snakeyaml..", "rule", "settings"),
            wall("org.jsoup..", "format"),
            wall("org.commonmark..", "format"),
            wall("com.rtfparserkit..", "format"),
            wall("com.github.difflib..", "cli"),
            wall("com.fasterxml.jackson..", "report", "cli"),
            // These two are for tests: the program itself has none of them.
            wall("com.networknt..", "none"),
            wall("com.contrastsecurity..", "none"),
            wall("picocli..", "cli"));

    @TestFactory
    Collection<DynamicTest> eachRoomSeesOnlyThoseBelow() {
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.name(), () -> roomSeesOnly(room).check(HOUSE)))
                .toList();
    }

    private static ArchRule roomSeesOnly(Room room) {
        String own = "org.ficlint." + room.name();
        String[] seen = Stream.concat(Stream.of(room.name()), room.sees().stream())
                .map(r -> "org.ficlint." + r)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.ficlint..").and(resideOutsideOfPackages(seen)))
                .allowEmptyShould(true);
    }

    @TestFactory
    Collection<DynamicTest> eachLibraryStopsAtItsWall() {
        return WALLS.stream()
                .map(wall -> DynamicTest.dynamicTest(
                        wall.library(), () -> libraryStops(wall).check(HOUSE)))
                .toList();
    }

    private static ArchRule libraryStops(Wall wall) {
        String[] rooms = wall.rooms().stream().map(r -> "org.ficlint." + r).toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(wall.library());
    }

    @Test
    void noRoomsDependOnEachOtherInACircle() {
        slices().matching("org.ficlint.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheDoorHoldsTheStandardStreams() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.ficlint.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }
}
