package org.alongside.engine.camunda;

import org.alongside.engine.BackgroundJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The engine's job executor, where this node has one. */
@Component
class CamundaBackgroundJobs implements BackgroundJobs {

    private final ObjectProvider<JobExecutor> executor;
    private volatile boolean paused;

    CamundaBackgroundJobs(ObjectProvider<JobExecutor> executor) {
        this.executor = executor;
    }

    @Override
    public void pause() {
        paused = true;
        executor.ifAvailable(jobs -> {
            if (jobs.isActive()) {
                jobs.shutdown();
            }
        });
    }

    @Override
    public void goOn() {
        paused = false;
        executor.ifAvailable(jobs -> {
            if (!jobs.isActive()) {
                jobs.start();
            }
        });
    }

    @Override
    public boolean arePaused() {
        return paused;
    }
}
