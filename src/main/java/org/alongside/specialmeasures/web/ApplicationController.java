package org.alongside.specialmeasures.web;

import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.Section;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.documents.DocumentDisclosed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out an application as a PDF. It is drawn from what was kept when it was drafted, so it is always the same document. */
@Controller
@Casework
class ApplicationController {

    private final Applications applications;
    private final ApplicationPdf pdf;
    private final Cases cases;
    private final AccessPolicy policy;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    ApplicationController(
            Applications applications,
            ApplicationPdf pdf,
            Cases cases,
            AccessPolicy policy,
            CurrentActor current,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.pdf = pdf;
        this.cases = cases;
        this.policy = policy;
        this.current = current;
        this.events = events;
    }

    @GetMapping("/cases/{reference}/applications/{id}/application.pdf")
    @Transactional
    public ResponseEntity<byte[]> served(@PathVariable String reference, @PathVariable UUID id) {
        Actor actor = current.require();
        CaseView witness = visible(actor, reference, Section.APPLICATIONS);
        byte[] document = pdf.served(witness, found(actor, witness, id));
        return handed(witness, id, actor, "special-measures-application", document);
    }

    @GetMapping("/cases/{reference}/applications/{id}/court-only.pdf")
    @Transactional
    public ResponseEntity<byte[]> courtOnly(@PathVariable String reference, @PathVariable UUID id) {
        Actor actor = current.require();
        CaseView witness = visible(actor, reference, Section.WITHHELD);
        Application application = found(actor, witness, id);
        if (!application.hasWithheldPart()) {
            throw policy.denied(actor, "application", id.toString());
        }
        return handed(witness, id, actor, "court-only", pdf.courtOnly(witness, application));
    }

    private ResponseEntity<byte[]> handed(CaseView witness, UUID id, Actor to, String name, byte[] document) {
        events.publishEvent(new DocumentDisclosed(witness.id(), id, to.userId()));
        var disposition = ContentDisposition.attachment()
                .filename("%s-%s.pdf".formatted(name, witness.reference()))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(document);
    }

    private Application found(Actor actor, CaseView witness, UUID id) {
        return applications.of(witness.id()).stream()
                .filter(application -> application.id().equals(id))
                .findFirst()
                .orElseThrow(() -> policy.denied(actor, "application", id.toString()));
    }

    private CaseView visible(Actor actor, String reference, Section section) {
        CaseView witness = cases.byReference(reference).orElseThrow(() -> policy.denied(actor, "case", "unknown"));
        policy.require(actor, witness.id(), Action.EXPORT, section);
        return witness;
    }
}
