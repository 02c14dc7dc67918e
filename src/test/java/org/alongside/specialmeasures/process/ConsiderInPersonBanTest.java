package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.forms.Offers.Offer;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Submission;
import org.junit.jupiter.api.Test;

class ConsiderInPersonBanTest {

    private final ApplicationRules rules = mock();
    private final TimeToApply time = mock();
    private final TimeLimits limits = mock();
    private final ConsiderInPersonBan handler =
            new ConsiderInPersonBan(rules, time, limits, mock(), new Representative(limits));

    @Test
    void asksNeitherThePleaNorTheOffenceThatTheCaseKnows() {
        when(time.known(CASE)).thenReturn(Optional.of(new NotGuiltyPlea(TODAY.minusDays(3), "SMA-CC")));
        when(rules.offenceGroup(CASE)).thenReturn(Optional.of("indecentImages"));

        assertThat(handler.offers(SubmissionOf.RUN).answers())
                .containsEntry("pleaOn", Offer.of("2026-11-20", "the plea that is recorded"))
                .containsEntry("offenceGroup", Offer.of("indecentImages", "the charge and the MG2"));
    }

    @Test
    void decidesByWhatWasAnswered() {
        Submission today = pleaOn(TODAY);
        handler.submit(today);
        verify(rules).decideInPersonBan(CASE, today.answers());
    }

    @Test
    void theDateThatTheCourtSetForARepresentativeIsALimitAlsoWhenItIsPast() {
        LocalDate past = TODAY.minusDays(2);
        LocalDate toCome = TODAY.plusDays(14);

        handler.submit(representativeBy(past));
        handler.submit(representativeBy(toCome));

        verify(limits).startWithDueDate(CASE, "S38-APPOINT", past, past, "considerInPersonBan");
        verify(limits).startWithDueDate(CASE, "S38-APPOINT", TODAY, toCome, "considerInPersonBan");
    }

    private static Submission representativeBy(LocalDate day) {
        return task(
                "considerInPersonBan", Actors.with(Role.CPS_CASEWORKER), Map.of("representativeBy", day.toString()));
    }

    private static Submission pleaOn(LocalDate day) {
        return task("considerInPersonBan", Actors.with(Role.CPS_CASEWORKER), Map.of("pleaOn", day.toString()));
    }
}
