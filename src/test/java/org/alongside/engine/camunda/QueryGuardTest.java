package org.alongside.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hole that has no free fix stays shut. */
class QueryGuardTest {

    private final QueryGuard guard = new QueryGuard();

    @BeforeEach
    void theRestOfTheEngine() {
        guard.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                return null;
            }
        });
    }

    @Test
    void letsNoExpressionThroughAtTheTopOrInsideAnOr() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ask(new TaskQueryImpl().dueAfterExpression("${probe.hit()}")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ask(new TaskQueryImpl()
                        .or()
                        .dueAfterExpression("${probe.hit()}")
                        .endOr()));
    }

    @Test
    void letsOrdinaryQueriesThrough() {
        assertThat(ask(new TaskQueryImpl().or().taskName("a").taskAssignee("b").endOr()))
                .isNull();
    }

    private Object ask(TaskQuery query) {
        return guard.execute((TaskQueryImpl) query);
    }
}
