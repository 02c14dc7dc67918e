package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.demo.DemoPerson.Team;
import org.alongside.journey.Referral;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's forty cases in the order of their arrival: first one of every kind of work, then the rest. */
@Component
@Profile({"demo", "test"})
class DemoCaseload implements DemoCases {

    private static final List<DemoPlot> PLOTS = List.of(
            DemoPlot.REFERRED,
            DemoPlot.DRAFTED,
            DemoPlot.WISHES_RECORDED,
            DemoPlot.MG2_CONFIRMED,
            DemoPlot.FILE_SENT,
            DemoPlot.TRIAL_FIXED,
            DemoPlot.DIRECTED,
            DemoPlot.NOT_CHARGED,
            DemoPlot.REFERRED,
            DemoPlot.SENTENCED,
            DemoPlot.INTERVIEW_TO_HOLD,
            DemoPlot.LESSONS_TO_REVIEW,
            DemoPlot.REVIEW_ASKED_FOR,
            DemoPlot.SERVED_LATE,
            DemoPlot.REFERRAL_DECLINED,
            DemoPlot.SUPPORTED_TO_THE_END,
            DemoPlot.RECORDED,
            DemoPlot.RECORDING_READY,
            DemoPlot.JUST_ACCEPTED,
            DemoPlot.CONCERN_RAISED,
            DemoPlot.INTIMIDATED,
            DemoPlot.DISRUPTED,
            DemoPlot.MATERIAL_ASKED_FOR,
            DemoPlot.SUSPECT_ARRESTED,
            DemoPlot.REVIEW_BY_POLICE,
            DemoPlot.REVIEW_RESOLVED_LOCALLY,
            DemoPlot.CHARGED,
            DemoPlot.SERVED,
            DemoPlot.RETURNED_ONCE,
            DemoPlot.GROUND_RULES_TO_COME,
            DemoPlot.RECORDING_TO_COME,
            DemoPlot.RECORDING_PUT_OFF,
            DemoPlot.TRIAL_PREPARED,
            DemoPlot.REFERRED_LONG_AGO,
            DemoPlot.PLEADED_GUILTY,
            DemoPlot.CONVICTED,
            DemoPlot.INVESTIGATED_FOR_LONG,
            DemoPlot.CONTACT_KEPT,
            DemoPlot.WITHDREW,
            DemoPlot.DISCONTINUED);

    /** A review needs somebody who had no part in the decision, so these cases belong to the whole team. */
    private static final Set<DemoPlot> REVIEWED = Set.of(
            DemoPlot.NOT_CHARGED,
            DemoPlot.REVIEW_ASKED_FOR,
            DemoPlot.REVIEW_BY_POLICE,
            DemoPlot.REVIEW_RESOLVED_LOCALLY,
            DemoPlot.MATERIAL_ASKED_FOR);

    private static final Set<Role> TEAMS_OF_LAWYERS_AND_OFFICERS = Set.of(Role.CPS_REVIEWER, Role.POLICE_OIC);
    private static final Set<Role> PROSECUTION = Set.of(Role.CPS_CASEWORKER, Role.CPS_REVIEWER);
    private static final int EVERY = 5;
    private static final int YOUNGEST = 11;
    private static final int AGES = 6;

    private final DemoPeople people;

    DemoCaseload(DemoPeople people) {
        this.people = people;
    }

    @Override
    public int size() {
        return PLOTS.size();
    }

    @Override
    public List<DemoCase> told(Instant now) {
        var moments = new Moments(now);
        List<DemoCase> cases = new ArrayList<>();
        for (int number = 1; number <= PLOTS.size(); number++) {
            cases.add(told(number, moments));
        }
        return cases;
    }

    private DemoCase told(int number, Moments moments) {
        DemoPlot plot = PLOTS.get(number - 1);
        Team service = number % EVERY == 4 ? Team.LANTERN : Team.HARBOUR;
        DemoPerson referrer = service == Team.LANTERN ? DemoPerson.ADVOCATE_2 : DemoPerson.ADVOCATE;
        Actor by = people.actor(number % 2 == 0 ? DemoPerson.POLICE_OIC : referrer);
        return new DemoCase(
                referral(number, plot, service, moments.today()), by, moments.ago(plot.days()), plot.told(moments));
    }

    private Referral referral(int number, DemoPlot plot, Team service, LocalDate today) {
        Map<Role, UUID> teams = people.teamsOf(service);
        return new Referral(
                ExampleNames.given(number),
                ExampleNames.family(number),
                today.minusYears(YOUNGEST + (number * 5L) % AGES).minusDays(40L + number * 11L % 300),
                "EX/%05d/26".formatted(100 + number),
                "demo-" + number,
                teams,
                allocated(number, plot, service),
                contact(number),
                new Answers(Map.of(
                        "referrer", "Example School",
                        "reason", "Example answer. Told a teacher about messages and meetings.")));
    }

    /** Every third case belongs to the teams, every third to one person in each role, the others to some; colleagues take turns. */
    private Map<Role, UUID> allocated(int number, DemoPlot plot, Team service) {
        Map<Role, UUID> allocated = new EnumMap<>(Role.class);
        for (Role role : people.teamsOf(service).keySet()) {
            boolean everyRole = number % 3 == 2;
            boolean some = number % 3 == 0 && !PROSECUTION.contains(role);
            boolean reviewed = REVIEWED.contains(plot) && TEAMS_OF_LAWYERS_AND_OFFICERS.contains(role);
            if ((everyRole || some) && !reviewed) {
                allocated.put(role, people.actor(inTurn(number, role, service)).userId());
            }
        }
        return allocated;
    }

    private static DemoPerson inTurn(int number, Role role, Team service) {
        List<DemoPerson> colleagues = DemoPerson.all().stream()
                .filter(person -> person.role() == role)
                .filter(person -> person.team().kind() != service.kind() || person.team() == service)
                .toList();
        return colleagues.get(number / 3 % colleagues.size());
    }

    private static SafeContact contact(int number) {
        return new SafeContact("email", "young-person-%d@example.org".formatted(number), true, true, true);
    }
}
