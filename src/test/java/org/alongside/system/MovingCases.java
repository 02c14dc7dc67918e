package org.alongside.system;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alongside.Alongside;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.Story;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;
import org.alongside.work.Submissions;
import org.alongside.work.Submitted;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The application in a process of its own, moving cases without end until it is killed. Each finished task is written to a file, and
 * forced to the disk, once it has been acknowledged: what stands there must not be lost.
 */
final class MovingCases {

    private static final int HANDS = 3;
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private MovingCases() {}

    public static void main(String[] args) {
        Path acknowledged = Path.of(args[0]);
        var application = new SpringApplication(Alongside.class);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(Acknowledging.class, () -> new Acknowledging(acknowledged)));
        var context = application.run();
        var referred = new Referred(context.getBean(People.class), context.getBean(Referrals.class));
        for (Role role : Referrals.casework()) {
            referred.another(role);
            referred.another(role);
        }
        Actor advocate = referred.another(Role.ADVOCATE);
        CaseDriver driver = context.getBean(CaseDriver.class);
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        for (int i = 0; i < HANDS; i++) {
            hands.submit(() -> {
                while (true) {
                    CaseView opened = driver.open(referred.referralOf("moving"), advocate, START);
                    driver.drive(opened, Story.USUAL, START, Instant.parse("2032-01-05T09:00:00Z"));
                }
            });
        }
    }

    /** Writes down each task that was finished, after the command has answered. */
    private static final class Acknowledging implements BeanPostProcessor {

        private final Path file;

        Acknowledging(Path file) {
            this.file = file;
        }

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
                    write(finished.item().id() + "\n");
                }
                return result;
            });
            return factory.getProxy();
        }

        private synchronized void write(String line) throws IOException {
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        }
    }
}
