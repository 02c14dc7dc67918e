package org.alongside.support.process;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.RUN;
import static org.alongside.testing.CaseFile.sentFrom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.Role;
import org.alongside.engine.Processes;
import org.alongside.support.CaseHandedOver;
import org.alongside.testing.CaseFile;
import org.alongside.work.Allocation;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

/** Two hand-overs of one case at once: the advocate's, in task "a", and the family support worker's, in task "f". */
class HandoversTest {

    private final CaseFile file = new CaseFile();
    private final CaseRelations relations = mock(CaseRelations.class);
    private final Allocation allocation = mock(Allocation.class);
    private final Processes processes = mock(Processes.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final Handovers handovers = new Handovers(file.records(), relations, allocation, processes, events);
    private final ArrangeHandover arrange = new ArrangeHandover(handovers);
    private final MeetNewWorker meet = new MeetNewWorker(handovers);
    private final Actor ann = person("ann", "Sam Patel", Role.ADVOCATE);
    private final Actor namesake = person("ann-2", "Sam Patel", Role.ADVOCATE);
    private final Actor bo = person("bo", "Bo Hill", Role.FAMILY_SUPPORT_WORKER);

    @BeforeEach
    void twoAreAskedFor() {
        when(processes.word(any(), any())).thenReturn(Optional.empty());
        when(processes.word("a", Handovers.ROLE)).thenReturn(Optional.of("advocate"));
        when(processes.word("f", Handovers.ROLE)).thenReturn(Optional.of("family-support-worker"));
        when(relations.candidates(CASE, Role.ADVOCATE)).thenReturn(List.of(namesake, ann));
        when(relations.candidates(CASE, Role.FAMILY_SUPPORT_WORKER)).thenReturn(List.of(bo));
        file.answered("needHandover", Map.of("handoverRole", "family-support-worker"));
    }

    @Test
    void eachOffersTheTeamWhoseWorkItHandsOverAndTellsNamesakesApart() {
        assertThat(handovers.team(RUN, "a"))
                .extracting("label", "value")
                .containsExactly(tuple("Sam Patel (ann-2)", "ann-2"), tuple("Sam Patel (ann)", "ann"));
        assertThat(handovers.team(RUN, "f")).extracting("value").containsExactly("bo");
    }

    @Test
    void theOneWhoWasChosenIsArrangedAndNotTheirNamesake() {
        assertThat(arrange.submit(sentFrom("a", "arrangeHandover", Map.of("newWorker", "ann"))))
                .isEqualTo(Map.of("newWorkerId", ann.userId().toString()));
    }

    @Test
    void refusesAWorkerOfAnotherTeam() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> arrange.submit(sentFrom("a", "arrangeHandover", Map.of("newWorker", "bo"))))
                .returns("newWorker", Refusal::field);
    }

    @Test
    void passesTheCaseToTheWorkerTheyHaveMetThoughAnotherHandoverWasAskedForLater() {
        arranged("a", ann);
        arranged("f", bo);

        meet.submit(met("a", "yes"));

        verify(allocation).allocate(eq(CASE), eq(Role.ADVOCATE), eq(ann.userId()), any());
        verify(events).publishEvent(new CaseHandedOver(CASE, Role.ADVOCATE, ann.userId()));
    }

    @Test
    void passesTheCaseToNobodyTheYoungPersonDoesNotWant() {
        arranged("a", ann);

        meet.submit(met("a", "no"));

        verifyNoInteractions(allocation);
    }

    @Test
    void refusesWhatWouldLeaveTheCaseWithTheLeaver() {
        arranged("a", person("gone", "Gone Away", Role.ADVOCATE));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> meet.submit(met("a", "yes")))
                .returns("accepted", Refusal::field);
        verifyNoInteractions(allocation);
    }

    @Test
    void aHandoverArrangedByNameBeforeTheUpdateGoesOnUnlessTwoHaveTheName() {
        file.answered("arrangeHandover", Map.of("newWorker", " bo hill "));
        meet.submit(met("begun before", "yes"));
        verify(allocation).allocate(eq(CASE), eq(Role.FAMILY_SUPPORT_WORKER), eq(bo.userId()), any());

        file.answered("arrangeHandover", Map.of("newWorker", "Sam Patel"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> meet.submit(met("a", "yes")));
    }

    @Test
    void whoseWorkIsHandedOverGoesWithTheHandover() {
        assertThat(new NeedHandover().submit(sentFrom("", "needHandover", Map.of("handoverRole", "advocate"))))
                .isEqualTo(Map.of("handoverRole", "advocate"));
    }

    private void arranged(String engineTask, Actor newWorker) {
        when(processes.word(engineTask, Handovers.NEW_WORKER))
                .thenReturn(Optional.of(newWorker.userId().toString()));
    }

    private static Submission met(String engineTask, String accepted) {
        return sentFrom(engineTask, "meetNewWorker", Map.of("accepted", accepted));
    }

    private static Actor person(String username, String name, Role role) {
        return new Actor(UUID.randomUUID(), username, name, UUID.randomUUID(), "Harbour", Set.of(role));
    }
}
