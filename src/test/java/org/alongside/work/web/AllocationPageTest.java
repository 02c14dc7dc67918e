package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.alongside.access.Actor;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A manager allocates a case of their organisation, nobody else does. */
class AllocationPageTest extends ServicePages {

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
    void findsNoCaseForTheManagerOfAServiceWithoutAPartInIt() throws Exception {
        assertThat(asked(stranger(Role.MANAGER), get(url())).getStatus()).isEqualTo(404);
        assertThat(asked(advocate, get(url())).getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse send(String role, Actor chosen) throws Exception {
        return asked(manager, post(url()).param(role, chosen.userId().toString()));
    }

    private String url() {
        return "/cases/" + witness.reference() + "/allocation";
    }
}
