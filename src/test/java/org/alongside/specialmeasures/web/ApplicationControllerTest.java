package org.alongside.specialmeasures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.AccessPolicy;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.CaseRights;
import org.alongside.access.CurrentActor;
import org.alongside.access.NotFound;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseRecords.Source;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.documents.DocumentDisclosed;
import org.alongside.documents.PdfPages;
import org.alongside.forms.Field;
import org.alongside.forms.Forms;
import org.alongside.specialmeasures.Defendants;
import org.alongside.testing.CaseFile;
import org.alongside.testing.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** An application with every question answered, from the kept draft to the file that leaves the house. */
class ApplicationControllerTest {

    private static final String REFERENCE = "AL-TEST-123";
    private static final String SECRET = "She lives with her aunt at the harbour";
    private static final String WHY_SECRET = "He has asked her school where she lives";
    private static final String OWN_WORDS = "“I don’t want to see him – ever.”";

    private final Forms forms = new Forms();
    private final CaseRecords records = mock();
    private final Cases cases = mock();
    private final People people = mock();
    private final AccessPolicy policy = mock();
    private final CurrentActor current = mock();
    private final ApplicationEventPublisher events = mock();
    private final ApplicationController controller = new ApplicationController(
            new Applications(records),
            new ApplicationPdf(new PdfPages(templates()), forms, people, new Defendants(records)),
            cases,
            policy,
            current,
            events);
    private final CaseView witness = CaseFile.witness("Robin", "Example");

    @BeforeEach
    void aReviewerAsks() {
        when(cases.byReference(REFERENCE)).thenReturn(Optional.of(witness));
        when(people.nameOf(any())).thenReturn("Priya Shah");
        when(policy.denied(any(), any(), any())).thenReturn(new NotFound("application"));
        asks(Role.CPS_REVIEWER);
    }

    @Test
    void servesAnApplicationWithoutItsWithheldPart() throws IOException {
        byte[] file = file(controller.served(REFERENCE, drafted(true)));

        assertThat(text(file))
                .contains(
                        "Application for special measures",
                        "Approved Priya Shah",
                        OWN_WORDS,
                        "Which part is relied on?")
                .doesNotContain(SECRET, WHY_SECRET, "withheld", "kept from another party");
        assertThat(VeraPdf.brokenRulesOfPdfUa(file)).isEmpty();
        assertThat(VeraPdf.brokenRulesOfPdfA(file)).isEmpty();
    }

    @Test
    void tellsTheCourtOfficerWhichProceedingsItBelongsTo() throws IOException {
        RecordView charge = record(
                "decideCharge",
                "decide-charge",
                Map.of("defendant1Name", "Alex Example", "defendant2Name", "Billie Example"));
        when(records.of(witness.id(), List.of("decideCharge", "decideChargeAfterReview")))
                .thenReturn(List.of(charge));

        assertThat(text(file(controller.served(REFERENCE, drafted(false)))))
                .contains(
                        "Defendant Alex Example, Billie Example",
                        "Offence ",
                        "Screens (s.23): asked for",
                        "Supporter in the live link room (s.24(1A)): asked for",
                        "Applicant The prosecutor",
                        "Rule Criminal Procedure Rules r.18.10",
                        "Page 1 of ");
    }

    @Test
    void handsTheWithheldPartToTheCourtInADocumentOfItsOwn() throws IOException {
        UUID id = drafted(true);
        byte[] file = file(controller.courtOnly(REFERENCE, id));

        assertThat(text(file))
                .contains("For the court only", SECRET, WHY_SECRET)
                .doesNotContain(OWN_WORDS);
        assertThat(VeraPdf.brokenRulesOfPdfUa(file)).isEmpty();
        assertThat(VeraPdf.brokenRulesOfPdfA(file)).isEmpty();
        verify(events)
                .publishEvent(new DocumentDisclosed(
                        witness.id(), id, current.require().userId()));
    }

    @Test
    void hasNoDocumentForTheCourtOnlyWhereNothingIsWithheld() {
        UUID id = drafted(false);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> controller.courtOnly(REFERENCE, id));
    }

    @Test
    void givesTheOfficerTheServedApplicationAndNotTheWithheldPart() throws IOException {
        UUID id = drafted(true);
        asks(Role.POLICE_OIC);

        assertThat(text(file(controller.served(REFERENCE, id)))).doesNotContain(SECRET);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> controller.courtOnly(REFERENCE, id));
    }

    @Test
    void givesTheAdvocateNeither() {
        UUID id = drafted(true);
        asks(Role.ADVOCATE);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> controller.served(REFERENCE, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> controller.courtOnly(REFERENCE, id));
    }

    private void asks(Role role) {
        Actor actor = Actors.with(role);
        when(current.require()).thenReturn(actor);
        doAnswer(call -> {
                    CaseRights rights = Actors.onCase(call.<Actor>getArgument(0));
                    if (!rights.may(call.getArgument(2), call.getArgument(3))) {
                        throw new NotFound("part of a case");
                    }
                    return rights;
                })
                .when(policy)
                .require(any(), any(), any(), any());
    }

    /** Every question of the form answered, at the length and with the signs that people write. */
    private UUID drafted(boolean withheld) {
        Map<String, Object> answers = new HashMap<>();
        forms.form("draft-application").fields().forEach(field -> answers.put(field.key(), answer(field)));
        answers.putAll(Map.of(
                "viewsOnMeasures",
                OWN_WORDS + "\nShe said so twice, to Zoë and to Mr Łukasz.",
                "informationWithheld",
                withheld,
                "withheldInformation",
                withheld ? SECRET : "",
                "withheldReason",
                withheld ? WHY_SECRET : ""));
        RecordView draft = record("draftApplication", "draft-application", answers);
        RecordView approval = record("approveApplication", "approve-application", Map.of("approval", "approved"));
        when(records.of(witness.id())).thenReturn(List.of(approval, draft));
        return draft.id();
    }

    private static Object answer(Field field) {
        return switch (field.kind()) {
            case DATE -> "2026-02-27";
            case TIME -> "10:30";
            case NUMBER -> 45;
            case CHECKBOX -> true;
            case RADIO, SELECT -> field.options().get(0).value();
            case CHECKLIST -> List.of(field.options().get(0).value());
            default -> "Her answers are short & she looks away (≈ 2 minutes) when he is named – “no, no”. ".repeat(8);
        };
    }

    private static RecordView record(String task, String form, Map<String, Object> answers) {
        return new RecordView(
                UUID.randomUUID(),
                CaseFile.RUN,
                new Source(task, form, "1"),
                new Answers(new HashMap<>(answers)),
                UUID.randomUUID(),
                Instant.parse("2026-03-01T10:00:00Z"));
    }

    private static byte[] file(ResponseEntity<byte[]> answer) {
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        return Objects.requireNonNull(answer.getBody());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
