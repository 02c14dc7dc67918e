package org.alongside.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Answers.RETURNS_SELF;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs that have fallen due are run one after the other, also where somebody else is at the same case. */
class DueJobsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final ManagementService management = mock(ManagementService.class);
    private final JobQuery query = mock(JobQuery.class, RETURNS_SELF);
    private final List<Job> due = new ArrayList<>();
    private final CamundaProcesses processes = new CamundaProcesses(
            mock(RuntimeService.class), mock(TaskService.class), management, mock(JdbcClient.class));

    @BeforeEach
    void oneJobIsDue() {
        Job job = mock(Job.class);
        when(job.getId()).thenReturn("timer");
        due.add(job);
        when(management.createJobQuery()).thenReturn(query);
        when(query.listPage(anyInt(), anyInt())).thenAnswer(asked -> List.copyOf(due));
    }

    @Test
    void aJobThatLostARaceAgainstAnotherCommandIsRunAgain() {
        doThrow(new OptimisticLockingFailureException("the outbox's row has changed"))
                .doAnswer(ran -> due.remove(0))
                .when(management)
                .executeJob(any());

        assertThat(processes.runDueJobs(NOW)).isEqualTo(1);
        verify(management, times(2)).executeJob("timer");
    }

    @Test
    void aJobThatSomebodyElseHasRunIsNotRunAgain() {
        doAnswer(gone -> {
                    due.remove(0);
                    throw new OptimisticLockingFailureException("the case has moved on");
                })
                .when(management)
                .executeJob(any());

        assertThat(processes.runDueJobs(NOW)).isZero();
    }
}
