package org.alongside.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.alongside.architecture.MainClasses.ALL;
import static org.alongside.architecture.MainClasses.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** The engine behind its fence, and the rooms of a module. */
class LayeringTest {

    private static final String ENGINE = ROOT + ".engine..";

    private static final ArchRule ONLY_ENGINE_KNOWS_CAMUNDA = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .and()
            .resideOutsideOfPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    private static final Set<String> ROOMS = Set.of("domain", "process", "web");
    /** Rooms that one module needed and no other should copy without thought. */
    private static final Set<String> OTHER_ROOMS =
            Set.of("engine.camunda", "engine.migration", "access.crypto", "access.migration", "notices.sending");

    @Test
    void somethingWasScanned() {
        assertThat(ALL).hasSizeGreaterThan(200);
        assertThat(packages()).hasSizeGreaterThan(30);
    }

    @Test
    void everyFolderTheRulesNameExists() {
        assertThat(ALL.containPackage(ROOT + ".engine")).isTrue();
        assertThat(OTHER_ROOMS).allMatch(room -> ALL.containPackage(ROOT + "." + room));
    }

    @Test
    void onlyEngineKnowsCamunda() {
        ONLY_ENGINE_KNOWS_CAMUNDA.check(ALL);
    }

    @Test
    void aClassThatReachesOverTheFenceIsFound() {
        var reaching = new ClassFileImporter().importClasses(ProcessModel.class);

        assertThat(ONLY_ENGINE_KNOWS_CAMUNDA.evaluate(reaching).hasViolation()).isTrue();
    }

    @Test
    void theRootOfEngineShowsNoTypeOfCamunda() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".engine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(ALL);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages().filter(it -> !it.isAnnotatedWith(NullMarked.class)))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void everyModuleSaysWhatItMayUse() {
        assertThat(packages()
                        .filter(it -> roomOf(it).matches("[a-z]+"))
                        .filter(it -> !it.isAnnotatedWith(ApplicationModule.class)))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void aModuleHasNoOtherRooms() {
        assertThat(packages().map(LayeringTest::roomOf).filter(LayeringTest::isUnknownRoom))
                .isEmpty();
    }

    @Test
    void domainKnowsNoPageAndNoStep() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".*.web..", ROOT + ".*.process..")
                .check(ALL);
    }

    private static boolean isUnknownRoom(String room) {
        int dot = room.indexOf('.');
        return dot > 0 && !ROOMS.contains(room.substring(dot + 1)) && !OTHER_ROOMS.contains(room);
    }

    /** The package's name below the root: "cases", "cases.web"; empty for the root itself. */
    private static String roomOf(JavaPackage it) {
        return it.getName().equals(ROOT) ? "" : it.getName().substring(ROOT.length() + 1);
    }

    private static Stream<JavaPackage> packages() {
        return ALL.getPackage(ROOT).getSubpackagesInTree().stream()
                .filter(it -> !it.getClasses().isEmpty());
    }
}
