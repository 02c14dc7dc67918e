package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.CASE;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.cases.CasePeople;
import org.alongside.cases.CasePeople.CasePerson;
import org.alongside.cases.Cases;
import org.alongside.testing.CaseFile;
import org.alongside.work.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkSupporterTest {

    private final CasePeople people = mock();
    private final Cases cases = mock();
    private final LinkSupporter supporter = new LinkSupporter(people, cases);

    @BeforeEach
    void samHillIsAWitnessToo() {
        when(cases.byId(CASE)).thenReturn(CaseFile.witness("Robin", "Example"));
        when(people.of(CASE)).thenReturn(List.of(new CasePerson("witness", "Sam Hill", null)));
    }

    @ParameterizedTest
    @CsvSource({
        "planInterview, supporterName",
        "discussSpecialMeasures, supporterIdentity",
        "confirmMg2, supporterName",
        "recordWishes, liveLinkSupporterWanted",
        "draftApplication, supporterIdentity",
        "recordCourtDirections, supporterSpecified",
        "recordGroundRulesHearing, supporterApproved",
        "completeGroundRulesForm, supporterProposed",
        "prepareYoungPerson, supporterWished",
        "confirmArrangements, supporterName",
        "confirmTrialArrangements, supporterName"
    })
    void isNoWitnessOnWhateverFormTheyAreNamed(String form, String field) {
        refusedAt(field, form, Map.of(field, "Her friend SAM  HILL", "supporterNotWitness", true));

        assertThatCode(() -> submit(form, Map.of(field, "Mary Lee", "supporterNotWitness", true)))
                .doesNotThrowAnyException();
    }

    @Test
    void isNoneOfTheWitnessesThatTheSameFormNames() {
        refusedAt(
                "supporterName",
                "confirmMg2",
                Map.of("supporterName", "Jo Bell", "otherWitnesses", "Pat Lane\n\n Jo Bell "));
    }

    @ParameterizedTest
    @CsvSource({"confirmArrangements", "confirmTrialArrangements"})
    void isArrangedForOnlyWhenSomebodyConfirmsThatTheyAreNoWitness(String form) {
        refusedAt("supporterNotWitness", form, Map.of("supporterName", "Mary Lee"));

        assertThatCode(() -> submit(form, Map.of())).doesNotThrowAnyException();
    }

    private void submit(String form, Map<String, Object> answers) {
        supporter.require(task(form, Actors.with(Role.WITNESS_CARE_OFFICER), answers));
    }

    private void refusedAt(String field, String form, Map<String, Object> answers) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> submit(form, answers))
                .returns(field, Refusal::field);
    }
}
