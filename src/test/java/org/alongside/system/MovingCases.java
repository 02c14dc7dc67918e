package org.alongside.system;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.alongside.Alongside;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.Story;
import org.alongside.journey.Referrals;
import org.alongside.testing.Acknowledged;
import org.alongside.testing.Referred;
import org.alongside.work.Submissions;
import org.alongside.work.Submitted;
import org.aopalliance.intercept.MethodInterceptor;
import org.hibernate.TransactionException;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application in a process of its own. Once it is told to, it moves cases without end until it is killed: first those that the last
 * kill left on their way. Each case that was opened and each task that was finished is written down once it has been acknowledged.
 */
final class MovingCases {

    /** What it says when it has started. */
    static final String READY = "Ready to move cases";

    /** What it says when the database would not have a step of a case. */
    static final String LATER = "Left for later";

    private static final int HANDS = 3;

    /** What MariaDB says where there is no room for another row. */
    private static final int FULL = 1114;

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant END = Instant.parse("2032-01-05T09:00:00Z");

    private final Path acknowledged;
    private final JdbcClient database;
    private final CaseDriver driver;
    private final Cases cases;
    private final Referred referred;
    private final Actor advocate;
    private final Queue<UUID> onTheirWay;

    private MovingCases(ConfigurableApplicationContext context, Path acknowledged) {
        this.acknowledged = acknowledged;
        this.database = context.getBean(JdbcClient.class);
        this.driver = context.getBean(CaseDriver.class);
        this.cases = context.getBean(Cases.class);
        this.referred = new Referred(context.getBean(People.class), context.getBean(Referrals.class));
        for (Role role : Referrals.casework()) {
            referred.another(role);
            referred.another(role);
        }
        this.advocate = referred.another(Role.ADVOCATE);
        this.onTheirWay = new ConcurrentLinkedQueue<>(open());
    }

    private List<UUID> open() {
        return database.sql("select id from witness_cases where stage <> 'CLOSED' order by id")
                .query(UUID.class)
                .list();
    }

    public static void main(String[] args) throws IOException {
        Path acknowledged = Path.of(args[0]);
        var application = new SpringApplication(Alongside.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(Acknowledging.class, () -> new Acknowledging(acknowledged)));
        var moving = new MovingCases(application.run(), acknowledged);
        System.out.println(READY);
        if (System.in.read() != -1) {
            moving.withoutEnd();
        }
    }

    private void withoutEnd() {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        for (int i = 0; i < HANDS; i++) {
            hands.execute(() -> {
                try {
                    while (true) {
                        moveOne();
                    }
                } catch (IOException | RuntimeException stuck) {
                    stuck.printStackTrace();
                    Runtime.getRuntime().halt(1);
                }
            });
        }
    }

    /** Where the database has gone away meanwhile or is full, the case is left for later, as people would leave it. */
    private void moveOne() throws IOException {
        try {
            driver.drive(next(), Story.USUAL, START, END);
        } catch (RuntimeException failure) {
            if (!isOfTheDatabase(failure)) {
                throw failure;
            }
            System.out.println(LATER);
            comeBack();
        }
    }

    private static boolean isOfTheDatabase(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof TransactionException
                        || cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLException sql && sql.getErrorCode() == FULL);
    }

    /** To those that are on their way, once the database answers. */
    private void comeBack() {
        while (true) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            try {
                onTheirWay.addAll(open());
                return;
            } catch (RuntimeException stillAway) {
                // as people do: they look once more
            }
        }
    }

    private CaseView next() throws IOException {
        UUID left = onTheirWay.poll();
        if (left != null) {
            return cases.byId(left);
        }
        CaseView opened = driver.open(referred.referralOf("moving"), advocate, START);
        Acknowledged.opened(acknowledged, opened.id());
        return opened;
    }

    /** Writes down each task that was finished, after the command has answered. */
    private record Acknowledging(Path file) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof Submissions)) {
                return bean;
            }
            var factory = new ProxyFactory(bean);
            factory.setProxyTargetClass(true);
            factory.addAdvice((MethodInterceptor) call -> {
                Object result = call.proceed();
                if (result instanceof Submitted.Finished finished) {
                    Acknowledged.finished(
                            file, finished.item().id(), finished.item().task());
                }
                return result;
            });
            return factory.getProxy();
        }
    }
}
