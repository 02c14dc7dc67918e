package org.alongside.dashboards.domain;

import org.alongside.access.Role;
import org.alongside.work.CaseAllocated;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who has been a young person's advocate, in the transaction that makes them so. */
@Component
@Transactional
class AdvocateFacts {

    private final JdbcClient database;

    AdvocateFacts(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void hear(CaseAllocated event) {
        if (event.role() == Role.ADVOCATE) {
            database.sql("delete from case_advocates where case_id = ? and user_id = ?")
                    .params(event.caseId(), event.to())
                    .update();
            database.sql("insert into case_advocates (case_id, user_id) values (?, ?)")
                    .params(event.caseId(), event.to())
                    .update();
        }
    }
}
