package org.alongside.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Ids;
import org.alongside.access.NameIndex;
import org.alongside.cases.domain.CaseReferences;
import org.alongside.cases.domain.NameDigests;
import org.alongside.cases.domain.WitnessCase;
import org.alongside.cases.domain.WitnessCases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases: opening, finding, moving between stages, closing. Who may do it is asked before, by {@link CaseCommands}. */
@Service
@Transactional
public class Cases {

    private final WitnessCases cases;
    private final CaseReferences references;
    private final NameIndex names;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    Cases(
            WitnessCases cases,
            CaseReferences references,
            NameIndex names,
            LegalToday today,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.references = references;
        this.names = names;
        this.today = today;
        this.events = events;
    }

    public CaseView open(NewCase wanted) {
        LocalDate on = today.date();
        var person = new WitnessCase.Person(wanted.givenName(), wanted.familyName(), wanted.dateOfBirth());
        var opened = new WitnessCase(Ids.next(), references.next(), person, wanted.organisationId(), on);
        opened.foundBy(NameDigests.of(wanted.givenName(), wanted.familyName(), names));
        if (wanted.urn() != null) {
            opened.knownToPoliceAs(wanted.urn());
        }
        if (wanted.importKey() != null) {
            opened.importedAs(wanted.importKey());
        }
        cases.save(opened);
        cases.flush();
        events.publishEvent(new CaseOpened(opened.id(), on));
        return view(opened);
    }

    @Transactional(readOnly = true)
    public Optional<CaseView> byReference(String reference) {
        return cases.findByReference(reference).map(Cases::view);
    }

    /** @throws IllegalArgumentException when there is no such case: ids come from our own tables */
    @Transactional(readOnly = true)
    public CaseView byId(UUID caseId) {
        return view(required(caseId));
    }

    @Transactional(readOnly = true)
    public boolean isImported(String importKey) {
        return cases.existsByImportKey(importKey);
    }

    /** Moves the case to another stage and says so, unless it is there already. */
    public void enter(UUID caseId, Stage stage) {
        WitnessCase found = required(caseId);
        Stage before = found.stage();
        LocalDate on = today.date();
        if (found.enter(stage, on)) {
            events.publishEvent(new StageEntered(caseId, before, stage, on));
        }
    }

    /** Closes the case for good; the outcome is a word such as {@code declined} or {@code supported}. */
    public void close(UUID caseId, String outcome) {
        LocalDate on = today.date();
        WitnessCase found = required(caseId);
        Stage before = found.stage();
        found.close(outcome, on);
        events.publishEvent(new StageEntered(caseId, before, Stage.CLOSED, on));
        events.publishEvent(new CaseClosed(caseId, outcome, on));
    }

    /** Keeps the kind of offence charged, a word of the charging form. */
    public void chargeWith(UUID caseId, String offenceKind) {
        required(caseId).chargeWith(offenceKind);
    }

    /** The service that holds the case from now on. */
    public void passTo(UUID caseId, UUID organisationId) {
        required(caseId).passTo(organisationId);
    }

    private WitnessCase required(UUID caseId) {
        return cases.findById(caseId).orElseThrow(() -> new IllegalArgumentException("No case " + caseId));
    }

    private static CaseView view(WitnessCase it) {
        var person = it.youngPerson();
        return new CaseView(
                it.id(),
                it.reference(),
                it.stage(),
                it.stageSince(),
                person.givenName(),
                person.familyName(),
                person.dateOfBirth(),
                it.urn(),
                it.offenceKind(),
                it.outcome(),
                it.openedOn(),
                it.closedOn(),
                it.organisationId());
    }
}
