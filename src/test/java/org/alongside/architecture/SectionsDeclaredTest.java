package org.alongside.architecture;

import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Action;
import org.alongside.access.FieldSections;
import org.alongside.access.FormSections;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.architecture.Routes.Route;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/** Closed by default: what belongs to no declared section of a case fails the build. That a panel says its section, the compiler sees to. */
class SectionsDeclaredTest {

    /** Of their form's section like the rest of it: what was looked for on phones, and whether somebody else knows where they live. */
    private static final List<String> NO_ADDRESSES = List.of("knowsAddressOrSchool", "phoneAndImages");

    private static final Map<String, UserTask> TASKS = ProcessModel.all().stream()
            .flatMap(model -> model.all(UserTask.class).stream())
            .collect(Collectors.toMap(UserTask::getCamundaFormRef, identity(), (one, other) -> one));

    @Test
    void everyFormBelongsToASectionAndNoneIsDeclaredThatIsNotThere() {
        assertThat(FormSections.declared())
                .containsExactlyInAnyOrderElementsOf(
                        FormFile.all().stream().map(FormFile::id).toList());
    }

    @Test
    void whoFillsInATasksFormMayDoSoInItsSection() {
        assertThat(TASKS.keySet().stream().filter(form -> !mayBeFilledIn(form))).isEmpty();
    }

    @Test
    void whatDecidesIsDeclaredAsADecision() {
        assertThat(FormSections.declared().stream()
                        .filter(form -> form.matches("(decide|approve|authorise)-.*"))
                        .filter(form -> FormSections.action(form) != Action.DECIDE))
                .isEmpty();
    }

    @Test
    void everyDecisionTableBelongsToASection() {
        List<String> tables =
                DecisionModel.all().stream().map(DecisionModel::name).toList();

        assertThat(tables).contains("safe-to-contact");
        assertThat(tables.stream()
                        .filter(table -> !table.equals("time-limits"))
                        .filter(table -> FormSections.ofTable(table).isEmpty()))
                .isEmpty();
        assertThat(FormSections.ofTable("safe-to-contact")).contains(Section.CONTACT);
    }

    @Test
    void whatIsMoreConfidentialThanItsFormIsDeclaredByItsKey() {
        Map<String, String> asked = FormFile.all().stream()
                .flatMap(form -> form.fields().stream().map(field -> Map.entry(field.key(), form.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

        assertThat(asked.keySet()).containsAll(FieldSections.declared());
        assertThat(asked.keySet().stream()
                        .filter(key -> key.matches(".*(?i:address|phone|email|postcode|withheld).*"))
                        .filter(key -> !FieldSections.declared().contains(key)))
                .as("says where somebody is or what is withheld, and is not declared so")
                .containsExactlyInAnyOrderElementsOf(NO_ADDRESSES);
    }

    /** The reader of a file takes it out of Alongside, and what asks for one has to be declared so. */
    @Test
    void everyFileOfACaseIsDeclaredAsTakenOut() {
        List<Route> files = Routes.all().stream()
                .filter(Route::isOfACase)
                .filter(route ->
                        ResponseEntity.class.isAssignableFrom(route.handler().getReturnType())
                                || route.path().matches(".*\\.(\\w+|\\{ending})$"))
                .toList();

        assertThat(files).isNotEmpty();
        assertThat(files)
                .allSatisfy(
                        route -> assertThat(CaseRoutes.of(route).orElseThrow().action())
                                .as(route.toString())
                                .isEqualTo(Action.EXPORT));
    }

    private static boolean mayBeFilledIn(String form) {
        Optional<Role> role = Stream.ofNullable(TASKS.get(form))
                .flatMap(task -> Role.ofWord(task.getCamundaCandidateGroups()).stream())
                .findFirst();
        return role.flatMap(it -> FormSections.of(form, Section.ownOf(it).orElse(null)))
                .filter(section -> section.visibility().allows(FormSections.action(form), role.orElseThrow()))
                .isPresent();
    }
}
