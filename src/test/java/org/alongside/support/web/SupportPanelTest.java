package org.alongside.support.web;

import static org.alongside.testing.CaseFile.CASE;
import static org.alongside.testing.CaseFile.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actors;
import org.alongside.access.CaseRights;
import org.alongside.access.Role;
import org.alongside.cases.CaseView;
import org.alongside.cases.Rounds;
import org.alongside.cases.Stage;
import org.alongside.forms.Forms;
import org.alongside.support.domain.SupportCalendar;
import org.alongside.support.domain.SupportCalendars;
import org.alongside.testing.CaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class SupportPanelTest {

    private static final UUID SERVICE = UUID.fromString("00000000-0000-7000-8000-000000000003");

    private final CaseFile file = new CaseFile();
    private final SupportCalendars calendars = mock(SupportCalendars.class);
    private final SupportPanel panel = new SupportPanel(file.records(), calendars, mock(Rounds.class), new Forms());

    @BeforeEach
    void agreeAPlan() {
        file.answered(
                "agreeSupportPlan", Map.of("agreedOn", "2026-02-02", "contactHow", "text", "planAdvocate", "Ring"));
        file.answered("checkIn", Map.of("spokenOn", "2026-02-20", "wellbeing", "mixed", "ownWords", "I am tired"));
        var calendar = new SupportCalendar(CASE);
        calendar.checkInOn(LocalDate.of(2026, 3, 9));
        when(calendars.of(CASE)).thenReturn(Optional.of(calendar));
    }

    @Test
    void showsTheAdvocateThePlanAndTheirOwnWords() {
        assertThat(drawn(Actors.onCase(Role.ADVOCATE)))
                .contains("2 February 2026", "By text message", "Ring", "I am tired", "9 March 2026");
    }

    @Test
    void showsTheManagerOfTheirServiceTheSame() {
        assertThat(drawn(Actors.overseeing(Role.MANAGER, Role.ADVOCATE))).contains("I am tired");
    }

    @Test
    void keepsFromPartnersWhatTheYoungPersonSaid() {
        assertThat(drawn(Actors.onCase(Role.POLICE_OIC)))
                .contains("9 March 2026")
                .doesNotContain("I am tired", "Ring");
        assertThat(drawn(Actors.overseeing(Role.POLICE_OIC))).doesNotContain("I am tired");
    }

    private String drawn(CaseRights viewer) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        var shown = Map.of("panel", Map.of("model", panel.model(view(), viewer)));
        return engine.process("support/panel", Set.of("panel"), new Context(Locale.UK, Map.copyOf(shown)));
    }

    private static CaseView view() {
        return new CaseView(
                CASE,
                "AL-TEST-123",
                Stage.TRIAL,
                TODAY,
                "Jessica",
                "Example",
                LocalDate.of(2011, 5, 20),
                null,
                null,
                null,
                TODAY,
                null,
                SERVICE);
    }
}
