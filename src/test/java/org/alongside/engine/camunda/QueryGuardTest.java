package org.alongside.engine.camunda;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hole that has no free fix stays shut. */
class QueryGuardTest {

    private final QueryGuard guard = new QueryGuard();
    private final CommandExecutor engine = mock();

    @BeforeEach
    void theRestOfTheEngine() {
        guard.setNext(engine);
    }

    @Test
    void letsNoExpressionThroughAtTheTopOrInsideAnOr() {
        refuses(new TaskQueryImpl().dueAfterExpression("${probe.hit()}"));
        refuses(new TaskQueryImpl().or().dueAfterExpression("${probe.hit()}").endOr());
    }

    @Test
    void letsOrdinaryQueriesThrough() {
        var query = (TaskQueryImpl)
                new TaskQueryImpl().or().taskName("a").taskAssignee("b").endOr();

        guard.execute(query);

        verify(engine).execute(query);
    }

    private void refuses(TaskQuery query) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> guard.execute((TaskQueryImpl) query));
        verify(engine, never()).execute(any());
    }
}
