package org.alongside.timelimits.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.alongside.access.ActorAuthentication;
import org.alongside.access.Actors;
import org.alongside.access.CurrentActor;
import org.alongside.access.Role;
import org.alongside.decisions.DecisionTables;
import org.alongside.decisions.TableInForce;
import org.alongside.engine.camunda.TestDecisions;
import org.alongside.timelimits.RealRules;
import org.alongside.timelimits.TimeLimitRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The page of all rules: what can be looked for, and of which version each table is. */
@WebMvcTest(RulesController.class)
@Import({CurrentActor.class, RulesControllerTest.Beside.class})
class RulesControllerTest {

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private DecisionTables decisions;

    @BeforeEach
    void twoTables() {
        var limits = new TableInForce(3, LocalDate.of(2026, 12, 1), TestDecisions.table("time-limits"));
        when(decisions.inForce("time-limits")).thenReturn(limits);
        when(decisions.inForce())
                .thenReturn(List.of(new TableInForce(1, null, TestDecisions.table("reporting-restrictions")), limits));
    }

    @Test
    void saysOfWhichVersionEachTableIsAndOfWhichVictimsCodeTheLimitsAre() throws Exception {
        asked("reporting")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Version 1, which came with Alongside.")));
        asked("SMA-CC")
                .andExpect(content()
                        .string(containsString("Version 3, in force from 1 December 2026, codeVersion=2021.")));
    }

    @Test
    void findsWhatIsUnverified() throws Exception {
        asked("unverified")
                .andExpect(content().string(containsString("Under 18 in a youth court")))
                .andExpect(content().string(not(containsString("the court may direct it until 18"))))
                .andExpect(content().string(not(containsString(">SMA-CC<"))));
    }

    @Test
    void findsARuleByWhatItAsksAndByItsSource() throws Exception {
        asked("charged?: no").andExpect(content().string(containsString("Before charge, under 18")));
        asked("1933 s.49").andExpect(content().string(containsString("Under 18 in a youth court")));
    }

    private ResultActions asked(String words) throws Exception {
        return mvc.perform(get("/rules")
                .param("q", words)
                .with(authentication(new ActorAuthentication(Actors.with(Role.AUDITOR)))));
    }

    /** What the page stands on. */
    @TestConfiguration(proxyBeanMethods = false)
    @EnableMethodSecurity
    static class Beside {

        @Bean
        TimeLimitRules rules() {
            return RealRules.rules();
        }
    }
}
