package org.alongside.specialmeasures.process;

import static org.alongside.specialmeasures.process.SubmissionOf.TODAY;
import static org.alongside.specialmeasures.process.SubmissionOf.task;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.access.Actors;
import org.alongside.access.Role;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysGoneTest {

    private final DaysGone days = new DaysGone();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            holdSpecialMeasuresMeeting | meetingOn | The day of the meeting must be today or earlier (CPS special measures meeting guidance)
            confirmMg2 | interviewRecordedOn | The day of the interview must be today or earlier (CrimPR 18.10(g))
            draftApplication | recordingMadeOn | The day of the recording must be today or earlier (CrimPR 18.10(g))
            considerReportingDirection | reportingAppliedOn | The day of the application must be today or earlier (YJCEA 1999 ss.45, 45A, 46)
            notifySection28Eligibility | putRightOn | The day it was put right must be today or earlier (practice: section 28 eligibility)
            respondToSection41 | section41AppliedOn | The day of the application must be today or earlier (CrimPR 22.7(2))
            """)
    void takesWhatWasDoneTodayAndRefusesWhatIsOfTomorrow(String task, String field, String words) {
        assertThatCode(() -> days.require(on(task, field, TODAY))).doesNotThrowAnyException();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> days.require(on(task, field, TODAY.plusDays(1))))
                .withMessage(words)
                .returns(field, Refusal::field);
    }

    private static Submission on(String task, String field, LocalDate day) {
        return task(task, Actors.with(Role.CPS_CASEWORKER), Map.of(field, day.toString()));
    }
}
