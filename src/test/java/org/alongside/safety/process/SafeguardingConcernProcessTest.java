package org.alongside.safety.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.Date;
import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
import org.alongside.testing.CaseFile;
import org.alongside.testing.ProcessWalk;
import org.alongside.timelimits.RealRules;
import org.alongside.timelimits.TimeLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SafeguardingConcernProcessTest {

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("safeguarding-concern");

    private final Rounds rounds = mock(Rounds.class);
    private final TimeLimits limits = mock(TimeLimits.class);

    @BeforeEach
    void knowTheSteps() {
        RealRules.count(limits);
        WALK.with("safeguardingConcern", new SafeguardingConcernSteps(rounds, limits, CaseFile.today()));
    }

    @Test
    void staysOpenUntilTheYoungPersonIsSafer() {
        WALK.start();
        answered("concern");
        WALK.complete("checkOnConcern", "followUp", "again").complete("checkOnConcern", "followUp", "again");
        verify(rounds, times(2)).count(any(Run.class), eq("countFollowUp"));
        WALK.complete("checkOnConcern", "followUp", "closed");
        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void hearsTheYoungPersonAfterTheyCameBack() {
        WALK.start();
        answered("missing");
        assertThat(WALK.openTasks()).containsExactly("recordReturn");
        WALK.complete("recordReturn").complete("holdReturnInterview");
        WALK.complete("checkOnConcern", "followUp", "closed");
        assertThat(WALK.isOver()).isTrue();
    }

    @Test
    void asksEveryDayWhatIsDoneToFindThemUntilTheyAreBack() {
        WALK.start();
        answered("missing");
        for (int day = 0; day < 2; day++) {
            assertThat(WALK.dueOf("nextLookDue")).isEqualTo(Date.from(Instant.parse("2026-03-03T09:00:00Z")));
            WALK.timer("nextLookDue");
            assertThat(WALK.openTasks()).containsExactly("lookForMissing", "recordReturn");
            WALK.complete("lookForMissing", "missing", "stillMissing");
        }
        verify(rounds, times(2)).count(any(Run.class), eq("countLook"));

        WALK.timer("nextLookDue").complete("lookForMissing", "missing", "back");

        assertThat(WALK.openTasks()).containsExactly("recordReturn");
        WALK.complete("recordReturn");
        assertThat(WALK.openTasks()).containsExactly("holdReturnInterview");
    }

    @Test
    void theReturnEndsTheLooking() {
        WALK.start();
        answered("missing");
        WALK.timer("nextLookDue").complete("recordReturn");

        assertThat(WALK.openTasks()).containsExactly("holdReturnInterview");
    }

    @Test
    void isReportedAgainWhenNothingWasDone() {
        WALK.start();
        for (int report = 0; report < 2; report++) {
            answered("concern");
            WALK.complete("checkOnConcern", "followUp", "reportAgain");
        }
        assertThat(WALK.openTasks()).containsExactly("recordConcern");
        verify(rounds, times(2)).count(any(Run.class), eq("countEscalation"));
    }

    private static void answered(String kind) {
        WALK.complete("recordConcern", "concernKind", kind);
        WALK.complete("tellPoliceAndSocialCare").complete("respondToConcern");
    }
}
