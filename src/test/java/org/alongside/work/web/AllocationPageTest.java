package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.Hearings;
import org.alongside.hearings.When;
import org.alongside.work.Leave;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A manager allocates a case of their organisation, nobody else does. */
class AllocationPageTest extends ServicePages {

    @Autowired
    private Hearings hearings;

    @Autowired
    private Leave leave;

    @Autowired
    private LegalToday today;

    private CaseView witness;

    @BeforeEach
    void aCaseThatTheTeamsShare() {
        witness = service.referral(advocate);
    }

    @Test
    void offersOnlyTheRolesOfTheManagersOrganisation() throws Exception {
        assertThat(page(manager, url()).html())
                .contains("name=\"advocate\"", advocate.name(), "Nobody yet")
                .doesNotContain("name=\"police-oic\"");
    }

    @Test
    void givesTheCaseAndWhatIsOpenToWhoeverIsChosenAndKeepsThatItDid() throws Exception {
        assertThat(send("manager", manager).getRedirectedUrl()).isEqualTo("/cases/" + witness.reference());

        assertThat(relations.on(witness.id(), Role.MANAGER).map(Relation::userId))
                .contains(manager.userId());
        assertThat(work.openOn(witness.id()))
                .singleElement()
                .satisfies(item -> assertThat(item.assigneeId()).isEqualTo(manager.userId()));
        assertThat(database.sql("select count(*) from audit_entries where kind = 'case-allocated' and case_id = :id")
                        .param("id", witness.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void refusesSomebodyOfAnotherTeamAndChangesNothing() throws Exception {
        MockHttpServletResponse refused = send("advocate", stranger(Role.ADVOCATE));

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("href=\"#advocate\"", "choose somebody of your team");
        assertThat(relations.on(witness.id(), Role.ADVOCATE).map(Relation::userId))
                .isEmpty();
    }

    @Test
    void changesOnlyWhatWasChangedOnThePageSoThatNobodyGetsBackACaseThatWasGivenToSomebodyElseMeanwhile()
            throws Exception {
        Actor ama = service.another(Role.ADVOCATE);
        asked(manager, given(Role.ADVOCATE, null, advocate));
        asked(manager, given(Role.ADVOCATE, advocate, ama));

        MockHttpServletResponse late =
                asked(manager, allocating(given(Role.ADVOCATE, advocate, advocate), Role.MANAGER, null, manager));

        assertThat(late.getRedirectedUrl()).isEqualTo("/cases/" + witness.reference());
        assertThat(holder(Role.ADVOCATE)).contains(ama.userId());
        assertThat(holder(Role.MANAGER)).contains(manager.userId());
    }

    @Test
    void saysWhoHasTheCaseNowWhereTwoChangedTheSameAndKeepsWhatWasChosen() throws Exception {
        Actor ama = service.another(Role.ADVOCATE);
        Actor ben = service.another(Role.ADVOCATE);
        asked(manager, given(Role.ADVOCATE, null, ama));

        MockHttpServletResponse late =
                asked(manager, allocating(given(Role.ADVOCATE, null, ben), Role.MANAGER, null, manager));

        assertThat(late.getStatus()).isEqualTo(400);
        Document again = Jsoup.parse(late.getContentAsString());
        assertThat(again.select("#advocate-error").text()).contains("the case has gone to " + ama.name());
        assertThat(again.select("[name=advocate][checked]").val())
                .isEqualTo(ben.userId().toString());
        assertThat(again.select("[name=manager][checked]").val())
                .isEqualTo(manager.userId().toString());
        assertThat(holder(Role.ADVOCATE)).contains(ama.userId());
        assertThat(holder(Role.MANAGER)).isEmpty();

        String seen = again.select("[name=advocate-before]").val();
        assertThat(seen).isEqualTo(ama.userId().toString());
        asked(manager, given(Role.ADVOCATE, ama, ben));
        assertThat(holder(Role.ADVOCATE)).contains(ben.userId());
    }

    @Test
    void saysWhoIsAwayOnTheDayOfAHearingHoweverFarAheadItIs() throws Exception {
        LocalDate hearing = today.date().plusDays(60);
        change(() -> {
            hearings.fix(witness.id(), HearingKind.TRIAL, When.on(hearing));
            leave.enter(advocate.userId(), hearing.minusDays(1), hearing, manager.userId());
            return 0;
        });

        assertThat(page(manager, url()).select("#advocate-hint").text())
                .endsWith("no other hearing on the day; away on %s, the day of a hearing"
                        .formatted(hearing.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK))));
    }

    @Test
    void findsNoCaseForTheManagerOfAServiceWithoutAPartInIt() throws Exception {
        assertThat(asked(stranger(Role.MANAGER), get(url())).getStatus()).isEqualTo(404);
        assertThat(asked(advocate, get(url())).getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse send(String role, Actor chosen) throws Exception {
        return asked(manager, post(url()).param(role, chosen.userId().toString()));
    }

    private MockHttpServletRequestBuilder given(Role role, @Nullable Actor before, Actor chosen) {
        return allocating(post(url()), role, before, chosen);
    }

    private static MockHttpServletRequestBuilder allocating(
            MockHttpServletRequestBuilder form, Role role, @Nullable Actor before, Actor chosen) {
        return form.param(
                        role.word() + "-before",
                        before == null ? "" : before.userId().toString())
                .param(role.word(), chosen.userId().toString());
    }

    private Optional<UUID> holder(Role role) {
        return relations.on(witness.id(), role).map(Relation::userId);
    }

    private String url() {
        return "/cases/" + witness.reference() + "/allocation";
    }
}
