package org.alongside.specialmeasures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.access.Actors;
import org.alongside.access.CurrentActor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CasesListed;
import org.alongside.specialmeasures.domain.ApplicationTrail;
import org.alongside.specialmeasures.domain.FourEyesReport;
import org.alongside.specialmeasures.domain.ProvedApplication;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;

class FourEyesControllerTest {

    private static final String REFERENCE = "AL-7K3M-2QX";

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whatCannotBeLoggedIsNotSent() {
        ApplicationEventPublisher broken = event -> {
            throw new IllegalStateException("The log is full");
        };

        assertThatThrownBy(() -> sends(broken)).hasMessage("The log is full");
        assertThat(written()).isEmpty();
    }

    @Test
    void theFileIsLoggedBeforeAnyOfItLeaves() {
        List<Object> logged = new ArrayList<>();
        sends(event -> {
            assertThat(written()).isEmpty();
            logged.add(event);
        });

        assertThat(logged)
                .singleElement()
                .isInstanceOfSatisfying(
                        CasesListed.class, it -> assertThat(it.cases()).containsExactly(REFERENCE));
        assertThat(written()).startsWith("Case,Drafted by").contains(REFERENCE);
    }

    private void sends(ApplicationEventPublisher events) {
        var step = new ApplicationTrail.Step(ApplicationTrail.Kind.DRAFTED, UUID.randomUUID(), Instant.EPOCH, "");
        var drafted = new ProvedApplication(
                REFERENCE, ApplicationTrail.in(List.of(step)).get(0), List.of());
        FourEyesReport report = mock();
        doAnswer(call -> {
                    Consumer<ProvedApplication> use = call.getArgument(1);
                    use.accept(drafted);
                    return null;
                })
                .when(report)
                .each(any(), any());
        CurrentActor current = new CurrentActor();
        var page = new FourEyesController(report, new FourEyesLines(mock(People.class)), current, events);
        current.as(Actors.with(Role.AUDITOR), () -> {
            try {
                page.csv(response);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return response;
        });
    }

    private String written() {
        try {
            response.getWriter().flush();
            return response.getContentAsString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
