package org.alongside.demo;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.engine.BackgroundJobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the demo's cases arrive in the background, one after the other, once the service is up. Those that came before a restart are
 * known by their key and stay as they are.
 */
@Component
@Profile({"demo", "test"})
class DemoArrivals {

    private static final Logger LOG = LoggerFactory.getLogger(DemoArrivals.class);

    private final DemoCases caseload;
    private final CaseDriver driver;
    private final Cases cases;
    private final BackgroundJobs jobs;
    private final Clock clock;
    private final int wanted;
    private final AtomicInteger arrived = new AtomicInteger();
    private volatile boolean underWay;

    DemoArrivals(
            DemoCaseload everyStage,
            ReportCaseload report,
            CaseDriver driver,
            Cases cases,
            BackgroundJobs jobs,
            Clock clock,
            @Value("${alongside.demo.report:false}") boolean asInTheReport,
            @Value("${alongside.demo.cases:9999}") int most) {
        this.caseload = asInTheReport ? report : everyStage;
        this.driver = driver;
        this.cases = cases;
        this.jobs = jobs;
        this.clock = clock;
        this.wanted = Math.min(most, caseload.size());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted == 0) {
            return;
        }
        underWay = true;
        var thread = new Thread(this::arrive, "demo-cases");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    boolean isUnderWay() {
        return underWay;
    }

    int arrived() {
        return arrived.get();
    }

    int wanted() {
        return wanted;
    }

    /** What the engine would run by itself while a case is led through the past would happen today instead of then. */
    void arrive() {
        try {
            List<DemoCase> all = caseload.told(clock.instant()).subList(0, wanted);
            for (DemoCase one : all) {
                if (!cases.isImported(one.key())) {
                    jobs.pause();
                    arrive(one);
                }
                arrived.incrementAndGet();
            }
        } finally {
            underWay = false;
            jobs.goOn();
        }
    }

    private void arrive(DemoCase one) {
        try {
            CaseView opened = driver.open(one.referral(), one.referredBy(), one.from());
            driver.drive(opened, one.story(), one.from(), clock.instant());
        } catch (RuntimeException stuck) {
            LOG.warn("Demo case {} stopped before its end: {}", one.key(), stuck.getMessage(), stuck);
        }
    }
}
