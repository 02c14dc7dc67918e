package org.alongside.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.alongside.Alongside;
import org.alongside.access.MissingSecret;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.audit.AuditSeals;
import org.alongside.audit.Sealing;
import org.alongside.audit.Verdict;
import org.alongside.demo.CaseDriver;
import org.alongside.demo.Story;
import org.alongside.journey.Referrals;
import org.alongside.testing.MariaDb;
import org.alongside.testing.NeedsMariaDb;
import org.alongside.testing.Referred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole application with two accounts of the database: one that owns the tables, and its own, which only adds to the log. */
@SpringBootTest(classes = Alongside.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ActiveProfiles("test")
@ContextConfiguration(initializers = AppendOnlyLogIT.TwoAccounts.class)
@ExtendWith({NeedsMariaDb.class, OutputCaptureExtension.class})
class AppendOnlyLogIT {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant END = Instant.parse("2031-01-05T09:00:00Z");
    private static final int DENIED = 1142;
    private static final int DROP_DENIED = 1044;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Sealing sealing;

    @Autowired
    private AuditSeals seals;

    @Autowired
    private AppendOnly log;

    @Autowired
    private MariaDb server;

    @Test
    void aWholeCaseIsWorkedLoggedSealedAndVerified() {
        var referred = new Referred(people, referrals);
        Referrals.casework().forEach(referred::another);
        var manager = referred.another(Role.MANAGER);
        var opened = driver.open(referred.referralOf("two accounts"), manager, START);

        driver.drive(opened, Story.USUAL, START, END);
        sealing.sealAll();

        assertThat(rows.queryForObject(
                        "select count(*) from audit_entries where case_id = ?", Integer.class, opened.id()))
                .isGreaterThan(100);
        assertThat(rows.queryForObject("select stage from witness_cases where id = ?", String.class, opened.id()))
                .isEqualTo("CLOSED");
        assertThat(seals.verify(Optional.empty())).isInstanceOf(Verdict.Intact.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set facts = '{}'",
                "delete from audit_entries",
                "truncate table audit_entries",
                "drop table audit_entries",
                "alter table audit_entries drop column facts",
                "replace into audit_seals values (1, 1, 1, '', '', now())",
                "update audit_positions set digest = ''",
                "delete from audit_positions",
                "update audit_seals set head = ''",
                "delete from audit_seals",
                "create trigger quiet before insert on audit_entries for each row set new.facts = ''",
                "update flyway_schema_history set success = false"
            })
    void theApplicationsAccountCannotChangeTheLog(String sql) throws SQLException {
        try (var connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getErrorCode()).isIn(DENIED, DROP_DENIED));
        }
    }

    @Test
    void isContentWithTheTwoAccounts() {
        assertThat(log.broken()).isEmpty();
        assertThatCode(new AppendOnlyAtStart(log, true)::afterSingletonsInstantiated)
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhatAnAccountCouldDoOrDoesNotStartWithIt(CapturedOutput output) {
        var all = new AppendOnly(new DriverManagerDataSource(server.url(), MariaDb.user(), MariaDb.password()) {
            @Override
            public java.sql.Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                connection.setAutoCommit(false);
                return connection;
            }
        });

        assertThat(all.broken()).containsExactly("delete", "drop or alter", "update");
        new AppendOnlyAtStart(all, false).afterSingletonsInstantiated();
        assertThat(output).contains("ERROR").contains("which nobody is to change: delete, drop or alter, update");
        assertThatThrownBy(new AppendOnlyAtStart(all, true)::afterSingletonsInstantiated)
                .isInstanceOf(MissingSecret.class);
    }

    /** A database, an account that owns it, and one for the application that has nothing but what the owner grants. */
    static class TwoAccounts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            MariaDb database = MariaDb.fresh();
            String suffix = UUID.randomUUID().toString().substring(0, 8);
            String owner = "owner_" + suffix;
            String worker = "worker_" + suffix;
            String password = UUID.randomUUID().toString();
            run(
                    database,
                    "create user '%s'@'%%' identified by '%s'".formatted(owner, password),
                    "create user '%s'@'%%' identified by '%s'".formatted(worker, password),
                    // a bare underline stands for any letter, and nobody passes on more than they have
                    "grant all on `%s`.* to '%s'@'%%' with grant option"
                            .formatted(database.name().replace("_", "\\_"), owner));
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + worker,
                            "spring.datasource.password=" + password,
                            "spring.flyway.user=" + owner,
                            "spring.flyway.password=" + password,
                            "alongside.database.account=" + worker + "@%")
                    .applyTo(context);
            var beans = (GenericApplicationContext) context;
            beans.registerBean("freshMariaDb", MariaDb.class, () -> database);
            beans.registerBean(
                    "accounts",
                    AutoCloseable.class,
                    () -> () -> run(
                            database, "drop user '%s'@'%%'".formatted(owner), "drop user '%s'@'%%'".formatted(worker)));
        }

        private static void run(MariaDb database, String... statements) {
            try (var connection = database.connect();
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The test account may not make accounts", e);
            }
        }
    }
}
