package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.access.Actor;
import org.alongside.access.CurrentActor;
import org.alongside.access.Emergency;
import org.alongside.access.Emergency.Why;
import org.alongside.access.EmergencyAccess;
import org.alongside.access.NotFound;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.Walls;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.Emergencies;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one person does in two tabs, and two managers in the same second: one emergency is one, and one manager is never two. */
@OnMariaDb
class EmergencyRacesIT {

    private static final int ROUNDS = 5;

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private CurrentActor current;

    @Autowired
    private Emergencies emergencies;

    @Autowired
    private EmergencyAccess access;

    @Autowired
    private Walls walls;

    @Autowired
    private CaseCommands commands;

    @Autowired
    private JdbcClient database;

    private UUID witness = UUID.randomUUID();
    private Actor colleague;
    private Actor manager;
    private Actor otherManager;

    @BeforeEach
    void aCaseOfAnotherAdvocate() {
        var referred = new Referred(people, referrals);
        Referrals.casework().forEach(referred::another);
        manager = referred.another(Role.MANAGER);
        otherManager = referred.another(Role.MANAGER);
        witness = referred.referral(manager).id();
        colleague = referred.another(Role.ADVOCATE);
        // whose team's case it is may open it anyway; it is a colleague's from here on
        Actor hers = referred.another(Role.ADVOCATE);
        database.sql("update case_relations set user_id = :user where case_id = :id and role = 'ADVOCATE'")
                .param("user", hers.userId())
                .param("id", witness)
                .update();
    }

    @RepeatedTest(ROUNDS)
    void twoTabsOfOnePersonOpenItOnceAndTellTheManagersOnce() throws Exception {
        List<UUID> opened = atOnce(this::opens, this::opens);

        assertThat(opened.get(0)).isEqualTo(opened.get(1));
        assertThat(access.openNow(colleague)).hasSize(1);
        assertThat(entries("emergency-opened")).isEqualTo(1);
        assertThat(mails(opened.get(0)))
                .contains(manager.userId(), otherManager.userId())
                .doesNotHaveDuplicates();
    }

    @RepeatedTest(ROUNDS)
    void twoTabsThatCloseItAndTwoManagersWhoLookAtItAreKeptOnce() throws Exception {
        UUID id = opens();

        atOnce(() -> looksAt(manager, id), () -> looksAt(otherManager, id));
        atOnce(() -> ends(id), () -> ends(id));

        assertThat(entries("emergency-looked-at")).isEqualTo(1);
        assertThat(entries("emergency-ended")).isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void twoTabsOfOneManagerDoNotTakeAWallDown() throws Exception {
        UUID wall = wall();

        assertThat(atOnce(() -> removes(manager, wall), () -> removes(manager, wall)))
                .containsExactly(false, false);
        assertThat(walls.standsBetween(witness, colleague.userId())).isTrue();
        assertThat(entries("wall-taken-down")).isZero();
    }

    @RepeatedTest(ROUNDS)
    void twoManagersInTheSameSecondTakeAWallDownOnceAndAreTwoPeople() throws Exception {
        UUID wall = wall();

        assertThat(atOnce(() -> removes(manager, wall), () -> removes(otherManager, wall)))
                .containsExactlyInAnyOrder(true, false);

        assertThat(entries("wall-taken-down")).isEqualTo(1);
        assertThat(database.sql("select count(*) from case_walls where id = :id and taken_down_by <> removal_asked_by")
                        .param("id", wall)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void twoWhoAgreeAtOnceToWhatAThirdAskedForTakeAWallDownOnce() throws Exception {
        UUID wall = wall();
        removes(manager, wall);
        List<Boolean> agreed = atOnce(() -> removes(otherManager, wall), () -> removes(otherManager, wall));

        assertThat(agreed).containsExactlyInAnyOrder(true, false);
        assertThat(entries("wall-taken-down")).isEqualTo(1);
    }

    private UUID opens() {
        return current.as(
                colleague,
                () -> emergencies
                        .open(colleague, witness, Why.SAFETY, "She rang in tears")
                        .map(Emergency::id)
                        .orElseThrow());
    }

    private boolean looksAt(Actor actor, UUID id) {
        return current.as(actor, () -> emergencies.lookedAt(actor, id).isPresent());
    }

    private boolean ends(UUID id) {
        return current.as(colleague, () -> emergencies.end(colleague, id).isPresent());
    }

    private UUID wall() {
        commands.run(witness, () -> {
            walls.putUp(witness, colleague.userId(), Walls.Reason.ADDED, manager.userId());
            return witness;
        });
        return walls.around(witness).get(0).id();
    }

    /** A wall that is gone already is not there for whoever comes second. */
    private boolean removes(Actor actor, UUID wall) {
        try {
            return current.as(actor, () -> commands.run(witness, () -> walls.remove(witness, wall, actor.userId())));
        } catch (NotFound gone) {
            return false;
        }
    }

    private int entries(String kind) {
        return database.sql("select count(*) from audit_entries where kind = :kind and case_id = :id")
                .param("kind", kind)
                .param("id", witness)
                .query(Integer.class)
                .single();
    }

    /** To whom an e-mail about it goes. */
    private List<UUID> mails(UUID emergency) {
        return database.sql("select user_id from staff_mails where about_id = :id")
                .param("id", emergency)
                .query(UUID.class)
                .list();
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other)
            throws InterruptedException, ExecutionException {
        var together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> both = threads.invokeAll(List.of(after(together, one), after(together, other)));
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Callable<T> after(CyclicBarrier together, Callable<T> doing) {
        return () -> {
            together.await();
            return doing.call();
        };
    }
}
