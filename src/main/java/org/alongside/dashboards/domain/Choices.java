package org.alongside.dashboards.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.alongside.access.OrganisationKind;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.springframework.stereotype.Component;

/** By which organisation the figures of a page can be narrowed down. */
@Component
public class Choices {

    private final People people;
    private final MeasureFigures measures;

    Choices(People people, MeasureFigures measures) {
        this.people = people;
        this.measures = measures;
    }

    /** Those that can be chosen on a page, with their names. */
    public List<Choice> on(FigurePage page, FigureQuestion question) {
        return switch (page) {
            case PIPELINE, LIMITS, MAP, PEOPLE -> organisations(it -> true);
            case STUCK -> List.of();
            case OUTCOMES, RETURN -> organisations(it -> it.kind() == OrganisationKind.POLICE);
            case MEASURES ->
                measures.choices(question).entrySet().stream().map(Choice::of).toList();
        };
    }

    private List<Choice> organisations(Predicate<OrganisationView> which) {
        return people.organisations().stream()
                .filter(which)
                .map(it -> new Choice(it.id(), it.name()))
                .toList();
    }

    /** An organisation, or a court centre. */
    public record Choice(UUID id, String name) {

        private static Choice of(Map.Entry<UUID, String> court) {
            return new Choice(court.getKey(), court.getValue());
        }
    }
}
