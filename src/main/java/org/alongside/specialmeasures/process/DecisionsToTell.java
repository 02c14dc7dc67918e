package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.People;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Run;
import org.alongside.work.TaskHandler.Beside;
import org.springframework.stereotype.Component;

/** Decisions on refusals that were looked at again, with the words in which the young person is told. */
@Component
class DecisionsToTell {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String TOLD = "explainReview";

    private static final Map<String, String> TITLES = Map.of(
            "reconsiderRefusal.approved", "The refusal was lifted",
            "reconsiderRefusal.refused", "The refusal was upheld",
            "reviewRefusedDirection.applyAgain", "The court is asked again",
            "reviewRefusedDirection.accepted", "The court's refusal is accepted");

    private final CaseRecords records;
    private final People people;

    DecisionsToTell(CaseRecords records, People people) {
        this.records = records;
        this.people = people;
    }

    /** Those that nobody has told yet, the oldest first; where all are told, the newest. */
    List<Beside> beside(Run run) {
        List<RecordView> untold = new ArrayList<>();
        List<RecordView> told = new ArrayList<>();
        for (RecordView done : records.of(run, List.of("reconsiderRefusal", "reviewRefusedDirection", TOLD))) {
            if (done.source().task().equals(TOLD)) {
                told.addAll(untold);
                untold.clear();
            } else {
                untold.add(done);
            }
        }
        if (untold.isEmpty() && !told.isEmpty()) {
            untold.add(told.get(told.size() - 1));
        }
        return untold.stream().map(this::beside).toList();
    }

    private Beside beside(RecordView done) {
        Answers answers = done.answers();
        String decision = answers.text("reconsideration") + answers.text("refusalReview");
        String by = "%s, %s"
                .formatted(people.nameOf(done.by()), DAY.format(LocalDate.ofInstant(done.at(), LegalToday.LONDON)));
        return new Beside(
                TITLES.getOrDefault(done.source().task() + "." + decision, "The decision"),
                "specialmeasures/decision",
                Map.of("by", by, "words", answers.text("wordsForYoungPerson"), "reasons", reasons(answers)));
    }

    private static String reasons(Answers answers) {
        return Stream.of("reconsiderationReasons", "legalReason", "reviewReasons", "supportInstead")
                .map(answers::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
