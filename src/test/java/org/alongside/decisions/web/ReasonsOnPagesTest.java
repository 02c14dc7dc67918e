package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alongside.decisions.Explanation;
import org.alongside.decisions.domain.Edition;
import org.alongside.decisions.domain.Reasons;
import org.alongside.decisions.domain.TestEditions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The reasons of an answer as other pages show them: closed at first, with the mark already to be seen, and with an anchor of their table. */
class ReasonsOnPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void marksAnUnverifiedRuleBeforeTheReasonsAreOpened() {
        String unverified = summary(answer("victim", 20, true));
        String verified = summary(answer("witness", 20, false));

        assertThat(unverified).contains("anonymity for life").contains("Unverified");
        assertThat(verified).doesNotContain("Unverified");
    }

    @Test
    void canBeLinkedToByTheTable() {
        Explanation one = answer("victim", 20, true);

        assertThat(drawn(List.of(one, one))).containsOnlyOnce("id=\"decision-reporting-restrictions\"");
    }

    @Test
    void namesTheRuleThatIsNotInForce() {
        assertThat(drawn(List.of(answer("victim", 14, false))))
                .contains("Rules that are not in force on that day")
                .contains("Rule R1 is not in force on 23 November 2026, else it would apply.");
    }

    private static String summary(Explanation answer) {
        String page = drawn(List.of(answer));
        return page.substring(0, page.indexOf("</summary>"));
    }

    private static Explanation answer(String role, int age, boolean listedOffence) {
        Edition edition = TestEditions.first("reporting-restrictions");
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("role", role);
        facts.put("age", age);
        facts.put("charged", false);
        facts.put("complainantOfListedOffence", listedOffence);
        return Reasons.of(edition, facts, edition.decide(facts, TODAY), TODAY);
    }

    private static String drawn(List<Explanation> answers) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        var exchange = JakartaServletWebApplication.buildApplication(new MockServletContext())
                .buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        var context = new WebContext(
                exchange,
                Locale.UK,
                Map.of("panel", Map.of("model", Map.of("answers", answers, "earlier", 0, "reference", "AL-7K3M-2QX"))));
        return engine.process("decisions/panel", Set.of("panel"), context);
    }
}
