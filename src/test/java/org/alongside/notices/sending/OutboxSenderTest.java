package org.alongside.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.TestCipher;
import org.alongside.access.migration.V002__sessions;
import org.alongside.cases.CaseCommands;
import org.alongside.engine.BackgroundJobs;
import org.alongside.engine.NothingWaits;
import org.alongside.engine.Processes;
import org.alongside.engine.TransientFaults;
import org.alongside.notices.NoticeStatus;
import org.alongside.notices.domain.Delivery;
import org.alongside.notices.domain.Delivery.Recipient;
import org.alongside.notices.domain.NoticeBook;
import org.alongside.notices.domain.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DataJpaTest(
        showSql = false,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:outbox;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "spring.datasource.username=sa",
            "spring.jpa.properties.hibernate.connection.provider_disables_autocommit=false",
            "spring.datasource.hikari.auto-commit=true"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({
    TestCipher.class,
    V002__sessions.class,
    NoticeBook.class,
    CaseCommands.class,
    Channels.class,
    OutboxSenderTest.Post.class,
    OutboxSender.class
})
class OutboxSenderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String REFERENCE = "AL-7K3M-2QX";
    private static final Recipient JO = new Recipient("email", "jo@example.org");

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @MockitoBean
    private SafeToContact safeToContact;

    @MockitoBean
    private Processes processes;

    @MockitoBean
    private BackgroundJobs jobs;

    @MockitoBean
    private TransientFaults faults;

    @MockitoBean
    private Clock clock;

    @Autowired
    private OutboxSender sender;

    @Autowired
    private NoticeBook book;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient database;

    @Autowired
    private FieldCipher cipher;

    private static int port;

    private final UUID caseId = Ids.next();
    private UUID notice = caseId;

    @BeforeEach
    void aNoticeThatWaits() {
        port = MAIL.getSmtp().getPort();
        when(clock.instant()).thenReturn(NOW);
        when(safeToContact.stillAllows(caseId, JO)).thenReturn(true);
        database.sql("delete from notice_deliveries").update();
        database.sql("""
                        insert into witness_cases (id, version, reference, stage, given_name, family_name, date_of_birth,
                                                   opened_on, stage_since, organisation_id)
                        values (:id, 0, :reference, 'TRIAL', :name, :name, :born, date '2026-01-05', date '2026-01-05', :id)""")
                .param("id", caseId)
                .param("reference", caseId.toString().substring(24))
                .param("name", cipher.encrypt("Jo"))
                .param("born", cipher.encrypt("2011-11-24"))
                .update();
        notice = book.prepare(caseId, "trialDate");
        book.queue(notice, REFERENCE, JO, NOW);
    }

    @Test
    void sendsOneSentenceThatSaysNothingAboutThePerson() throws Exception {
        assertThat(sender.sendDue()).isEqualTo(1);

        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("You have a message from your support team");
        assertThat(GreenMailUtil.getBody(mail))
                .contains("ring your support worker")
                .doesNotContain(REFERENCE);
        assertThat(mail.getMessageID()).isEqualTo("<" + notice + "@notices.alongside>");
        assertThat(notices.findById(notice).orElseThrow().status()).isEqualTo(NoticeStatus.DELIVERED);
        verify(processes)
                .correlate(
                        "notice-delivery-reported",
                        REFERENCE,
                        "noticeId",
                        notice.toString(),
                        Map.of("delivery", "delivered"));
    }

    @Test
    void sendsNothingByItselfWhileSomebodyPlaysThroughThePast() {
        when(jobs.arePaused()).thenReturn(true, false);
        sender.look();
        assertThat(MAIL.getReceivedMessages()).isEmpty();

        sender.look();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void doesNotSendWhenTheSafeContactHasChanged() {
        when(safeToContact.stillAllows(caseId, JO)).thenReturn(false);
        sender.sendDue();

        assertThat(MAIL.getReceivedMessages()).isEmpty();
        verify(processes)
                .correlate(
                        "notice-delivery-reported",
                        REFERENCE,
                        "noticeId",
                        notice.toString(),
                        Map.of("delivery", "failed"));
    }

    @Test
    void reportsAFailureWhenTheMailServerIsDown() {
        MAIL.stop();
        sender.sendDue();

        verify(processes)
                .correlate(
                        "notice-delivery-reported",
                        REFERENCE,
                        "noticeId",
                        notice.toString(),
                        Map.of("delivery", "failed"));
    }

    @Test
    void takesARowAgainWhoseNodeDiedAndSendsTheSameMessage() throws Exception {
        doThrow(new IllegalStateException("killed"))
                .when(processes)
                .correlate(anyString(), anyString(), anyString(), anyString(), any());
        sender.sendDue();
        assertThat(sender.sendDue()).isZero();

        reset(processes);
        when(clock.instant()).thenReturn(NOW.plus(Delivery.LEASE));
        assertThat(sender.sendDue()).isEqualTo(1);

        var received = MAIL.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[1].getMessageID()).isEqualTo(received[0].getMessageID());
        assertThat(sender.sendDue()).isZero();
    }

    @Test
    void aNodeWhoseClockIsNinetySecondsAheadOrBehindLeavesWhatAnotherHasTaken() {
        doThrow(new IllegalStateException("still at it"))
                .when(processes)
                .correlate(anyString(), anyString(), anyString(), anyString(), any());
        sender.sendDue();

        for (Duration apart : List.of(Duration.ofSeconds(90), Duration.ofSeconds(-90))) {
            when(clock.instant()).thenReturn(NOW.plus(apart));
            assertThat(sender.sendDue()).isZero();
        }
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void keepsWhatCameOfItWhenTheProcessHasGivenUp() {
        doThrow(new NothingWaits("notice-delivery-reported"))
                .when(processes)
                .correlate(anyString(), anyString(), anyString(), anyString(), any());
        sender.sendDue();

        assertThat(notices.findById(notice).orElseThrow().status()).isEqualTo(NoticeStatus.DELIVERED);
    }

    @Test
    void leavesAnAttemptThatIsNotDueYet() {
        when(clock.instant()).thenReturn(NOW.minus(Duration.ofMinutes(1)));

        assertThat(sender.sendDue()).isZero();
    }

    @Test
    void neverSendsAnAttemptThatWasWithdrawn() {
        book.countAttempt(notice);

        assertThat(sender.sendDue()).isZero();
        verify(processes, never()).correlate(anyString(), anyString(), anyString(), anyString(), any());
    }

    @Test
    void keepsTheAddressAsCiphertext() {
        List<String> addresses = database.sql("select address from notice_deliveries")
                .query(String.class)
                .list();

        assertThat(addresses).singleElement().asString().doesNotContain("jo@example.org");
    }

    /** E-mail through the test's own server. */
    static class Post implements Channel {

        @Override
        public String word() {
            return "email";
        }

        @Override
        public void send(Letter letter) {
            var mail = new JavaMailSenderImpl();
            mail.setHost("127.0.0.1");
            mail.setPort(port);
            new SmtpChannel(mail, new MailText("team@example.org", Clock.fixed(NOW, ZoneOffset.UTC))).send(letter);
        }
    }
}
