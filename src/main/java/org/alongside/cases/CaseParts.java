package org.alongside.cases;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.alongside.access.CaseReallocated;
import org.alongside.access.Role;
import org.alongside.access.RolePassed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps in which cases each organisation has a part, where they are and with which of its advocates, at the end of the transaction that changes it:
 * what is listed and counted begins there. Who may open a case is never read from it; {@link org.alongside.access.CaseScope} is asked besides.
 */
@Component
public class CaseParts {

    private static final String FORGET = "delete from case_parts where case_id = ?";

    private static final String KEEP = """
            insert into case_parts (case_id, organisation_id, opened_on, stage, stage_since, gives_advocate, advocate_id)
            select c.id, r.organisation_id, c.opened_on, c.stage, c.stage_since,
                   max(case when r.role = 'ADVOCATE' then 1 else 0 end) = 1, max(case when r.role = 'ADVOCATE' then r.user_id end)
              from witness_cases c join case_relations r on r.case_id = c.id
             where c.id = ? group by c.id, r.organisation_id, c.opened_on, c.stage, c.stage_since""";

    private final JdbcClient database;
    private final EntityManager entities;

    public CaseParts(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    @TransactionalEventListener(
            classes = {CaseOpened.class, StageEntered.class},
            phase = TransactionPhase.BEFORE_COMMIT)
    void hear(CaseEvent event) {
        keep(event.caseId());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void hear(RolePassed event) {
        keep(event.caseId());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void hear(CaseReallocated event) {
        if (event.role() == Role.ADVOCATE) {
            keep(event.caseId());
        }
    }

    /** Reads the case and its relations as the transaction leaves them. */
    public void keep(UUID caseId) {
        entities.flush();
        database.sql(FORGET).param(caseId).update();
        database.sql(KEEP).param(caseId).update();
    }
}
