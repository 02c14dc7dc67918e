package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.Actors;
import org.alongside.access.CurrentActor;
import org.alongside.access.Role;
import org.alongside.cases.CasesListed;
import org.alongside.cases.LegalToday;
import org.alongside.decisions.domain.DecisionVersion;
import org.alongside.decisions.domain.Differences;
import org.alongside.decisions.domain.Editions;
import org.alongside.decisions.domain.Releases;
import org.alongside.decisions.domain.TestEditions;
import org.alongside.decisions.domain.TimeMachine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Trying a rule, as a page and as JSON; and the time machine's pages: whose they are and what they say when something is wrong. */
@WebMvcTest({DecisionRulesController.class, DraftsController.class})
@Import({CurrentActor.class, RulePagesTest.Beside.class})
@RecordApplicationEvents
class RulePagesTest {

    private static final String SECTION_28 = "section-28-availability";
    private static final String PAGE = "/rules/decisions/" + SECTION_28;

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private Editions editions;

    @MockitoBean
    private Releases releases;

    @MockitoBean
    private TimeMachine machine;

    @MockitoBean
    private Differences differences;

    private final Actor auditor = Actors.with(Role.AUDITOR);
    private final Actor admin = Actors.with(Role.ADMIN);
    private final DecisionVersion draft =
            new DecisionVersion(SECTION_28, 2, "<draft/>", UUID.randomUUID(), Instant.parse("2026-11-23T09:00:00Z"));

    @BeforeEach
    void oneTableAndADraftOfIt() {
        when(editions.inForce(any(), any())).thenThrow(new IllegalArgumentException("no such table"));
        doReturn(TestEditions.first(SECTION_28)).when(editions).inForce(eq(SECTION_28), any());
        when(editions.reading(draft)).thenReturn(TestEditions.first(SECTION_28));
        when(releases.versions(SECTION_28)).thenReturn(List.of(draft));
        when(releases.version(SECTION_28, 2)).thenReturn(draft);
        when(releases.earliest()).thenReturn(LocalDate.of(2026, 11, 24));
    }

    @Test
    void answersWithTheReasonsOnAPageForAnybodySignedIn() throws Exception {
        mvc.perform(asked(auditor, get(PAGE).param("ground", "S16_AGE").param("courtKind", "youthCourt")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Rule A9")))
                .andExpect(content().string(containsString("SI 2022/992")))
                .andExpect(content().string(containsString("were Leeds Youth Court: rule A8 would apply")))
                .andExpect(content().string(containsString("by version 1 of")))
                .andExpect(content().string(not(containsString("Upload a draft"))));
    }

    @Test
    void answersWithTheReasonsAsJson() throws Exception {
        mvc.perform(asked(auditor, get(PAGE))
                        .accept(MediaType.APPLICATION_JSON)
                        .param("ground", "S17_DA")
                        .param("courtKind", "crownCourt"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rules[0].id").value("A5"))
                .andExpect(jsonPath("$.rules[0].verified").value(false))
                .andExpect(jsonPath("$.rules[0].says.available").value(false))
                .andExpect(jsonPath("$.on").value("2026-11-23"))
                .andExpect(jsonPath("$.facts.ground").value("S17_DA"))
                .andExpect(jsonPath("$.missing[?(@.fact == 'section27DirectedOrAsked')].changes[0]")
                        .value(
                                "If “Is a section 27 direction given or asked for?” were no: rule A1 would apply. Section 28 needs a"
                                        + " section 27 direction. Rule A5 would no longer apply."));
    }

    @Test
    void namesEveryFieldThatCannotBeRead() throws Exception {
        mvc.perform(asked(auditor, get(PAGE))
                        .accept(MediaType.APPLICATION_JSON)
                        .param("ground", "S99")
                        .param("questionsByAccusedInPerson", "perhaps")
                        .param("name", "Jo")
                        .param("on", "soon"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors.ground").value(containsString("Choose one of: under 18 (section 16);")))
                .andExpect(jsonPath("$.accepted.ground").value(hasItem("S16_AGE")))
                .andExpect(jsonPath("$.errors.questionsByAccusedInPerson").value("Choose one of: Yes; No"))
                .andExpect(jsonPath("$.errors.name").value("This table does not ask for this fact"))
                .andExpect(jsonPath("$.errors.on").value(containsString("year-month-day")));
        mvc.perform(asked(auditor, get(PAGE).param("ground", "S99")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("There is a problem")))
                .andExpect(content().string(containsString("href=\"#ground\"")))
                .andExpect(content().string(not(containsString("ground: Choose"))));
    }

    @Test
    void knowsNoOtherTable() throws Exception {
        mvc.perform(asked(auditor, get("/rules/decisions/weather"))).andExpect(status().isNotFound());
        mvc.perform(asked(auditor, get("/rules/decisions/weather")).accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void keepsEverybodyButAdministratorsOutOfDrafts() throws Exception {
        for (Role role : Role.values()) {
            var expected = role == Role.ADMIN ? status().isOk() : status().isForbidden();
            mvc.perform(asked(Actors.with(role), get(PAGE + "/drafts/new"))).andExpect(expected);
            mvc.perform(asked(Actors.with(role), get(PAGE + "/drafts/2"))).andExpect(expected);
        }
        mvc.perform(asked(auditor, get(PAGE + "/versions/2"))).andExpect(status().isNotFound());
        mvc.perform(asked(auditor, post(PAGE + "/drafts/2/release").with(csrf())))
                .andExpect(status().isForbidden());
        verify(releases, never()).release(any(), any(), any());
    }

    @Test
    void saysWhereARefusedDraftIsWrong() throws Exception {
        when(releases.upload(eq(SECTION_28), any(), any()))
                .thenThrow(TestEditions.refusal("3 (rule-A3)", "Kind of court", "No."));

        mvc.perform(multipart(PAGE + "/drafts").file(file("<x/>")).with(csrf()).with(signedIn(admin)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Row 3 (rule-A3), column “Kind of court”: No.")));
        mvc.perform(multipart(PAGE + "/drafts").file(file("")).with(csrf()).with(signedIn(admin)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Choose a DMN file")));
    }

    @Test
    void comparesAndReleasesADraft() throws Exception {
        mvc.perform(multipart(PAGE + "/drafts").file(file("<x/>")).with(csrf()).with(signedIn(admin)))
                .andExpect(redirectedUrl(PAGE + "/drafts/2"));
        mvc.perform(asked(admin, post(PAGE + "/drafts/2/compare").with(csrf()).param("from", "2026-12-01")))
                .andExpect(redirectedUrl(PAGE + "/drafts/2"));
        verify(machine).compare(draft.id(), LocalDate.of(2026, 12, 1));
        mvc.perform(asked(admin, post(PAGE + "/drafts/2/compare").with(csrf()).param("from", "soon")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("value=\"soon\"")));

        mvc.perform(asked(admin, post(PAGE + "/drafts/2/release").with(csrf()).param("from", "tomorrow")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Enter the first day as year-month-day")));
        mvc.perform(asked(admin, post(PAGE + "/drafts/2/release").with(csrf()).param("from", "2026-12-01")))
                .andExpect(redirectedUrl(PAGE));
        verify(releases).release(draft, LocalDate.of(2026, 12, 1), admin);
    }

    @Test
    void listsACaseByItsReferenceWithTheReasonAndTellsTheLog(ApplicationEvents events) throws Exception {
        doReturn(TestEditions.first(SECTION_28)).when(editions).edition(SECTION_28, 1);
        draft.compared(
                1,
                LocalDate.of(2026, 12, 1),
                new DecisionVersion.Comparison(1, 1, 1),
                Instant.parse("2026-11-23T09:05:00Z"));
        when(releases.isCompared(draft)).thenReturn(true);
        when(differences.page(eq(admin), eq(draft.id()), any(), any(), eq(51)))
                .thenReturn(List.of(new Differences.OfCase(
                        UUID.randomUUID(),
                        "AL-7K3M-2QX",
                        List.of(Differences.Change.ofRules(List.of("rule-A9"), List.of("rule-A8"))))));

        mvc.perform(asked(admin, get(PAGE + "/drafts/2")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "1 open case was decided by version 1 and by this draft, as if for 1 December 2026. 1 would")))
                .andExpect(content().string(containsString("AL-7K3M-2QX")))
                .andExpect(content().string(containsString("Rule A9 no longer fits.")))
                .andExpect(content().string(containsString("Release this version from 1 December 2026")));
        assertThat(events.stream(CasesListed.class))
                .containsExactly(new CasesListed(admin.userId(), "rule-draft", List.of("AL-7K3M-2QX")));
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("file", "draft.dmn", "text/xml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequestBuilder asked(Actor actor, MockHttpServletRequestBuilder request) {
        return request.with(signedIn(actor));
    }

    private static RequestPostProcessor signedIn(Actor actor) {
        return authentication(new ActorAuthentication(actor));
    }

    /** What the pages stand on. */
    @TestConfiguration(proxyBeanMethods = false)
    @EnableMethodSecurity
    static class Beside {

        @Bean
        LegalToday legalToday() {
            return new LegalToday(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
        }
    }
}
