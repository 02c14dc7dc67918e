package org.alongside.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.CaseRelations;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseView;
import org.alongside.journey.Referral;
import org.alongside.journey.Referrals;
import org.alongside.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A manager allocates a case of their organisation, nobody else does. */
@SpringBootTest
@ActiveProfiles("test")
@AutoConfigureMockMvc
class AllocationPageTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private People people;

    @Autowired
    private Referrals referrals;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private Work work;

    @Autowired
    private JdbcClient database;

    private Actor manager;
    private Actor advocate;
    private CaseView witness;

    @BeforeEach
    void aCaseThatTheTeamsShare() {
        manager = people.byUsername("manager").orElseThrow();
        advocate = people.byUsername("advocate").orElseThrow();
        Map<Role, UUID> teams = new EnumMap<>(Role.class);
        for (Role role : Referrals.casework()) {
            teams.put(role, people.byUsername(role.word()).orElseThrow().organisationId());
        }
        witness = referrals.start(
                new Referral(
                        "Robin",
                        "Example",
                        LocalDate.of(2012, 4, 2),
                        null,
                        null,
                        teams,
                        Map.of(),
                        null,
                        new Answers(Map.of("reason", "Example answer."))),
                advocate);
    }

    @Test
    void offersOnlyTheRolesOfTheManagersOrganisation() throws Exception {
        String page = pages.perform(get(url()).with(authentication(new ActorAuthentication(manager))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("name=\"advocate\"", advocate.name(), "Nobody yet")
                .doesNotContain("name=\"police-oic\"");
    }

    @Test
    void givesTheCaseAndWhatIsOpenToWhoeverIsChosenAndKeepsThatItDid() throws Exception {
        send("manager", manager.userId().toString())
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/cases/" + witness.reference()));

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
        Actor other = people.byUsername("advocate-2").orElseThrow();

        String page = send("advocate", other.userId().toString())
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("href=\"#advocate\"", "choose somebody of your team");
        assertThat(relations.on(witness.id(), Role.ADVOCATE).map(Relation::userId))
                .isEmpty();
    }

    @Test
    void findsNoCaseForTheManagerOfAServiceWithoutAPartInIt() throws Exception {
        Actor stranger = people.byUsername("manager-2").orElseThrow();

        pages.perform(get(url()).with(authentication(new ActorAuthentication(stranger))))
                .andExpect(status().isNotFound());
        pages.perform(get(url()).with(authentication(new ActorAuthentication(advocate))))
                .andExpect(status().isForbidden());
    }

    private ResultActions send(String role, String userId) throws Exception {
        return pages.perform(
                post(url()).param(role, userId).with(csrf()).with(authentication(new ActorAuthentication(manager))));
    }

    private String url() {
        return "/cases/" + witness.reference() + "/allocation";
    }
}
