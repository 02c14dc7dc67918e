package org.alongside.specialmeasures.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.CaseRights;
import org.alongside.access.People;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.springframework.stereotype.Component;

/** Every draft of an application, who drafted it, who decided, and the documents to download. */
@Component
class ApplicationsPanel implements CasePanel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final Applications applications;
    private final People people;

    ApplicationsPanel(Applications applications, People people) {
        this.applications = applications;
        this.people = people;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public String title() {
        return "Applications to the court";
    }

    @Override
    public String anchor() {
        return "applications";
    }

    @Override
    public String fragment() {
        return "specialmeasures/applications";
    }

    @Override
    public Section section() {
        return Section.APPLICATIONS;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        boolean withheld = viewer.sees(Section.WITHHELD);
        List<Line> lines = applications.of(witnessCase.id()).stream()
                .map(application -> line(application, withheld))
                .toList();
        return Map.of("applications", lines, "reference", witnessCase.reference());
    }

    private Line line(Application application, boolean mayReadWithheld) {
        return new Line(
                application.id(),
                by(application.draft().by(), application.draft().at()),
                application.state(),
                application.decision() == null
                        ? ""
                        : by(application.decision().by(), application.decision().at()),
                mayReadWithheld && application.hasWithheldPart());
    }

    private String by(UUID person, Instant at) {
        return "%s, %s".formatted(people.nameOf(person), DAY.format(LocalDate.ofInstant(at, LegalToday.LONDON)));
    }

    /** One application in the list. */
    record Line(UUID id, String drafted, String state, String decided, boolean courtOnly) {}
}
