package org.alongside.access.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.Actors;
import org.alongside.access.OrganisationKind;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.UserView;
import org.alongside.access.domain.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Users and teams: whose page it is and what it does. */
@AccessPages
class AdminPagesTest {

    private static final String RIGHT = "three unusual words";

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private People people;

    @MockitoBean
    private Users users;

    private final Actor admin = Actors.with(Role.ADMIN);
    private final UUID harbour = UUID.randomUUID();

    @BeforeEach
    void anOrganisation() {
        when(people.organisations())
                .thenReturn(List.of(new OrganisationView(harbour, "Harbour Advocacy", OrganisationKind.SERVICE)));
    }

    @Test
    void addsAUser() throws Exception {
        mvc.perform(newUser("sam", RIGHT)).andExpect(redirectedUrl("/admin"));

        verify(people).addUser(any());
    }

    @Test
    void saysWhatIsWrongWithANewUserAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(newUser("S!", "short"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("<title>Error: Add a user")))
                .andExpect(content().string(containsString("href=\"#username\"")))
                .andExpect(content().string(containsString("value=\"S!\"")))
                .andExpect(content().string(not(containsString("value=\"short\""))));

        verify(people, never()).addUser(any());
    }

    @Test
    void letsNobodyDisableThemselves() throws Exception {
        when(people.user(admin.userId())).thenReturn(Optional.of(view(admin)));

        mvc.perform(post("/admin/users/" + admin.userId() + "/disable")
                        .with(csrf())
                        .with(signedIn(admin)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("You cannot disable yourself")));
        mvc.perform(post("/admin/users/" + admin.userId() + "/roles")
                        .with(csrf())
                        .with(signedIn(admin)))
                .andExpect(status().isUnprocessableEntity());
        verify(people, never()).disable(any());
    }

    @Test
    void showsUsersByOrganisation() throws Exception {
        Actor sam = Actors.in(harbour, Role.ADVOCATE);
        when(people.users()).thenReturn(List.of(view(sam)));
        when(people.user(sam.userId())).thenReturn(Optional.of(view(sam)));

        mvc.perform(get("/admin").with(signedIn(admin)))
                .andExpect(content().string(containsString("Harbour Advocacy")))
                .andExpect(content().string(containsString("/admin/users/" + sam.userId())));
        mvc.perform(get("/admin/users/" + sam.userId()).with(signedIn(admin))).andExpect(status().isOk());
        mvc.perform(post("/admin/users/" + sam.userId() + "/roles")
                        .param("roles", "MANAGER", "ADVOCATE")
                        .with(csrf())
                        .with(signedIn(admin)))
                .andExpect(redirectedUrl("/admin"));
        verify(people).changeRoles(sam.userId(), Set.of(Role.MANAGER, Role.ADVOCATE));
        mvc.perform(post("/admin/users/" + sam.userId() + "/roles")
                        .param("roles", "")
                        .with(csrf())
                        .with(signedIn(admin)))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void changesAnEmailAddressAndKeepsOneThatIsNone() throws Exception {
        Actor sam = Actors.in(harbour, Role.ADVOCATE);
        when(people.user(sam.userId())).thenReturn(Optional.of(view(sam)));

        mvc.perform(post("/admin/users/" + sam.userId() + "/email")
                        .param("email", "sam at work")
                        .with(csrf())
                        .with(signedIn(admin)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#email\"")))
                .andExpect(content().string(containsString("value=\"sam at work\"")));
        verify(people, never()).changeEmail(any(), any());
        mvc.perform(post("/admin/users/" + sam.userId() + "/email")
                        .param("email", "sam@example.org")
                        .with(csrf())
                        .with(signedIn(admin)))
                .andExpect(redirectedUrl("/admin"));
        verify(people).changeEmail(sam.userId(), "sam@example.org");
    }

    @Test
    void addsAnOrganisationWithANameAndAKind() throws Exception {
        mvc.perform(post("/admin/organisations")
                        .with(csrf())
                        .with(signedIn(admin))
                        .param("name", "Quayside"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post("/admin/organisations")
                        .with(csrf())
                        .with(signedIn(admin))
                        .param("name", "Quayside")
                        .param("kind", "POLICE"))
                .andExpect(redirectedUrl("/admin"));
        verify(people).addOrganisation("Quayside", OrganisationKind.POLICE);
    }

    @Test
    void keepsEverybodyButAdministratorsOutOfUsersAndTeams() throws Exception {
        for (Role role : Role.values()) {
            mvc.perform(get("/admin").with(signedIn(Actors.with(role))))
                    .andExpect(role == Role.ADMIN ? status().isOk() : status().isForbidden());
            mvc.perform(post("/admin/users/" + UUID.randomUUID() + "/disable")
                            .with(csrf())
                            .with(signedIn(Actors.with(role))))
                    .andExpect(role == Role.ADMIN ? status().isNotFound() : status().isForbidden());
        }
    }

    private MockHttpServletRequestBuilder newUser(String username, String password) {
        return post("/admin/users")
                .with(csrf())
                .with(signedIn(admin))
                .param("username", username)
                .param("name", "Sam Patel")
                .param("organisation", harbour.toString())
                .param("roles", "ADVOCATE")
                .param("password", password);
    }

    private static UserView view(Actor actor) {
        return new UserView(
                actor.userId(), actor.username(), actor.name(), null, actor.organisationId(), actor.roles(), true);
    }

    private static RequestPostProcessor signedIn(Actor actor) {
        return authentication(new ActorAuthentication(actor));
    }
}
