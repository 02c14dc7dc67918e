package org.alongside.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that go through a data source: selects, inserts, updates, deletes and commits, each row of a batch as one.
 * Session settings are not counted. Exact, so a test may rely on it.
 */
public final class CountedDataSource extends DelegatingDataSource {

    private final Map<String, AtomicLong> counts = new ConcurrentSkipListMap<>();

    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);
    private volatile boolean onlyWithin;
    private final Map<String, AtomicLong> texts = new ConcurrentSkipListMap<>();

    public CountedDataSource(DataSource target) {
        super(target);
    }

    /** Counts only what {@link #within} runs from now on, and not what a test asks besides. */
    public void countOnlyWithin() {
        onlyWithin = true;
    }

    /** Runs something whose statements are counted. */
    public <T> T within(Callable<T> action) throws Exception {
        depth.set(depth.get() + 1);
        try {
            return action.call();
        } finally {
            depth.set(depth.get() - 1);
        }
    }

    /** Forgets what was counted. */
    public void reset() {
        counts.clear();
        texts.clear();
    }

    /** All statements counted since the last reset. */
    public long total() {
        return counts.values().stream().mapToLong(AtomicLong::get).sum();
    }

    /** The statements themselves, most frequent first; kept only with {@code -Dalongside.statements}, to find what costs. */
    public List<String> mostFrequent() {
        return texts.entrySet().stream()
                .sorted((one, other) ->
                        Long.compare(other.getValue().get(), one.getValue().get()))
                .map(entry -> entry.getValue() + " x " + entry.getKey())
                .toList();
    }

    /** The statements counted since the last reset, by their first word. */
    public Map<String, AtomicLong> byKind() {
        return counts;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, new CountedConnection(super.getConnection()));
    }

    private void count(String sql, long times) {
        String word = sql.strip().split("\\W", 2)[0].toLowerCase(Locale.ROOT);
        if (word.isEmpty() || word.equals("set") || (onlyWithin && depth.get() == 0)) {
            return;
        }
        counts.computeIfAbsent(word, it -> new AtomicLong()).addAndGet(times);
        if (System.getProperty("alongside.statements") != null) {
            texts.computeIfAbsent(sql.strip().replaceAll("\\s+", " "), it -> new AtomicLong())
                    .addAndGet(times);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private final class CountedConnection implements InvocationHandler {

        private final Connection connection;

        CountedConnection(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("commit")) {
                count("commit", 1);
            }
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement statement) {
                return CountedDataSource.proxy(
                        PreparedStatement.class, new CountedStatement(statement, (String) arguments[0]));
            }
            if (result instanceof Statement statement) {
                return CountedDataSource.proxy(Statement.class, new CountedStatement(statement, ""));
            }
            return result;
        }
    }

    private final class CountedStatement implements InvocationHandler {

        private final Statement statement;
        private final String prepared;
        private long batched;

        CountedStatement(Statement statement, String prepared) {
            this.statement = statement;
            this.prepared = prepared;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "addBatch" -> batched++;
                case "executeBatch" -> {
                    count(prepared, batched);
                    batched = 0;
                }
                case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" ->
                    count(arguments == null || arguments.length == 0 ? prepared : (String) arguments[0], 1);
                default -> {
                    // everything else sends nothing
                }
            }
            return call(statement, method, arguments);
        }
    }
}
