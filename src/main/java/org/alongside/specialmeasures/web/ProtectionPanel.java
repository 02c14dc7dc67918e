package org.alongside.specialmeasures.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.alongside.access.CaseRights;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.specialmeasures.CourtProtections;
import org.alongside.specialmeasures.ProtectionView;
import org.springframework.stereotype.Component;

/** Who may not be told of in reports and who may not ask questions in person: what was asked for, and what the court said. */
@Component
class ProtectionPanel implements CasePanel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final CourtProtections protections;
    private final LegalToday today;

    ProtectionPanel(CourtProtections protections, LegalToday today) {
        this.protections = protections;
        this.today = today;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public String title() {
        return "Reports and questions in person";
    }

    @Override
    public String anchor() {
        return "protection";
    }

    @Override
    public String fragment() {
        return "specialmeasures/protection";
    }

    @Override
    public Section section() {
        return Section.WISHES;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        LocalDate day = today.date();
        return Map.of(
                "lines",
                protections.of(witnessCase).stream().map(it -> Line.of(it, day)).toList());
    }

    /** One protection as it stands. */
    record Line(String title, String source, String status, String until) {

        static Line of(ProtectionView it, LocalDate today) {
            LocalDate until = it.until();
            String said = "%s on %s".formatted(it.status().title(), DAY.format(it.since()));
            boolean over = it.status().isProtecting() && !it.protectsOn(today);
            return new Line(
                    it.protection().title(),
                    it.protection().source(),
                    over ? "Ended at 18" : said,
                    until == null || !it.status().isProtecting() ? "" : DAY.format(until));
        }
    }
}
