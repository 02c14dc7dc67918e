package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.Actors;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.domain.Organisation;
import org.alongside.access.domain.User;
import org.alongside.access.domain.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The door: who gets in, how, and what a browser is told. */
@AccessPages
class SecurityTest {

    private static final String RIGHT = "three unusual words";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PasswordEncoder passwords;

    @MockitoBean
    private People people;

    @MockitoBean
    private Users users;

    private final Actor admin = Actors.with(Role.ADMIN);

    @BeforeEach
    void nobodyIsKnown() {
        when(users.named(anyString())).thenReturn(Optional.empty());
    }

    @Test
    void thePageOfAnErrorIsNotThereForWhoeverAsksForIt() throws Exception {
        mvc.perform(get("/error").accept(MediaType.TEXT_HTML)).andExpect(status().isNotFound());
        mvc.perform(get("/error").accept(MediaType.APPLICATION_JSON)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 500, 503})
    void anErrorKeepsItsOwnStatus(int status) throws Exception {
        mvc.perform(get("/error")
                        .accept(MediaType.APPLICATION_JSON)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/cases"))
                .andExpect(status().is(status));
    }

    @Test
    void sendsWhoeverIsNotSignedInToTheSignInPage() throws Exception {
        mvc.perform(get("/")).andExpect(status().isFound()).andExpect(redirectedUrl("http://localhost/sign-in"));
        mvc.perform(get("/no/such/page")).andExpect(redirectedUrl("http://localhost/sign-in"));
    }

    @Test
    void signsInUnderANewSessionAndLeadsToTheFirstPage() throws Exception {
        Actor officer = somebodyWhoCanSignIn("officer-1", Role.POLICE_OIC);
        MockHttpSession planted = new MockHttpSession();

        var answer = mvc.perform(signIn("officer-1", RIGHT).session(planted))
                .andExpect(redirectedUrl("/work"))
                .andReturn();

        assertThat(planted.isInvalid()).isTrue();
        MockHttpSession session = (MockHttpSession) answer.getRequest().getSession();
        assertThat(session).isNotNull();
        mvc.perform(get("/").session(session)).andExpect(redirectedUrl("/work"));
        when(people.byId(officer.userId())).thenReturn(Optional.empty());
        mvc.perform(get("/").session(session)).andExpect(redirectedUrl("http://localhost/sign-in"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void answersAWrongPasswordAndAnUnknownNameWithTheSamePage() throws Exception {
        somebodyWhoCanSignIn("officer-2", Role.POLICE_OIC);

        String wrong = refused("officer-2", "a wrong password");
        String unknown = refused("officer-3", "a wrong password");

        assertThat(wrong).contains("Enter the right user name and password").contains("<title>Error: Sign in");
        assertThat(wrong.replace("officer-2", "")).isEqualTo(unknown.replace("officer-3", ""));
    }

    @Test
    void looksAtEachTryOnceAndAfterTenNoMore() throws Exception {
        for (int i = 0; i < SignInBrake.TRIES_OF_ACCOUNT; i++) {
            mvc.perform(signIn("victim", "guess " + i))
                    .andExpect(request()
                            .attribute(
                                    WebAttributes.AUTHENTICATION_EXCEPTION, instanceOf(BadCredentialsException.class)));
        }

        mvc.perform(signIn("victim", "one more"))
                .andExpect(request().attribute(WebAttributes.AUTHENTICATION_EXCEPTION, instanceOf(TooManyTries.class)));
        verify(users, times(SignInBrake.TRIES_OF_ACCOUNT)).named("victim");
    }

    @Test
    void refusesPostsWithoutATokenOfThisSession() throws Exception {
        mvc.perform(post("/sign-in").param("username", "sam")).andExpect(status().isForbidden());
        mvc.perform(post("/sign-out").with(signedIn(admin))).andExpect(status().isForbidden());
        mvc.perform(post("/admin/users").with(signedIn(admin)).with(csrf().useInvalidToken()))
                .andExpect(status().isForbidden());
        verify(people, never()).addUser(any());
    }

    @Test
    void tellsTheBrowserToTrustNothingAndToKeepNoPage() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", PageHeaders.CONTENT_SECURITY_POLICY))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void servesStyleSheetsToEverybodyAndLetsThemBeKept() throws Exception {
        mvc.perform(get("/alongside/icon.svg"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", not(containsString("no-store"))));
    }

    @Test
    void listsTheAccountsOfTheDemo() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(content().string(containsString("Supports young people")))
                .andExpect(content().string(containsString("alongside-demo")));
    }

    @Test
    void answersAnAddressThatNeverWasLikeAnObjectThatIsNotThere() throws Exception {
        mvc.perform(get("/engine-rest").with(signedIn(admin))).andExpect(status().isNotFound());
        mvc.perform(get("/admin/users/" + UUID.randomUUID()).with(signedIn(admin)))
                .andExpect(status().isNotFound());
    }

    private String refused(String username, String password) throws Exception {
        mvc.perform(signIn(username, password))
                .andExpect(result ->
                        assertThat(result.getResponse().getForwardedUrl()).isEqualTo("/sign-in/refused"));
        return mvc.perform(post("/sign-in/refused").param("username", username).with(csrf()))
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static MockHttpServletRequestBuilder signIn(String username, String password) {
        return post("/sign-in").with(csrf()).param("username", username).param("password", password);
    }

    private Actor somebodyWhoCanSignIn(String username, Role role) {
        User user = new User(
                username,
                "Sam Patel",
                null,
                new Organisation("Harbour", OrganisationKind.POLICE),
                passwords.encode(RIGHT));
        user.takeOn(Set.of(role));
        when(users.named(username)).thenReturn(Optional.of(user));
        when(people.byId(user.id())).thenReturn(Optional.of(user.asActor()));
        return user.asActor();
    }

    private static RequestPostProcessor signedIn(Actor actor) {
        return authentication(new ActorAuthentication(actor));
    }
}
