package org.alongside.documents.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.CaseRights;
import org.alongside.access.Casework;
import org.alongside.access.CurrentActor;
import org.alongside.access.OnceKeys;
import org.alongside.access.Section;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.documents.Documents;
import org.alongside.documents.Documents.DocumentView;
import org.alongside.documents.Documents.NewDocument;
import org.alongside.documents.Refusal;
import org.alongside.documents.Scan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding a document to a case and downloading it; a browser never shows one inside our pages. */
@Controller
@Casework
class DocumentsController {

    private static final String HELD =
            "The document is on the case. The virus scanner did not answer: nobody can open the document"
                    + " until it has been scanned.";

    private final Documents documents;
    private final Cases cases;
    private final AccessPolicy policy;
    private final CurrentActor current;

    DocumentsController(Documents documents, Cases cases, AccessPolicy policy, CurrentActor current) {
        this.documents = documents;
        this.cases = cases;
        this.policy = policy;
        this.current = current;
    }

    @PostMapping("/cases/{reference}/documents")
    ModelAndView add(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(name = "_key", defaultValue = "") String key,
            RedirectAttributes after) {
        Actor actor = current.require();
        CaseView witness = found(actor, reference);
        CaseRights rights = policy.requireOpen(actor, witness.id());
        Section readers =
                rights.whereToWrite(section).orElseThrow(() -> policy.denied(actor, "part of a case", section));
        Upload upload = Upload.of(file);
        if (upload.document() == null) {
            Refusal refusal = Objects.requireNonNull(upload.refusal());
            documents.refuse(witness.id(), refusal, actor.userId());
            return again(witness, rights, readers, refusal);
        }
        NewDocument sent = upload.document();
        var content = List.of(readers, sent.name(), Documents.sha256(sent.content()));
        String once = OnceKeys.ofForm(witness.id(), actor, key, content);
        Scan scan =
                documents.add(witness.id(), readers, sent, actor.userId(), once).scan();
        if (scan == Scan.INFECTED) {
            return again(witness, rights, readers, Refusal.VIRUS);
        }
        after.addFlashAttribute("notice", scan.opens() ? "The document is on the case." : HELD);
        return new ModelAndView("redirect:/cases/{reference}");
    }

    @GetMapping("/cases/{reference}/documents/{id}")
    Object download(@PathVariable String reference, @PathVariable UUID id) {
        Actor actor = current.require();
        CaseView witness = found(actor, reference);
        CaseRights rights = policy.requireOpen(actor, witness.id());
        DocumentView view = documents
                .find(witness.id(), id, rights)
                .orElseThrow(() -> policy.denied(actor, "document", id.toString()));
        if (!view.scan().opens()) {
            return new ModelAndView(
                    "documents/shut",
                    Map.of("witness", witness, "name", view.name(), "held", view.scan() == Scan.HELD),
                    HttpStatus.CONFLICT);
        }
        return sent(documents
                .handTo(witness.id(), id, rights)
                .orElseThrow(() -> policy.denied(actor, "document", id.toString())));
    }

    private static ModelAndView again(CaseView witness, CaseRights rights, Section readers, Refusal refusal) {
        var again = new ModelAndView("documents/add", HttpStatus.BAD_REQUEST);
        again.addObject("witness", witness);
        again.addObject("sections", rights.sectionsToWriteIn());
        again.addObject("section", readers.name());
        again.addObject("fileError", refusal.sentence());
        again.addObject("problems", List.of(new Problem(refusal.sentence(), "#file")));
        return again;
    }

    private static ResponseEntity<byte[]> sent(Documents.Copy copy) {
        var disposition = ContentDisposition.attachment()
                .filename(copy.view().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, copy.view().type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(copy.content());
    }

    private CaseView found(Actor actor, String reference) {
        return cases.byReference(reference).orElseThrow(() -> policy.denied(actor, "case", "unknown"));
    }

    /** A line of the error summary. */
    record Problem(String text, String href) {}
}
