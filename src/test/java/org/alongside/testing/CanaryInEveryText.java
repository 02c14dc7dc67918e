package org.alongside.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.forms.Field;
import org.alongside.forms.Form;
import org.alongside.forms.Forms;
import org.alongside.work.CaseAction;
import org.alongside.work.CaseActions;
import org.alongside.work.Posted;
import org.alongside.work.Submissions;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plants a word that nobody would say in every text that is sent with a form, and looks for it where no text may be. */
public final class CanaryInEveryText implements BeanPostProcessor {

    /** The word. */
    public static final String CANARY = "zq7canary";

    private static final Set<Integer> BYTES = Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

    private static final Set<Field.Kind> TEXTS = Set.of(Field.Kind.TEXT_FIELD, Field.Kind.TEXT_AREA);

    private final ObjectProvider<Forms> forms;

    public CanaryInEveryText(ObjectProvider<Forms> forms) {
        this.forms = forms;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof Submissions) && !(bean instanceof CaseActions)) {
            return bean;
        }
        var factory = new ProxyFactory(bean);
        factory.setProxyTargetClass(true);
        factory.addAdvice((MethodInterceptor) call -> {
            Object[] arguments = call.getArguments();
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i] instanceof Posted posted) {
                    arguments[i] = new Posted(posted.version(), posted.key(), planted(posted.typed()));
                }
                if (i > 0 && arguments[i - 1] instanceof CaseAction) {
                    arguments[i] = planted(typed(arguments[i]));
                }
            }
            return call.proceed();
        });
        return factory.getProxy();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> typed(Object argument) {
        return (Map<String, List<String>>) argument;
    }

    /** The key alone does not say which form it is of: any form's text question of that name will do. */
    private Map<String, List<String>> planted(Map<String, List<String>> typed) {
        Map<String, List<String>> planted = new LinkedHashMap<>();
        typed.forEach((key, values) ->
                planted.put(key, isText(key, values) ? List.of(with(key, values.get(0))) : values));
        return planted;
    }

    private String with(String key, String text) {
        int longest = asked(key).stream()
                .map(field -> field.limits().maxLength())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(Integer.MAX_VALUE);
        String planted = CANARY + " " + text;
        return planted.length() <= longest
                ? planted
                : planted.substring(0, longest).strip();
    }

    private List<Field> asked(String key) {
        return forms.getObject().all().stream()
                .map(Form::fields)
                .flatMap(List::stream)
                .filter(field -> field.key().equals(key))
                .toList();
    }

    private boolean isText(String key, List<String> values) {
        List<Field> asked = asked(key);
        return values.size() == 1
                && !asked.isEmpty()
                && asked.stream()
                        .allMatch(field ->
                                TEXTS.contains(field.kind()) && field.limits().pattern() == null);
    }

    /** The columns of the engine's tables in which the canary sings; there must be none. */
    public static List<String> heardIn(JdbcClient database) {
        List<Column> columns = database.sql("""
                        select table_name, column_name from information_schema.columns
                         where upper(table_name) like 'ACT\\_%' escape '\\' and table_schema in (schema(), 'PUBLIC')""")
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list();
        if (columns.size() < 100) {
            throw new AssertionError("The engine's tables were not found: " + columns.size() + " columns");
        }
        return columns.stream()
                .filter(column -> texts(database, column).anyMatch(text -> text.contains(CANARY)))
                .map(Column::toString)
                .toList();
    }

    private static Stream<String> texts(JdbcClient database, Column column) {
        return database
                .sql("select %1$s from %2$s where %1$s is not null".formatted(column.name(), column.table()))
                .query((row, n) -> BYTES.contains(row.getMetaData().getColumnType(1))
                        ? new String(row.getBytes(1), StandardCharsets.UTF_8)
                        : row.getString(1))
                .list()
                .stream();
    }

    private record Column(String table, String name) {}
}
