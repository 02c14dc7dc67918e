package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.demo.DemoPerson.Team;
import org.alongside.journey.Referral;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The people of a survey as cases of one service: 1,190 young people, 137 police investigations and what became of them (Barnardo's,
 * Cutting them free, 2012). Which offences the 13 without a conviction and the 3 still running are about, the report does not say.
 */
@Component
@Profile({"demo", "test"})
class ReportCaseload implements DemoCases {

    /** Each kind of offence charged, in the order of the report; what it leaves unlisted is of another kind. */
    private static final List<Prosecuted> PROSECUTED = List.of(
            new Prosecuted("internetGrooming", 4, 4, 3, 1),
            new Prosecuted("abuseThroughProstitution", 3, 2, 1, 0),
            new Prosecuted("sexWithChildUnder13", 0, 0, 5, 1),
            new Prosecuted("rape", 2, 1, 2, 0),
            new Prosecuted("other", 4, 4, 2, 1));

    private static final int YOUNGEST = 13;
    private static final int AGES = 5;
    private static final int DAYS_OF_A_YEAR = 365;

    private final DemoPeople people;

    ReportCaseload(DemoPeople people) {
        this.people = people;
    }

    @Override
    public int size() {
        return Surveyed.PEOPLE;
    }

    @Override
    public List<DemoCase> told(Instant now) {
        var moments = new Moments(now);
        Actor advocate = people.actor(DemoPerson.ADVOCATE);
        Map<Role, UUID> teams = people.teamsOf(Team.HARBOUR);
        List<Followed> all = followed();
        List<DemoCase> cases = new ArrayList<>();
        for (int number = 1; number <= all.size(); number++) {
            var person = new Surveyed(number);
            Followed followed = all.get(number - 1);
            cases.add(new DemoCase(
                    referral(person, teams, moments.today()),
                    advocate,
                    moments.ago(followed.daysAgo(person)),
                    followed.story(person, moments)));
        }
        return cases;
    }

    private static List<Followed> followed() {
        List<Followed> all = new ArrayList<>();
        all.addAll(Collections.nCopies(7, new Followed(ReportPlot.STILL_INVESTIGATED, Map.of())));
        all.addAll(Collections.nCopies(60, new Followed(ReportPlot.ENDED_BY_POLICE, Map.of())));
        all.addAll(Collections.nCopies(30, new Followed(ReportPlot.ENDED_BY_PROSECUTOR, Map.of())));
        PROSECUTED.forEach(offence -> all.addAll(offence.followed()));
        int rest = Surveyed.PEOPLE - all.size();
        all.addAll(Collections.nCopies(rest, new Followed(ReportPlot.NOT_INVESTIGATED, Map.of())));
        return all;
    }

    private static Referral referral(Surveyed person, Map<Role, UUID> teams, LocalDate today) {
        int number = person.number();
        return new Referral(
                ExampleNames.given(number),
                ExampleNames.family(number),
                today.minusYears(YOUNGEST + number % AGES).minusDays(number % DAYS_OF_A_YEAR),
                null,
                "report-" + number,
                teams,
                Map.of(),
                new SafeContact("email", "young-person-%d@example.org".formatted(number), true, true, true),
                new Answers(person.referred()));
    }

    /** How far a case went, and what is said when a suspect is charged. */
    private record Followed(ReportPlot plot, Map<String, String> charge) {

        /** Referrals without an investigation came all year. */
        int daysAgo(Surveyed person) {
            return plot.days() + (isInvestigated() ? 0 : person.number() % DAYS_OF_A_YEAR);
        }

        Story story(Surveyed person, Moments moments) {
            Story story = plot.told(moments);
            if (isInvestigated()) {
                story = story.answering("assessVulnerability", person.assessed());
            }
            return charge.isEmpty() ? story : story.answering("decideCharge", charge);
        }

        private boolean isInvestigated() {
            return plot != ReportPlot.NOT_INVESTIGATED;
        }
    }

    /** How the prosecutions for a kind of offence went. */
    private record Prosecuted(String offence, int foundGuilty, int pleadedGuilty, int notConvicted, int running) {

        List<Followed> followed() {
            Map<String, String> charge = Map.of("offenceKind", offence);
            List<Followed> all = new ArrayList<>();
            all.addAll(Collections.nCopies(foundGuilty, new Followed(ReportPlot.FOUND_GUILTY, charge)));
            all.addAll(Collections.nCopies(pleadedGuilty, new Followed(ReportPlot.PLEADED_GUILTY, charge)));
            all.addAll(Collections.nCopies(notConvicted, new Followed(ReportPlot.NOT_CONVICTED, charge)));
            all.addAll(Collections.nCopies(running, new Followed(ReportPlot.STILL_PROSECUTED, charge)));
            return all;
        }
    }
}
