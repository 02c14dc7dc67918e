package org.alongside.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import javax.sql.DataSource;
import org.alongside.engine.ProcessSteps;
import org.alongside.engine.Processes;
import org.alongside.journey.Referrals;
import org.alongside.work.CaseActions;
import org.alongside.work.Submissions;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Remembers what Alongside asks of the engine, and what its steps answer the engine, so that the bare engine can walk the same way
 * with empty steps. Also counts the statements of the application's data source.
 */
public final class EngineRecording implements BeanPostProcessor {

    /** How the test's driver finds the next timer of its case; the job executor finds them for all cases at once. */
    private static final Set<String> LOOKED_UP = Set.of("nextJob", "runDueJobs");

    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Queue<Optional<Object>>> answers = new HashMap<>();
    private final Map<String, Class<?>> steps = new HashMap<>();
    private CountedDataSource counted;
    private JdbcTemplate uncounted;
    private volatile boolean stopped;

    /** What was asked of the engine. */
    public sealed interface Asked {}

    /** A process was started. */
    public record Started(String process, String businessKey, Map<String, Object> words) implements Asked {}

    /** A task was completed. */
    public record Completed(String task, Map<String, Object> words) implements Asked {}

    /** A message was handed over. */
    public record Received(String message, Map<String, Object> words) implements Asked {}

    /** A job of this activity ran. */
    public record Ran(String activity) implements Asked {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource dataSource && !(bean instanceof CountedDataSource)) {
            counted = new CountedDataSource(dataSource);
            counted.countOnlyWithin();
            uncounted = new JdbcTemplate(dataSource);
            return counted;
        }
        if (bean instanceof TaskService || bean instanceof RuntimeService || bean instanceof ManagementService) {
            return listened(bean);
        }
        if (bean instanceof Submissions || bean instanceof Referrals || bean instanceof CaseActions) {
            return window(bean, true);
        }
        if (bean instanceof Processes) {
            return window(bean, false);
        }
        if (AnnotationUtils.findAnnotation(bean.getClass(), ProcessSteps.class) != null) {
            return answered(bean, name);
        }
        return bean;
    }

    /** What the application's statements are counted by. */
    public CountedDataSource statements() {
        return counted;
    }

    public List<Asked> asked() {
        return asked;
    }

    /** Remembers nothing more: what is asked from now on is to be timed. */
    public void stop() {
        stopped = true;
    }

    /** Forgets everything. */
    public void reset() {
        asked.clear();
        answers.clear();
        counted.reset();
    }

    /** The step beans as the bare engine gets them: they do nothing and answer as the real ones did. */
    public Map<Object, Object> emptySteps() {
        Map<String, Queue<Optional<Object>>> remembered = new HashMap<>();
        answers.forEach((key, queue) -> remembered.put(key, new ArrayDeque<>(queue)));
        Map<Object, Object> empty = new HashMap<>();
        steps.forEach((name, type) -> {
            var factory = new ProxyFactory();
            factory.setTargetClass(type);
            factory.setProxyTargetClass(true);
            factory.addAdvice((MethodInterceptor) call -> {
                Queue<Optional<Object>> queue =
                        remembered.get(name + "." + call.getMethod().getName());
                return queue == null ? null : queue.remove().orElse(null);
            });
            empty.put(name, factory.getProxy());
        });
        return empty;
    }

    /** What Alongside does for a person or a timer is counted; what the test's driver looks up besides is not. */
    private Object window(Object bean, boolean isClass) {
        var factory = new ProxyFactory(bean);
        factory.setProxyTargetClass(isClass);
        factory.addAdvice(
                (MethodInterceptor) call -> LOOKED_UP.contains(call.getMethod().getName())
                        ? call.proceed()
                        : counted.within(() -> proceeded(call)));
        return factory.getProxy();
    }

    private static Object proceeded(MethodInvocation call) throws Exception {
        try {
            return call.proceed();
        } catch (Exception | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object answered(Object bean, String name) {
        steps.put(name, bean.getClass());
        var factory = new ProxyFactory(bean);
        factory.setProxyTargetClass(true);
        factory.addAdvice((MethodInterceptor) call -> {
            Object answer = call.proceed();
            if (stopped) {
                return answer;
            }
            answers.computeIfAbsent(name + "." + call.getMethod().getName(), key -> new ArrayDeque<>())
                    .add(Optional.ofNullable(answer));
            return answer;
        });
        return factory.getProxy();
    }

    private Object listened(Object service) {
        Class<?>[] interfaces = service.getClass().getInterfaces();
        return Proxy.newProxyInstance(getClass().getClassLoader(), interfaces, (proxy, method, arguments) -> {
            if (!stopped) {
                note(method, arguments);
            }
            try {
                return method.getName().equals("executeJob")
                        ? counted.within(() -> method.invoke(service, arguments))
                        : method.invoke(service, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    @SuppressWarnings("unchecked")
    private void note(Method method, Object[] arguments) {
        switch (method.getName()) {
            case "startProcessInstanceByKey" ->
                asked.add(
                        new Started((String) arguments[0], (String) arguments[1], (Map<String, Object>) arguments[2]));
            case "complete" ->
                asked.add(new Completed(
                        named("select TASK_DEF_KEY_ from ACT_RU_TASK where ID_ = ?", arguments[0]),
                        (Map<String, Object>) arguments[1]));
            case "messageEventReceived" ->
                asked.add(new Received((String) arguments[0], (Map<String, Object>) arguments[2]));
            case "executeJob" -> asked.add(new Ran(named("""
                    select definition.ACT_ID_ from ACT_RU_JOB job
                      join ACT_RU_JOBDEF definition on definition.ID_ = job.JOB_DEF_ID_ where job.ID_ = ?""", arguments[0])));
            default -> {
                // only what moves a process is played again
            }
        }
    }

    private String named(String sql, Object id) {
        return uncounted.queryForObject(sql, String.class, id);
    }
}
