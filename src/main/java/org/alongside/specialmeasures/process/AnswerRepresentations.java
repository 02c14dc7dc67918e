package org.alongside.specialmeasures.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.forms.Offers;
import org.alongside.forms.Offers.Offer;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Every ground of opposition, CrimPR 18.13(4), gets an answer of its own. */
@Component
class AnswerRepresentations implements TaskHandler {

    private static final String GROUNDS = "groundsAnswered";
    private static final List<String> REPRESENTATIONS =
            List.of("recordRepresentations", "recordFurtherRepresentations");
    private static final int ADULT = 18;

    private static final String DEEMED =
            "The witness is under 18. The measures of the primary rule, the recorded interview and the live link, are deemed to maximise"
                    + " the quality of the evidence: YJCEA 1999 s.21(2).";

    private final CaseRecords records;
    private final Cases cases;
    private final LegalToday today;
    private final DraftToRead toRead;

    AnswerRepresentations(CaseRecords records, Cases cases, LegalToday today, DraftToRead toRead) {
        this.records = records;
        this.cases = cases;
        this.today = today;
        this.toRead = toRead;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        List<String> answered = submission.answers().chosen(GROUNDS);
        if (raised(submission.run()).stream().anyMatch(ground -> !answered.contains(ground))) {
            throw new Refusal(GROUNDS, "The other party gave more grounds than are answered here. Answer each of them");
        }
        return Map.of();
    }

    @Override
    public Offers offers(Run run) {
        List<String> grounds = raised(run);
        if (grounds.isEmpty()) {
            return Offers.NONE;
        }
        Map<String, Offer> offers = new LinkedHashMap<>();
        offers.put(GROUNDS, new Offer(grounds, "the representations"));
        CaseView witness = cases.byId(run.caseId());
        if (witness.ageOn(today.date()) < ADULT) {
            offers.put("answerNotMaximising", Offer.of(DEEMED, "the witness's age"));
        }
        return new Offers(offers, Map.of());
    }

    @Override
    public List<Beside> beside(Run run) {
        return newest(run).flatMap(said -> toRead.done(run, said.source().task(), "What they say")).stream()
                .toList();
    }

    private List<String> raised(Run run) {
        return newest(run)
                .map(said -> said.answers().chosen("oppositionGrounds"))
                .orElse(List.of());
    }

    private Optional<RecordView> newest(Run run) {
        return records.of(run, REPRESENTATIONS).stream().reduce((earlier, later) -> later);
    }
}
