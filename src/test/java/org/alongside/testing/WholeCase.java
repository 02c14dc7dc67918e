package org.alongside.testing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.Stage;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.Story;
import org.alongside.journey.Referrals;
import org.springframework.beans.factory.BeanFactory;

/** The SQL statements of one usual case from the referral to its closure, and of the bare engine walking the same way with empty steps. */
public final class WholeCase {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant END = Instant.parse("2030-01-05T09:00:00Z");

    private final EngineRecording recording;
    private final CaseDriver driver;
    private final Cases cases;
    private final Referred referred;
    private final Actor advocate;

    /** Takes the parts of a running Alongside that is recorded. */
    public WholeCase(BeanFactory alongside) {
        recording = alongside.getBean(EngineRecording.class);
        driver = alongside.getBean(CaseDriver.class);
        cases = alongside.getBean(Cases.class);
        referred = new Referred(alongside.getBean(People.class), alongside.getBean(Referrals.class));
        for (Role role : Referrals.casework()) {
            referred.another(role);
            referred.another(role);
        }
        advocate = referred.another(Role.ADVOCATE);
    }

    /** Drives one case that nobody counts, then one that is counted, and lets the bare engine do the same. */
    public Compared compare() throws SQLException {
        drive();
        recording.reset();
        CaseView driven = drive();
        if (cases.byId(driven.id()).stage() != Stage.CLOSED) {
            throw new IllegalStateException("The case was not driven to its end");
        }
        var alongside = Statements.of(recording.statements());
        try (MariaDb database = MariaDb.fresh();
                var bare = new BareEngine(database, recording.emptySteps())) {
            bare.statements().reset();
            recording.asked().forEach(bare::play);
            return new Compared(
                    alongside,
                    Statements.of(bare.statements()),
                    recording.asked().size());
        }
    }

    private CaseView drive() {
        CaseView opened = driver.open(referred.referralOf("usual"), advocate, START);
        driver.drive(opened, Story.USUAL, START, END);
        return opened;
    }

    /** What was counted on both sides over the same moves. */
    public record Compared(Statements alongside, Statements bare, int moves) {

        public double ratio() {
            return (double) alongside.total() / bare.total();
        }

        @Override
        public String toString() {
            return "statements of a whole case: alongside %d %s, bare engine %d %s, ratio %.3f, %d moves"
                    .formatted(alongside.total(), alongside.byKind(), bare.total(), bare.byKind(), ratio(), moves);
        }
    }

    /** How many statements of each kind, and the most frequent ones where they were kept. */
    public record Statements(long total, Map<String, String> byKind, List<String> mostFrequent) {

        static Statements of(CountedDataSource counted) {
            Map<String, String> kinds = new TreeMap<>();
            counted.byKind().forEach((kind, number) -> kinds.put(kind, number.toString()));
            return new Statements(counted.total(), kinds, counted.mostFrequent());
        }
    }
}
