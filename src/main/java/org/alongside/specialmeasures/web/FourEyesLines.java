package org.alongside.specialmeasures.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.People;
import org.alongside.cases.LegalToday;
import org.alongside.specialmeasures.domain.ApplicationTrail;
import org.alongside.specialmeasures.domain.ApplicationTrail.Kind;
import org.alongside.specialmeasures.domain.ApplicationTrail.Step;
import org.alongside.specialmeasures.domain.ProvedApplication;
import org.springframework.stereotype.Component;

/** An application of the report in words. */
@Component
class FourEyesLines {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);
    private static final Map<String, String> DECISIONS =
            Map.of("approved", "Approved", "returned", "Returned", "refused", "Refused");

    private final People people;

    FourEyesLines(People people) {
        this.people = people;
    }

    Line of(ProvedApplication application) {
        ApplicationTrail trail = application.trail();
        return new Line(
                application.reference(),
                names(trail.drafters()),
                when(trail, Kind.DRAFTED),
                names(trail.reviewers()),
                when(trail, Kind.DECIDED),
                trail.last(Kind.DECIDED)
                        .map(step -> DECISIONS.getOrDefault(step.decision(), ""))
                        .orElse(""),
                names(trail.reconsiderers()),
                when(trail, Kind.RECONSIDERED),
                application.isDecided() ? samePerson(trail) : "",
                application.verdict(),
                !application.violations().isEmpty());
    }

    private static String samePerson(ApplicationTrail trail) {
        boolean same = Stream.concat(trail.reviewers().stream(), trail.reconsiderers().stream())
                .anyMatch(trail.drafters()::contains);
        return same ? "Yes" : "No";
    }

    private String names(List<UUID> ids) {
        return ids.stream().map(people::nameOf).collect(Collectors.joining(", "));
    }

    private static String when(ApplicationTrail trail, Kind kind) {
        return trail.last(kind).map(Step::at).map(FourEyesLines::said).orElse("");
    }

    private static String said(Instant at) {
        return WHEN.format(at.atZone(LegalToday.LONDON));
    }

    /** One line of the report. */
    record Line(
            String reference,
            String draftedBy,
            String drafted,
            String decidedBy,
            String decided,
            String decision,
            String reconsideredBy,
            String reconsidered,
            String samePerson,
            String verdict,
            boolean wrong) {}
}
