package org.alongside.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alongside.cases.LegalToday;
import org.alongside.work.DueGroup;
import org.alongside.work.WorkItemView;
import org.junit.jupiter.api.Test;

/**
 * A month of mornings: an advocate, a reviewer and a manager open what they open every morning, and one referral that nobody decides becomes
 * more pressing before their eyes.
 */
@MovesTheClock
class MorningsJourney {

    private static final int DAYS = 30;
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<String> DASHBOARDS = List.of(
            "/dashboards",
            "/dashboards/map",
            "/dashboards/limits",
            "/dashboards/special-measures",
            "/dashboards/people",
            "/dashboards/outcomes",
            "/dashboards/stuck",
            "/dashboards/return");
    private static final List<String> OWN_DASHBOARDS =
            List.of("/dashboards", "/dashboards/map", "/dashboards/limits", "/dashboards/people");

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> groups = new LinkedHashSet<>();

    @Test
    void everyMorningSaysWhatIsPressingAndAForgottenReferralGetsLouder() {
        WorkItemView referral = ReferralToDecide.made(Person::signedIn).task();
        LocalDate first = DrivenCase.today().plusDays(1);
        int mornings = 0;
        for (LocalDate day = first; day.isBefore(first.plusDays(DAYS)); day = day.plusDays(1)) {
            if (!WEEKEND.contains(day.getDayOfWeek())) {
                begins(day, mornings, referral);
                mornings++;
            }
        }

        assertThat(mornings).isGreaterThanOrEqualTo(20);
        assertThat(wrong).isEmpty();
        List<String> inOrder = new ArrayList<>(List.of(
                DueGroup.LATER.title(), DueGroup.SOON.title(), DueGroup.OVERDUE.title(), DueGroup.CRITICAL.title()));
        inOrder.retainAll(groups);
        assertThat(groups)
                .containsExactlyElementsOf(inOrder)
                .contains(DueGroup.OVERDUE.title(), DueGroup.CRITICAL.title());
    }

    private void begins(LocalDate day, int morning, WorkItemView referral) {
        boolean looksClosely = morning % 7 == 0;
        try (Person manager = Person.signedIn("manager")) {
            manager.posts(
                    "/demo/clock",
                    FormData.create()
                            .set(
                                    "to",
                                    day.atTime(MORNING)
                                            .atZone(LegalToday.LONDON)
                                            .toInstant()
                                            .toString()));
        }
        try (Person advocate = Person.signedIn("advocate")) {
            opens(advocate, "/work", "advocate", day, looksClosely);
            opens(advocate, "/work?tab=team", "advocate-team", day, looksClosely);
            for (String dashboard : OWN_DASHBOARDS) {
                opens(advocate, dashboard, "advocate" + dashboard.replace('/', '-'), day, looksClosely);
            }
        }
        try (Person reviewer = Person.signedIn("cps-reviewer")) {
            opens(reviewer, "/work", "reviewer", day, looksClosely);
            opens(reviewer, "/work?tab=team", "reviewer-team", day, looksClosely);
        }
        try (Person manager = Person.signedIn("manager")) {
            opens(manager, "/work", "manager", day, looksClosely);
            opens(manager, "/work?tab=team&text=" + referral.caseReference(), "manager-referral", day, looksClosely);
            groups.add(groupOf(manager.page(), referral));
            for (String dashboard : DASHBOARDS) {
                opens(manager, dashboard, "manager" + dashboard.replace('/', '-'), day, looksClosely);
            }
        }
    }

    private void opens(Person person, String path, String name, LocalDate day, boolean looksClosely) {
        int status = person.opens(path);
        if (status != 200) {
            wrong.add("%s %s: %d".formatted(day, path, status));
        }
        if (looksClosely) {
            person.takesPictures("morning-%s-%s".formatted(day, name));
            wrong.addAll(PageCheck.wrongWith(person.page(), day + " " + path));
        }
    }

    /** The heading under which the referral stands. */
    private static String groupOf(Page page, WorkItemView referral) {
        Locator body = page.locator("main tbody")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("a[href='/work/%s']".formatted(referral.id()))));
        assertThat(body.count()).as("the referral is on the list").isEqualTo(1);
        return body.locator(".alongside-table__group th")
                .evaluate("heading => heading.firstChild.textContent.trim()")
                .toString();
    }
}
