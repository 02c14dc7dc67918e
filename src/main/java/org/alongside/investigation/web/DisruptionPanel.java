package org.alongside.investigation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.investigation.domain.DisruptionMeasure;
import org.alongside.investigation.domain.DisruptionRegister;
import org.alongside.investigation.domain.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The disruption register on the case page, for the police and for managers. */
@Component
class DisruptionPanel implements CasePanel {

    private final DisruptionRegister register;
    private final LegalToday today;

    DisruptionPanel(DisruptionRegister register, LegalToday today) {
        this.register = register;
        this.today = today;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String title() {
        return "Disruption";
    }

    @Override
    public String anchor() {
        return "disruption";
    }

    @Override
    public String fragment() {
        return "investigation/panel";
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, Actor viewer) {
        boolean visible = viewer.is(Role.POLICE_OIC) || viewer.is(Role.MANAGER);
        List<Row> rows =
                visible ? register.of(witnessCase.id()).stream().map(this::row).toList() : List.of();
        return Map.of("visible", visible, "measures", rows);
    }

    private Row row(DisruptionMeasure measure) {
        return new Row(
                measure.tool().title(),
                measure.issuedOn().orElse(null),
                measure.lastDay().orElse(null),
                measure.reviewOn().orElse(null),
                standing(measure).title());
    }

    /** A term whose last day has passed binds nobody, even before the process closes it. */
    private Standing standing(DisruptionMeasure measure) {
        return measure.standing() == Standing.IN_FORCE && measure.isPastOn(today.date())
                ? Standing.EXPIRED
                : measure.standing();
    }

    /** One term of a measure as the panel shows it. */
    record Row(
            String tool,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate reviewOn,
            String standing) {}
}
