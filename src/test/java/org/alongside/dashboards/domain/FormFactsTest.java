package org.alongside.dashboards.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseRecords.Source;
import org.alongside.cases.FormRecorded;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;

/** What was chosen on a form becomes a fact; what was written never does. */
class FormFactsTest {

    private static final UUID CASE = new UUID(0, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);

    private final CaseRecords records = mock(CaseRecords.class);
    private final Facts facts = mock(Facts.class);
    private final LegalToday today = new LegalToday(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));

    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of(
                        "recordTrialDay",
                        Map.of("effectiveness", "ineffective", "trialDayOn", "2026-02-20", "reason", "no judge"),
                        List.of(new Fact(OutcomeFact.TRIAL_DAY, "ineffective", DAY))),
                Arguments.of(
                        "recordTrialDay",
                        Map.of("trialDay", "moved", "trialDayOn", "2026-02-20"),
                        List.of(new Fact(OutcomeFact.TRIAL_DAY, "ineffective", DAY))),
                Arguments.of(
                        "recordTrialDay",
                        Map.of("trialDayOn", "2026-02-20", "recordedCrossExaminationGiven", "given"),
                        List.of(
                                new Fact(OutcomeFact.TRIAL_DAY, "effective", DAY),
                                new Fact(OutcomeFact.SECTION_28_PLAYED, "", DAY))),
                Arguments.of(
                        "recordSentence",
                        Map.of(
                                "sentencing", "passed",
                                "sentencedOn", "2026-02-20",
                                "sentenceKinds", List.of("life", "fine")),
                        List.of(
                                new Fact(OutcomeFact.SENTENCE_PASSED, "life", DAY),
                                new Fact(OutcomeFact.SENTENCE_PASSED, "fine", DAY))),
                Arguments.of("recordSentence", Map.of("sentencing", "putOff"), List.of()),
                Arguments.of(
                        "notifySection28Eligibility",
                        Map.of("section28Notified", "missed"),
                        List.of(new Fact(OutcomeFact.SECTION_28_ELIGIBLE, "", TODAY))),
                Arguments.of(
                        "notifySection28Eligibility",
                        Map.of("section28Notified", "notAvailable", "reason", "not in this court"),
                        List.of(new Fact(OutcomeFact.SECTION_28_NOT_AVAILABLE, "", TODAY))),
                Arguments.of(
                        "recordRecording",
                        Map.of("recording", "completed"),
                        List.of(new Fact(OutcomeFact.SECTION_28_RECORDED, "", TODAY))),
                Arguments.of("recordRecording", Map.of("recording", "partHeard"), List.of()),
                Arguments.of(
                        "approveApplication",
                        Map.of("approval", "refused", "legalReason", "in words"),
                        List.of(new Fact(OutcomeFact.APPLICATION_REFUSED, "", TODAY))),
                Arguments.of(
                        "reconsiderRefusal",
                        Map.of("reconsideration", "approved"),
                        List.of(new Fact(OutcomeFact.REFUSAL_LIFTED, "", TODAY))),
                Arguments.of(
                        "recordRepresentations",
                        Map.of("oppositionGrounds", List.of("notEligible")),
                        List.of(new Fact(OutcomeFact.APPLICATION_OPPOSED, "notEligible", TODAY))),
                Arguments.of(
                        "assessVulnerability",
                        Map.of(
                                "indicators", List.of("olderPartner"),
                                "exploitationHow", List.of("online"),
                                "nationalReferral", "referral"),
                        List.of(
                                new Fact(OutcomeFact.SIGN_SEEN, "olderPartner", TODAY),
                                new Fact(OutcomeFact.EXPLOITED, "online", TODAY),
                                new Fact(OutcomeFact.NATIONAL_REFERRAL_NEEDED, "", TODAY))),
                Arguments.of("assessVulnerability", Map.of("nationalReferral", "none"), List.of()),
                Arguments.of(
                        "offerFamilySupport",
                        Map.of("familyOffer", "accepted"),
                        List.of(new Fact(OutcomeFact.FAMILY_SUPPORTED, "", TODAY))),
                Arguments.of(
                        "recordConcern",
                        Map.of("concernKind", "missing"),
                        List.of(new Fact(OutcomeFact.MISSING_EPISODE, "", TODAY))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("told")
    void tellsWhatWasChosen(String task, Map<String, Object> answers, List<Fact> expected) {
        hear(task, answers);

        ArgumentCaptor<Fact> added = ArgumentCaptor.forClass(Fact.class);
        verify(facts, atLeast(0)).add(eq(CASE), added.capture());
        assertThat(added.getAllValues()).isEqualTo(expected);
    }

    @Test
    void readsNoOtherForm() {
        new FormFacts(records, facts, today).hear(new FormRecorded(CASE, new UUID(0, 2), "checkIn", new UUID(0, 3)));

        verify(records, never()).find(any(), any());
    }

    private void hear(String task, Map<String, Object> answers) {
        UUID record = new UUID(0, 2);
        when(records.find(CASE, record))
                .thenReturn(Optional.of(new RecordView(
                        record,
                        Run.outside(CASE),
                        new Source(task, task, "1"),
                        new Answers(answers),
                        new UUID(0, 3),
                        Instant.EPOCH)));
        new FormFacts(records, facts, today).hear(new FormRecorded(CASE, record, task, new UUID(0, 3)));
    }
}
