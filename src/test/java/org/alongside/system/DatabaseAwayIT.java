package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.alongside.Alongside;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.CaseCommands;
import org.alongside.journey.Referrals;
import org.alongside.testing.DatabaseWire;
import org.alongside.testing.DatabaseWire.Break;
import org.alongside.testing.MariaDb;
import org.alongside.testing.NeedsMariaDb;
import org.alongside.testing.Referred;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The database cannot be reached, says nothing, or is lost at the moment of a commit; and afterwards all goes on without a restart. */
@SpringBootTest(
        classes = Alongside.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.hikari.maximum-pool-size=4",
            "spring.datasource.hikari.connection-timeout=1000",
            "spring.datasource.hikari.validation-timeout=500"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = DatabaseAwayIT.ThroughAWire.class)
@ExtendWith(NeedsMariaDb.class)
@DirtiesContext
class DatabaseAwayIT {

    private static final int UNAVAILABLE = 503;
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private DatabaseWire wire;

    @Autowired
    private DataSource pool;

    @Autowired
    private CaseCommands commands;

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @LocalServerPort
    private int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void somebodyHasAPage() throws Exception {
        answersAgain();
    }

    @AfterEach
    void itIsThereAgain() {
        wire.isMended();
    }

    @Test
    void withEveryConnectionTakenItSaysSoSoonAndGoesOnWhenOneIsFree() throws Exception {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int n = ((HikariDataSource) pool).getMaximumPoolSize(); n > 0; n--) {
                taken.add(pool.getConnection());
            }
            saysThatItCannotAnswer();
            assertThat(asks(HttpClient.newHttpClient(), "/actuator/health/liveness")
                            .statusCode())
                    .as("it is alive, and not to be started anew")
                    .isEqualTo(200);
        } finally {
            for (Connection one : taken) {
                one.close();
            }
        }
        assertThat(asks("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void withTheWireCutItSaysSoAndGoesOnWithoutARestart() throws Exception {
        wire.isCut();
        saysThatItCannotAnswer();
        saysThatItCannotAnswer();

        wire.isMended();
        answersAgain();
    }

    @Test
    void withTheWireSilentItDoesNotWaitForEver() throws Exception {
        wire.fallsSilent();
        saysThatItCannotAnswer();

        wire.isMended();
        answersAgain();
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE", "AFTER"})
    void aCommandThatLosesItsConnectionAtTheCommitIsThereWholeOrNotAtAllAndIsNotRunAgain(Break when) throws Exception {
        UUID witness = witness();
        String mark = "lost" + UUID.randomUUID();
        AtomicInteger tries = new AtomicInteger();
        long before = version(witness);
        wire.breaksAtTheCommitAfter(mark, when);

        assertThatThrownBy(() -> commands.run(witness, () -> {
                    tries.incrementAndGet();
                    return twice(witness, mark);
                }))
                .hasStackTraceContaining("java.sql.SQL");

        assertThat(tries.get()).isOne();
        assertThat(version(witness) - before).isEqualTo(when == Break.AFTER ? 2 : 0);
        assertThat(commands.run(witness, () -> twice(witness, "again"))).isEqualTo(2);
    }

    private void saysThatItCannotAnswer() throws IOException, InterruptedException {
        long asked = System.nanoTime();
        HttpResponse<String> answer = asks("/sign-in");

        assertThat(answer.statusCode()).isEqualTo(UNAVAILABLE);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains("Alongside cannot answer now").doesNotContain("Exception");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SOON);
    }

    /** At the latest when each connection that is broken has been found out. */
    private void answersAgain() throws IOException, InterruptedException {
        int status = UNAVAILABLE;
        for (int n = ((HikariDataSource) pool).getMaximumPoolSize(); n >= 0 && status == UNAVAILABLE; n--) {
            status = asks("/sign-in").statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    private HttpResponse<String> asks(String path) throws IOException, InterruptedException {
        return asks(browser, path);
    }

    private HttpResponse<String> asks(HttpClient client, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return client.send(
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofMinutes(1))
                        .header("Accept", "text/html,*/*;q=0.8")
                        .build(),
                BodyHandlers.ofString());
    }

    private UUID witness() {
        var referred = new Referred(people, referrals);
        Referrals.casework().forEach(referred::another);
        return referred.referral(referred.another(Role.MANAGER)).id();
    }

    /** Two statements, so that half of it could be seen. */
    private int twice(UUID caseId, String mark) {
        return addOne(caseId, mark) + addOne(caseId, mark);
    }

    private int addOne(UUID caseId, String mark) {
        return database.sql("update witness_cases set version = version + 1 where id = ? /* " + mark + " */")
                .param(caseId)
                .update();
    }

    private long version(UUID caseId) {
        return database.sql("select version from witness_cases where id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    /** A database of its own, and a wire to it that breaks. */
    static class ThroughAWire implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            MariaDb fresh = MariaDb.fresh();
            var wire = new DatabaseWire(fresh.url());
            TestPropertyValues.of(
                            "spring.datasource.url=" + wire.through(fresh.url()) + "&socketTimeout=2000",
                            "spring.datasource.username=" + MariaDb.user(),
                            "spring.datasource.password=" + MariaDb.password())
                    .applyTo(context);
            // closed after every other bean: the last to be registered is the first to go, and these are first
            var beans = (GenericApplicationContext) context;
            beans.registerBean("freshMariaDb", MariaDb.class, () -> fresh);
            beans.registerBean("wire", DatabaseWire.class, () -> wire);
        }
    }
}
