package org.alongside.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.alongside.access.AccessDenied;
import org.alongside.access.CurrentActor;
import org.alongside.access.NotFound;
import org.alongside.access.UserSignedOut;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Refusals that undo what they happen in, all at the same time. */
@Tables
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RefusedTogetherTest {

    @Autowired
    private HikariDataSource connections;

    @Autowired
    private JdbcTemplate statements;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID stranger = UUID.randomUUID();

    @AfterEach
    void nothingIsLeftForOtherTests() {
        JdbcClient.create(connections)
                .sql("delete from audit_entries where actor_id = :stranger")
                .param("stranger", stranger)
                .update();
    }

    @Test
    void eachIsLoggedAlthoughEveryConnectionIsHeld() throws Exception {
        int atOnce = connections.getMaximumPoolSize();
        var everybodyIsRefused = new CyclicBarrier(atOnce);
        var everybody = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<Boolean>> answers = IntStream.range(0, 2 * atOnce)
                    .mapToObj(one -> everybody.submit(() -> isRefused(everybodyIsRefused)))
                    .toList();
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get(30, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            everybody.shutdownNow();
        }

        assertThat(logged()).hasSize(2 * atOnce).containsOnly("access-denied");
    }

    @Test
    void whatElseWasUndoneStaysUndone() {
        AuditListener log = log();

        refused(() -> {
            log.hear(new UserSignedOut(stranger));
            log.hear(new AccessDenied(stranger, "case", "unknown"));
            throw new NotFound("case");
        });

        assertThat(logged()).containsExactly("access-denied");
    }

    private boolean isRefused(CyclicBarrier together) {
        AuditListener log = log();
        return refused(() -> {
            log.hear(new AccessDenied(stranger, "case", "unknown"));
            try {
                together.await(10, TimeUnit.SECONDS);
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            throw new NotFound("case");
        });
    }

    private boolean refused(Runnable command) {
        try {
            new TransactionTemplate(transactions).executeWithoutResult(status -> command.run());
            return false;
        } catch (NotFound refusal) {
            return true;
        }
    }

    private AuditListener log() {
        var rows = new AuditRows(statements, new ObjectMapper());
        return new AuditListener(rows, new CurrentActor(), Clock.systemUTC(), transactions);
    }

    private List<String> logged() {
        return JdbcClient.create(connections)
                .sql("select kind from audit_entries where actor_id = :stranger")
                .param("stranger", stranger)
                .query(String.class)
                .list();
    }
}
