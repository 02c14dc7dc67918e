package org.alongside.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.NewUser;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.notices.domain.DigestRows;
import org.alongside.testing.Tables;
import org.alongside.work.ListTab;
import org.alongside.work.MorningWork;
import org.alongside.work.MorningWork.Morning;
import org.alongside.work.MorningWork.Numbers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The e-mail of a morning: once for each who wants it, however many nodes there are and however often they start. */
@Tables
class MorningDigestsTest {

    private static final Instant SIX = Instant.parse("2027-01-11T06:00:00Z");
    private static final Instant EIGHT = Instant.parse("2027-01-11T08:00:00Z");
    private static final Numbers NONE = new Numbers(0, 0, 0, 0);

    @Autowired
    private EntityManager entities;

    @Autowired
    private People people;

    @Autowired
    private DigestRows rows;

    private final MorningWork work = mock(MorningWork.class);
    private final List<Letter> post = new ArrayList<>();
    private boolean serverIsThere = true;
    private UUID sam;

    @BeforeEach
    void samWantsIt() {
        UUID harbour = people.addOrganisation("Harbour", OrganisationKind.SERVICE);
        sam = user("sam", harbour, "sam@example.org");
        rows.want(sam, SIX.minus(Duration.ofDays(1)));
        saysAs(new Numbers(2, 1, 1_001, 4), 3);
    }

    @Test
    void saysNumbersAndNothingElse() {
        assertThat(node(EIGHT).sendDue()).isEqualTo(1);

        assertThat(post).singleElement().satisfies(letter -> {
            assertThat(letter.to().address()).isEqualTo("sam@example.org");
            assertThat(letter.subject()).isEqualTo("Your work this morning");
            assertThat(letter.body()).isEqualTo("""
                    Good morning,

                    Your work in Alongside:
                      2 critically overdue
                      1 overdue
                      1,000+ due soon
                      4 new since yesterday

                    Waiting for your team:
                      0 critically overdue
                      0 overdue
                      0 due soon
                      0 new since yesterday

                    To be followed up by today: 3

                    https://alongside.example.org/work

                    You asked for this message. You can stop it there, under "An e-mail each morning".
                    """);
        });
    }

    @Test
    void tellsAManagerThatTheNumbersAreOfTheWholeOrganisation() {
        saysAs(new Numbers(2, 1, 1, 4), 3, true);

        assertThat(node(EIGHT).sendDue()).isEqualTo(1);

        assertThat(post.get(0).body())
                .contains(
                        "\nOpen in your organisation, whoever has it, your own work included:\n  0 critically overdue\n")
                .doesNotContain("Waiting for your team");
    }

    @Test
    void leavesOnceADayWhicheverNodeLooksAndHoweverOften() {
        assertThat(node(EIGHT).sendDue()).isEqualTo(1);
        assertThat(node(EIGHT).sendDue()).isZero();
        assertThat(node(EIGHT.plus(Duration.ofHours(12))).sendDue()).isZero();
        assertThat(node(EIGHT.plus(Duration.ofDays(1))).sendDue()).isEqualTo(1);

        assertThat(post).extracting(Letter::messageId).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void isTakenByOneOfTwoNodesThatHaveSeenItAtOnce() {
        rows.open(LocalDate.of(2027, 1, 11), SIX, EIGHT);
        rows.open(LocalDate.of(2027, 1, 11), SIX, EIGHT);
        DigestRows.Due seen = rows.due(LocalDate.of(2027, 1, 11), EIGHT).get(0);

        assertThat(rows.due(LocalDate.of(2027, 1, 11), EIGHT)).hasSize(1);
        assertThat(rows.take(seen, EIGHT.plusSeconds(300))).isTrue();
        assertThat(rows.take(seen, EIGHT.plusSeconds(300))).isFalse();
        assertThat(node(EIGHT.plusSeconds(299)).sendDue()).isZero();
        assertThat(node(EIGHT.plusSeconds(300)).sendDue())
                .as("when the node that took it has died")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-11T06:59:59Z", "2027-07-12T05:59:59Z"})
    void waitsForSevenInTheMorningAsLondonsClocksHaveIt(Instant before) {
        assertThat(node(before).sendDue()).isZero();
        assertThat(node(before.plusSeconds(1)).sendDue()).isEqualTo(1);
    }

    @Test
    void comesTheNextMorningToWhomeverAsksLater() {
        rows.stop(sam);
        rows.want(sam, EIGHT);
        rows.want(sam, EIGHT.plusSeconds(1));

        assertThat(node(EIGHT.plusSeconds(60)).sendDue()).isZero();
        assertThat(node(EIGHT.plus(Duration.ofDays(1))).sendDue()).isEqualTo(1);
    }

    @Test
    void doesNotComeWhenThereIsNothingToSayNorLaterThatDay() {
        saysAs(NONE, 0);
        assertThat(node(EIGHT).sendDue()).isZero();
        saysAs(NONE, 1);
        assertThat(node(EIGHT.plusSeconds(3600)).sendDue()).isZero();
        assertThat(node(EIGHT.plus(Duration.ofDays(1))).sendDue()).isEqualTo(1);
    }

    @Test
    void doesNotGoToWhomeverHasLeftStoppedItOrHasNoAddress() {
        UUID harbour = people.byId(sam).orElseThrow().organisationId();
        UUID nowhere = user("nowhere", harbour, null);
        UUID stopped = user("stopped", harbour, "stopped@example.org");
        List.of(nowhere, stopped).forEach(user -> rows.want(user, SIX));
        rows.open(LocalDate.of(2027, 1, 11), EIGHT, EIGHT);
        people.disable(sam);
        rows.stop(stopped);
        entities.flush();

        assertThat(node(EIGHT).sendDue()).isZero();
        assertThat(post).isEmpty();
        assertThat(rows.isWantedBy(stopped)).isFalse();

        people.changeEmail(nowhere, " here@example.org");
        entities.flush();
        assertThat(node(EIGHT.plus(Duration.ofDays(1))).sendDue()).isEqualTo(1);
        assertThat(post.get(0).to().address()).isEqualTo("here@example.org");
    }

    @Test
    void isTriedAgainWithTheSameMessageIdAndGivenUpInTheEnd() {
        serverIsThere = false;
        Instant at = EIGHT;
        for (int attempt = 0; attempt < 4; attempt++) {
            assertThat(node(at).sendDue()).isZero();
            at = at.plusSeconds(300);
        }
        serverIsThere = true;
        assertThat(node(at).sendDue()).isEqualTo(1);
        assertThat(post)
                .extracting(Letter::messageId)
                .hasSize(5)
                .containsOnly(post.get(0).messageId());

        serverIsThere = false;
        Instant next = EIGHT.plus(Duration.ofDays(1));
        for (int attempt = 0; attempt < 9; attempt++) {
            node(next.plusSeconds(300L * attempt)).sendDue();
        }
        assertThat(post).hasSize(10);
    }

    private void saysAs(Numbers mine, int followUps) {
        saysAs(mine, followUps, false);
    }

    private void saysAs(Numbers mine, int followUps, boolean organisation) {
        var lists = Map.of(ListTab.MINE, mine, ListTab.TEAM, NONE);
        when(work.of(any(), any())).thenReturn(new Morning(lists, followUps, organisation));
    }

    /** One more node, which has just started. */
    private MorningDigests node(Instant now) {
        return new MorningDigests(
                rows,
                work,
                people,
                new Channels(List.of(new Postbox())),
                new DigestText("https://alongside.example.org/"),
                new LegalToday(Clock.fixed(now, ZoneOffset.UTC)));
    }

    private UUID user(String name, UUID organisation, @Nullable String email) {
        UUID id = people.addUser(
                new NewUser(name, name, email, organisation, Set.of(Role.ADVOCATE), "three unusual words"));
        entities.flush();
        return id;
    }

    private final class Postbox implements Channel {

        @Override
        public String word() {
            return "email";
        }

        @Override
        public void send(Letter letter) {
            post.add(letter);
            if (!serverIsThere) {
                throw new NotSent(new IllegalStateException());
            }
        }
    }
}
