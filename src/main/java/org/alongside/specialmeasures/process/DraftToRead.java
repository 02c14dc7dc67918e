package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.access.People;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.forms.AnsweredForm;
import org.alongside.forms.Forms;
import org.alongside.work.TaskHandler.Beside;
import org.springframework.stereotype.Component;

/** What somebody has to read before they go on with an application: the draft, the refusal, what was said for the young person. */
@Component
class DraftToRead {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String ANSWERS = "specialmeasures/answers";
    private static final String REFUSAL = "specialmeasures/refusal";

    private final CaseRecords records;
    private final Forms forms;
    private final People people;

    DraftToRead(CaseRecords records, Forms forms, People people) {
        this.records = records;
        this.forms = forms;
        this.people = people;
    }

    /** The draft as it was answered. */
    List<Beside> beside(Run run) {
        return done(run, "draftApplication", "The draft").stream().toList();
    }

    /** What of the draft must change, when the reviewing lawyer or whoever was to serve it returned it. */
    List<Beside> returned(Run run) {
        Map<String, RecordView> newest = new HashMap<>();
        records.of(run, List.of("draftApplication", "approveApplication", "serveApplication"))
                .forEach(done -> newest.put(done.source().task(), done));
        return DraftOffers.returned(newest).stream()
                .map(done -> returned(done, new MarkedDraft(done.answers())))
                .toList();
    }

    private Beside returned(RecordView done, MarkedDraft marked) {
        return new Beside(
                "Returned to you",
                "specialmeasures/returned",
                Map.of(
                        "by", by(done),
                        "reason", marked.reason(),
                        "marks", marked(marked.marks().keySet())));
    }

    private List<Marked> marked(Set<String> keys) {
        return forms.form("draft-application").fields().stream()
                .filter(field -> keys.contains(field.key()))
                .map(field -> new Marked(field.key(), field.label()))
                .toList();
    }

    /** The draft, why it was refused, and what was said for the young person. */
    List<Beside> besideWithRefusal(Run run) {
        List<Beside> all = new ArrayList<>(beside(run));
        done(run, "approveApplication", "The refusal").ifPresent(all::add);
        done(run, "explainRefusal", "What was said for the young person").ifPresent(all::add);
        return all;
    }

    /** The refusal in both voices, and until when it can be challenged. */
    List<Beside> refusal(Run run, String untilWhen) {
        return records.latestRecord(run, "approveApplication").stream()
                .map(refused -> new Beside(
                        "The refusal",
                        REFUSAL,
                        Map.of(
                                "legalReason", refused.answers().text("legalReason"),
                                "words", refused.answers().text("wordsForYoungPerson"),
                                "by", by(refused),
                                "untilWhen", untilWhen)))
                .toList();
    }

    /** What was answered to a task, under a heading; empty when it was never done. */
    Optional<Beside> done(Run run, String task, String title) {
        return records.latestRecord(run, task)
                .map(done -> new Beside(
                        title,
                        ANSWERS,
                        Map.of(
                                "by", by(done),
                                "parts",
                                        AnsweredForm.of(
                                                        forms.form(done.source().form()),
                                                        done.answers().values())
                                                .parts())));
    }

    /** A question that must be answered otherwise. */
    record Marked(String key, String question) {}

    private String by(RecordView done) {
        return "%s, %s"
                .formatted(people.nameOf(done.by()), DAY.format(LocalDate.ofInstant(done.at(), LegalToday.LONDON)));
    }
}
