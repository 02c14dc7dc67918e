package org.alongside.engine.camunda;

import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses every engine query that carries an expression. 7.24.0 evaluates expressions inside {@code or()} task queries even where
 * they are switched off (CVE-2026-109432), and there is no free fix.
 */
class QueryGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query && carriesExpressions(query)) {
            throw new IllegalArgumentException("Engine queries with expressions are refused");
        }
        return next.execute(command);
    }

    private static boolean carriesExpressions(AbstractQuery<?, ?> query) {
        if (!query.getExpressions().isEmpty()) {
            return true;
        }
        return query instanceof TaskQueryImpl tasks
                && tasks.getQueries().stream()
                        .anyMatch(part -> !part.getExpressions().isEmpty());
    }
}
