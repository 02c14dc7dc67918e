package org.alongside.safety.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.alongside.cases.Rounds;
import org.alongside.cases.Run;
import org.alongside.testing.ProcessWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SafeguardingConcernProcessTest {

    @RegisterExtension
    static final ProcessWalk WALK = ProcessWalk.through("safeguarding-concern");

    private final Rounds rounds = mock(Rounds.class);

    @BeforeEach
    void knowTheSteps() {
        WALK.with("safeguardingConcern", new SafeguardingConcernSteps(rounds));
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
