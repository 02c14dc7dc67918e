package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.cases.Stage;
import org.alongside.journey.Referral;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Drives a case by the real services along each way beside the straight one, to its end. */
@SpringBootTest
@ActiveProfiles("test")
class SideStoriesTest {

    private static final Instant REFERRED = Instant.parse("2023-01-09T10:00:00Z");
    private static final Instant UNTIL = Instant.parse("2029-01-08T10:00:00Z");

    @Autowired
    private DemoPeople people;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Cases cases;

    @ParameterizedTest
    @EnumSource(SideStory.class)
    void everyWayLeadsToTheClosedCase(SideStory way) {
        CaseView opened = driver.open(referral(), people.actor(DemoPerson.ADVOCATE), REFERRED);

        driver.drive(opened, way.story(), REFERRED, UNTIL);

        CaseView ended = cases.byId(opened.id());
        assertThat(ended.stage()).isEqualTo(Stage.CLOSED);
        assertThat(ended.outcome()).isEqualTo("supported");
    }

    private Referral referral() {
        return new Referral(
                "Robin",
                "Example",
                LocalDate.of(2009, 4, 2),
                null,
                null,
                people.teamsOf(DemoPerson.Team.HARBOUR),
                Map.of(),
                new SafeContact("email", "robin@example.org", true, true, true),
                new Answers(Map.of("reason", "Example answer.")));
    }
}
