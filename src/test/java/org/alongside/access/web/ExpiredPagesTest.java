package org.alongside.access.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.Actors;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.domain.Users;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What was sent from a page that had expired is shown, carried on and nothing more. */
@AccessPages
class ExpiredPagesTest {

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private People people;

    @MockitoBean
    private Users users;

    @Test
    void leadsAFormWithoutATokenToThePageThatSaysSo() throws Exception {
        mvc.perform(post("/work/1").param("note", "typed"))
                .andExpect(status().isForbidden())
                .andExpect(forwardedUrl("/expired"));
    }

    @Test
    void refusesPlainlyWhatIsNoForm() throws Exception {
        mvc.perform(delete("/work/1")).andExpect(status().isForbidden()).andExpect(forwardedUrl(null));
    }

    @Test
    void carriesWhatWasTypedThroughSigningInAndWritesItAsText() throws Exception {
        mvc.perform(expired("/work/1").param("note", "typed <b>").param("password", "secret"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Your page has expired"),
                                containsString("name=\"unsentFrom\" value=\"/work/1\""),
                                containsString("name=\"unsent.note\" value=\"typed &lt;b&gt;\""),
                                not(containsString("typed <b>")),
                                not(containsString("secret")))));
    }

    @Test
    void offersNoSecondTryOfWhatIsNoFormToFill() throws Exception {
        var admin = authentication(new ActorAuthentication(Actors.with(Role.ADMIN)));

        mvc.perform(expired("/admin/users/1/disable").param("reason", "typed").with(admin))
                .andExpect(content()
                        .string(allOf(
                                containsString("Your page has expired"),
                                containsString("value=\"typed\""),
                                not(containsString("action=\"/admin")),
                                not(containsString("type=\"password\"")))));
    }

    @Test
    void asksForTheSignInAgainWhenItsOwnPageHasExpired() throws Exception {
        mvc.perform(expired("/sign-in").param("username", "sam"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Your page has expired"), not(containsString("name=\"unsentFrom\"")))));
    }

    private static MockHttpServletRequestBuilder expired(String path) {
        return post("/expired").with(csrf()).requestAttr(RequestDispatcher.FORWARD_REQUEST_URI, path);
    }
}
