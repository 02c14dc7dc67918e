package org.alongside.specialmeasures.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.access.People;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.alongside.documents.PdfPages;
import org.alongside.forms.AnsweredForm;
import org.alongside.forms.Field;
import org.alongside.forms.Forms;
import org.alongside.specialmeasures.Defendants;
import org.alongside.specialmeasures.Measure;
import org.alongside.work.AnswerReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An application to the court as a document: all that CrimPR 18.10 asks for, in the form's own order. What is withheld from another
 * party is left out of it and stands in a second document for the court only, with the reason: CrimPR 18.12.
 */
@Component
class ApplicationPdf {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final String MADE_UNDER = "Criminal Procedure Rules r.18.10; YJCEA 1999 s.19";
    private static final String COURT_ONLY =
            "For the court only: information withheld under Criminal Procedure Rules r.18.12";
    private static final Map<String, String> ASKED = Map.of(
            "askedAsWished", "asked for",
            "askedDespiteWish", "asked for",
            "named", "asked for",
            "identified", "asked for",
            "vary", "direction to be varied",
            "discharge", "direction to be discharged");
    private static final String VARIED_UNDER = "Criminal Procedure Rules r.18.11; YJCEA 1999 s.20(2)";

    private final PdfPages pages;
    private final Forms forms;
    private final People people;
    private final Defendants defendants;

    ApplicationPdf(PdfPages pages, Forms forms, People people, Defendants defendants) {
        this.pages = pages;
        this.forms = forms;
        this.people = people;
        this.defendants = defendants;
    }

    /** What is served on the court and on every other party. */
    byte[] served(CaseView witness, Application application) {
        return draw(
                witness,
                application,
                isVariation(application)
                        ? "Application to vary or discharge a special measures direction"
                        : "Application for special measures",
                answered(application).without(AnswerReaders.WITHHELD));
    }

    /** CrimPR 18.11: what has changed and why the direction should be varied or discharged stands in its draft. */
    private static boolean isVariation(Application application) {
        return application.draft().answers().yes("variationAsked");
    }

    /** What only the court may see. */
    byte[] courtOnly(CaseView witness, Application application) {
        List<AnsweredForm.Answered> withheld = answered(application).parts().stream()
                .flatMap(part -> part.answers().stream())
                .filter(answer -> AnswerReaders.WITHHELD.contains(answer.key()))
                .toList();
        return draw(
                witness,
                application,
                COURT_ONLY,
                new AnsweredForm(List.of(new AnsweredForm.Part("Information withheld from another party", withheld))));
    }

    private byte[] draw(CaseView witness, Application application, String title, AnsweredForm content) {
        RecordView draft = application.draft();
        return pages.draw(
                "specialmeasures/application-pdf",
                Map.of(
                        "title",
                        title,
                        "approved",
                        application.isApproved(),
                        "courtOnly",
                        title.equals(COURT_ONLY),
                        "about",
                        List.of(
                                new Line("Court", orNotKnown(draft.answers().text("court"))),
                                new Line("Defendant", orNotKnown(String.join(", ", defendants.of(witness.id())))),
                                new Line("Offence", offence(witness)),
                                new Line("Measures", measures(draft.answers())),
                                new Line("Unique reference number", orNotKnown(witness.urn())),
                                new Line("Applicant", "The prosecutor"),
                                new Line("Witness", witness.name()),
                                new Line("Rule", isVariation(application) ? VARIED_UNDER : MADE_UNDER),
                                new Line("Our reference", witness.reference()),
                                new Line("Drafted", "%s, %s".formatted(people.nameOf(draft.by()), day(draft.at()))),
                                new Line("Approved", approval(application))),
                        "parts",
                        content.parts()));
    }

    /** The kind of the most serious offence charged, in the words of the charging form. */
    private String offence(CaseView witness) {
        return forms.form("decide-charge").field("offenceKind").stream()
                .flatMap(field -> field.options().stream())
                .filter(option -> option.value().equals(witness.offenceKind()))
                .map(Field.Option::label)
                .findFirst()
                .orElse("Not known yet");
    }

    /** What the court is asked for, at a glance. */
    private static String measures(Answers draft) {
        List<String> asked = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            String said = ASKED.get(draft.text(measure.question()));
            if (said != null) {
                asked.add("%s (%s): %s".formatted(measure.title(), measure.section(), said));
            }
        }
        return asked.isEmpty() ? "None" : String.join("\n", asked);
    }

    private AnsweredForm answered(Application application) {
        RecordView draft = application.draft();
        return AnsweredForm.of(
                forms.form(draft.source().form()), draft.answers().values());
    }

    private String approval(Application application) {
        RecordView decision = application.decision();
        return decision == null || !application.isApproved()
                ? "Not approved"
                : "%s, %s".formatted(people.nameOf(decision.by()), day(decision.at()));
    }

    private static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, LegalToday.LONDON));
    }

    private static String orNotKnown(@Nullable String text) {
        return text == null || text.isBlank() ? "Not known yet" : text;
    }

    /** A line of the document's head. */
    record Line(String what, String text) {}
}
