package org.alongside.timelimits.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import org.alongside.timelimits.RealRules;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class TryRuleControllerTest {

    private final MockMvc pages = MockMvcBuilders.standaloneSetup(new TryRuleController(RealRules.tried()))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                    .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build()))
            .build();

    @Test
    void answersAsJsonWhoeverAsksForIt() throws Exception {
        pages.perform(get("/rules/limits/ULS?trigger=2026-11-27").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2026-12-24"))
                .andExpect(jsonPath("$.passedAt").value("2026-12-24T17:00Z"))
                .andExpect(jsonPath("$.inForce").value(true))
                .andExpect(jsonPath("$.rule.ending").value("FIVE_PM_LAST_WORKING_DAY"))
                .andExpect(jsonPath("$.steps[0].day").value("2026-11-27"))
                .andExpect(jsonPath("$.bankHolidaysKnownUntil").value("2028-12-31"));
    }

    @Test
    void saysThatARuleIsNotInForce() throws Exception {
        pages.perform(get("/rules/limits/ULS-VICTIM?trigger=2026-11-27").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.inForce").value(false))
                .andExpect(jsonPath("$.due").doesNotExist());
    }

    @Test
    void answersADayThatIsNoneWithAProblem() throws Exception {
        for (String trigger : List.of("", "tomorrow", "2026-02-30", "31/4/2027", "0001-01-01")) {
            pages.perform(get("/rules/limits/SMA-CC").param("trigger", trigger).accept(MediaType.APPLICATION_JSON))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.errors.trigger").value("The trigger must be a day such as 2026-12-21"));
        }
    }

    @Test
    void answersAnUnknownRuleWithAProblem() throws Exception {
        pages.perform(get("/rules/limits/NOPE?trigger=2026-12-21").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void drawsThePageWithWhatWasTypedAndWhatIsWrong() throws Exception {
        pages.perform(get("/rules/limits/SMA-CC?trigger=21/12/2026").accept(MediaType.TEXT_HTML))
                .andExpect(status().isOk())
                .andExpect(model().attributeExists("tried"));
        pages.perform(get("/rules/limits/SMA-CC?trigger=32/12/2026").accept(MediaType.TEXT_HTML))
                .andExpect(status().isBadRequest())
                .andExpect(model().attribute("typed", "32/12/2026"))
                .andExpect(model().attributeExists("problems"));
    }
}
