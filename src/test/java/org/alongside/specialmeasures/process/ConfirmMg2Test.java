package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CasePeople;
import org.alongside.cases.CasePeople.CasePerson;
import org.junit.jupiter.api.Test;

class ConfirmMg2Test {

    private final CasePeople people = mock(CasePeople.class);
    private final ConfirmMg2 handler = new ConfirmMg2(people);

    @Test
    void keepsEachOtherWitnessOnce() {
        when(people.of(CASE)).thenReturn(List.of(new CasePerson("witness", "Sam Hill", null)));
        submit(Map.of("otherWitnesses", "Sam Hill\n  Mary Lee \n\nMary Lee"));

        verify(people).of(CASE);
        verify(people).add(CASE, "witness", "Mary Lee", null);
        verifyNoMoreInteractions(people);
    }

    @Test
    void asksForNothingWhereNobodyElseIsAWitness() {
        submit(Map.of());

        verifyNoInteractions(people);
    }

    private void submit(Map<String, ?> answers) {
        handler.submit(task("confirmMg2", Actors.with(Role.POLICE_OIC), answers));
    }
}
