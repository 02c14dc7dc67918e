package org.alongside.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.alongside.architecture.MainClasses.ALL;
import static org.alongside.architecture.MainClasses.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.access.FieldCipher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** What no class of Alongside does: ask the machine for the time, or walk a path with a published hole (src/docs/risks.md). */
class HabitsTest {

    private static final Set<String> DEFAULT_CLOCKS =
            Set.of("systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".+(Impl|Manager|Helper|Utils?|Base|Abstract|DTO|Dto|Info|Data)|(Abstract|Base)[A-Z].*");

    private static final ArchRule NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME = noClasses()
            .should()
            .accessTargetWhere(describe("it reads the time past the injected Clock", HabitsTest::readsTheTime));

    private static final ArchRule NO_QUERY_CARRIES_AN_EXPRESSION = noClasses()
            .should()
            .accessTargetWhere(describe("an engine query with or() or an expression", HabitsTest::isRiskyQuery));

    @Test
    void nobodyAsksTheMachineForTheTime() {
        NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME.check(ALL);
    }

    @Test
    void onlyTheEngineModuleMakesAClock() {
        assertThat(ALL.stream()
                        .filter(it -> it.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                        && call.getName().equals("systemUTC")))
                        .map(JavaClass::getPackageName))
                .isNotEmpty()
                .allMatch(it -> it.startsWith(ROOT + ".engine"));
    }

    /** What is encrypted without a place opens anywhere: only for what says itself where it belongs. */
    @Test
    void whatIsStoredInAColumnIsEncryptedForItsPlace() {
        assertThat(ALL.stream()
                        .filter(it -> it.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(FieldCipher.class)
                                        && call.getName().matches("encrypt|decrypt")
                                        && call.getTarget()
                                                        .getRawParameterTypes()
                                                        .size()
                                                == 1))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("AuditSealing", "SealCheck", "NoticeCookie", "PageKeys", "ProviderSession");
    }

    @Test
    void noEngineQueryCarriesAnExpression() {
        NO_QUERY_CARRIES_AN_EXPRESSION.check(ALL);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.camunda.bpm.engine.FilterService")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("org\\.camunda\\.bpm\\.engine\\.filter\\..*")
                .check(ALL);
    }

    @Test
    void nothingIsEvaluatedFromInputOrStreamed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.expression..",
                        "org.springframework.web.reactive..",
                        "org.springframework.web.servlet.function..",
                        "javax.script..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("SseEmitter")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("ResponseBodyEmitter")
                .check(ALL);
    }

    @Test
    void noFieldIsFilledFromOutside() {
        noFields().should().beAnnotatedWith(Autowired.class).check(ALL);
    }

    /** Queries of repository methods' names are translated once and kept ({@code hibernate.criteria.copy_tree}): an order that is handed in would change them. */
    @Test
    void noQueryIsHandedAnOrderOrAPage() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Sort.class, Pageable.class)
                .check(ALL);
    }

    @Test
    void noNameIsEmpty() {
        assertThat(ALL.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(it -> EMPTY_NAME.matcher(it).matches()))
                .isEmpty();
    }

    @Test
    void nobodyPrints() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "it prints",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err").contains(access.getName())))
                .check(ALL);
    }

    @Test
    void aClassWithBadHabitsIsFound() {
        var example = new ClassFileImporter().importClasses(Careless.class);

        assertThat(NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME
                        .evaluate(example)
                        .getFailureReport()
                        .getDetails())
                .hasSize(4);
        assertThat(NO_QUERY_CARRIES_AN_EXPRESSION
                        .evaluate(example)
                        .getFailureReport()
                        .getDetails())
                .hasSize(2);
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean withoutArguments = access.getDescription().contains(name + "()");
        return owner.startsWith("java.time.") && name.equals("now") && withoutArguments
                || owner.equals("java.time.Clock") && DEFAULT_CLOCKS.contains(name)
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date") && name.equals("<init>") && withoutArguments
                || owner.equals("java.util.Calendar") && name.equals("getInstance");
    }

    private static boolean isRiskyQuery(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return owner.matches("org\\.camunda\\.bpm\\.engine\\..*Query")
                && (access.getName().equals("or") || access.getName().endsWith("Expression"));
    }

    @SuppressWarnings({"JavaUtilDate", "JavaTimeDefaultTimeZone", "unused"})
    private static final class Careless {

        private final Instant now = Instant.now();
        private final Date date = new Date();
        private final Clock clock = Clock.systemDefaultZone();
        private final long millis = System.currentTimeMillis();

        void ask(org.camunda.bpm.engine.task.TaskQuery tasks) {
            tasks.or().taskAssigneeExpression("${someone}");
        }
    }
}
