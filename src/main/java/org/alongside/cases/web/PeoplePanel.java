package org.alongside.cases.web;

import java.util.List;
import java.util.Map;
import org.alongside.access.CaseRelations;
import org.alongside.access.CaseRights;
import org.alongside.access.OrganisationView;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.cases.CasePanel;
import org.alongside.cases.CasePeople;
import org.alongside.cases.CaseView;
import org.springframework.stereotype.Component;

/** Who works on the case, and who is around the young person. */
@Component
class PeoplePanel implements CasePanel {

    private final CaseRelations relations;
    private final CasePeople around;
    private final People people;

    PeoplePanel(CaseRelations relations, CasePeople around, People people) {
        this.relations = relations;
        this.around = around;
        this.people = people;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String title() {
        return "People";
    }

    @Override
    public String anchor() {
        return "people";
    }

    @Override
    public String fragment() {
        return "cases/people";
    }

    @Override
    public Section section() {
        return Section.PEOPLE;
    }

    @Override
    public Map<String, Object> model(CaseView witnessCase, CaseRights viewer) {
        List<OrganisationView> organisations = people.organisations();
        List<Worker> workers = relations.of(witnessCase.id()).stream()
                .map(relation -> worker(relation, organisations))
                .toList();
        return Map.of(
                "workers", workers,
                "around", around(witnessCase, viewer),
                "reference", witnessCase.reference(),
                "mayAllocate", viewer.actor().is(Role.MANAGER),
                "showsContact", viewer.sees(Section.CONTACT));
    }

    /** How to reach them is read only for those who get in touch: a page without it cannot give it away. */
    private List<CasePeople.CasePerson> around(CaseView witnessCase, CaseRights viewer) {
        List<CasePeople.CasePerson> all = around.of(witnessCase.id());
        return viewer.sees(Section.CONTACT)
                ? all
                : all.stream()
                        .map(it -> new CasePeople.CasePerson(it.relation(), it.name(), null))
                        .toList();
    }

    private Worker worker(Relation relation, List<OrganisationView> organisations) {
        String organisation = organisations.stream()
                .filter(it -> it.id().equals(relation.organisationId()))
                .map(OrganisationView::name)
                .findFirst()
                .orElse("");
        String name = relation.userId() == null ? "Nobody yet: the team shares it" : people.nameOf(relation.userId());
        return new Worker(relation.role().title(), name, organisation);
    }

    /** Somebody who works on the case, or the team that does. */
    record Worker(String role, String name, String organisation) {}
}
