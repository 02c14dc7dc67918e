package org.alongside.engine.camunda;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.engine.TransientFaults;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** On MariaDB the loser of a race is mostly a deadlock wrapped by the engine, not an optimistic locking failure. */
@Component
class CamundaTransientFaults implements TransientFaults {

    /** MariaDB: 1213 deadlock, 1205 lock wait, 1020 changed since read; H2: 40001 deadlock, 50200 lock time-out, 90131 concurrent update. */
    private static final Set<Integer> CODES = Set.of(1213, 1205, 1020, 40001, 50200, 90131);

    @Override
    public boolean isTransient(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, CamundaTransientFaults::causeOf)
                .limit(20)
                .anyMatch(CamundaTransientFaults::isLostRace);
    }

    private static @Nullable Throwable causeOf(Throwable failure) {
        return failure.getCause();
    }

    private static boolean isLostRace(Throwable failure) {
        return failure instanceof OptimisticLockingException
                || failure instanceof ConcurrencyFailureException
                || failure instanceof jakarta.persistence.OptimisticLockException
                || failure instanceof jakarta.persistence.PessimisticLockException
                || failure instanceof SQLException sql && CODES.contains(sql.getErrorCode());
    }
}
