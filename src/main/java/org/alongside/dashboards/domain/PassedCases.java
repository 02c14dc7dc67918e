package org.alongside.dashboards.domain;

import java.util.UUID;
import org.alongside.access.RolePassed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A case that passes to another organisation is counted there from now on, and no longer where nobody may open it any more. */
@Component
class PassedCases {

    private final JdbcClient database;
    private final StepCounting steps;

    PassedCases(JdbcClient database, StepCounting steps) {
        this.database = database;
        this.steps = steps;
    }

    /** Nobody counts meanwhile. Limits are taken out of the bins by whoever counts next: how each was counted is kept. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(RolePassed event) {
        UUID caseId = event.caseId();
        database.sql("select id from counting where id = 1 for update")
                .query(Integer.class)
                .single();
        steps.takeBack(caseId);
        database.sql("update running_limits set counted_version = -1 where case_id = ?")
                .param(caseId)
                .update();
    }
}
