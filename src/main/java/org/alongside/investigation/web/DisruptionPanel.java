package org.alongside.investigation.web;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.investigation.domain.DisruptionMeasure;
import org.alongside.investigation.domain.DisruptionRegister;
import org.alongside.investigation.domain.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The disruption register on the case page. */
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
    public Section section() {
        return Section.DISRUPTION;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        return Map.of(
                "measures",
                register.of(witnessCase.id()).stream().map(this::row).toList());
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
