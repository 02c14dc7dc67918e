package org.alongside.dashboards.domain;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.FormRecorded;
import org.alongside.cases.LegalToday;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds the facts that only answers of forms tell: what was chosen there, and never what was written. */
@Component
@Transactional
class FormFacts {

    /** Where the form does not say how the listing is counted, the end of its day does. */
    private static final Map<String, String> BY_ITS_END = Map.of("cracked", "cracked", "moved", "ineffective");

    private static final Set<String> PLAYED = Set.of("given", "ownMotion");

    private static final Map<String, BiFunction<Answers, LocalDate, List<Fact>>> TOLD = Map.ofEntries(
            entry("recordTrialDay", FormFacts::trialDay),
            entry("recordSentence", FormFacts::sentence),
            entry("recordRecording", (answers, on) -> answers.text("recording").equals("completed")
                    ? List.of(new Fact(OutcomeFact.SECTION_28_RECORDED, "", on))
                    : List.of()),
            entry("notifySection28Eligibility", FormFacts::section28),
            entry("approveApplication", (answers, on) -> answers.text("approval").equals("refused")
                    ? List.of(new Fact(OutcomeFact.APPLICATION_REFUSED, "", on))
                    : List.of()),
            entry("reconsiderRefusal", FormFacts::reconsidered),
            entry("recordRepresentations", FormFacts::opposed),
            entry("recordFurtherRepresentations", FormFacts::opposed));

    private final CaseRecords records;
    private final Facts facts;
    private final LegalToday today;

    FormFacts(CaseRecords records, Facts facts, LegalToday today) {
        this.records = records;
        this.facts = facts;
        this.today = today;
    }

    @EventListener
    void hear(FormRecorded event) {
        var told = TOLD.get(event.task());
        if (told != null) {
            records.find(event.caseId(), event.recordId())
                    .map(record -> told.apply(record.answers(), today.date()))
                    .orElse(List.of())
                    .forEach(fact -> facts.add(event.caseId(), fact));
        }
    }

    private static List<Fact> trialDay(Answers answers, LocalDate today) {
        LocalDate on = answers.date("trialDayOn").orElse(today);
        String counted = answers.text("effectiveness");
        List<Fact> told = new ArrayList<>();
        told.add(new Fact(
                OutcomeFact.TRIAL_DAY,
                counted.isEmpty() ? BY_ITS_END.getOrDefault(answers.text("trialDay"), "effective") : counted,
                on));
        if (PLAYED.contains(answers.text("recordedCrossExaminationGiven"))) {
            told.add(new Fact(OutcomeFact.SECTION_28_PLAYED, "", on));
        }
        return told;
    }

    private static List<Fact> sentence(Answers answers, LocalDate today) {
        LocalDate on = answers.date("sentencedOn").orElse(today);
        return answers.text("sentencing").equals("passed")
                ? answers.chosen("sentenceKinds").stream()
                        .map(kind -> new Fact(OutcomeFact.SENTENCE_PASSED, kind, on))
                        .toList()
                : List.of();
    }

    /** A notice that was missed and put right is about a witness who is eligible too. */
    private static List<Fact> section28(Answers answers, LocalDate today) {
        boolean available = !answers.text("section28Notified").equals("notAvailable");
        return List.of(new Fact(
                available ? OutcomeFact.SECTION_28_ELIGIBLE : OutcomeFact.SECTION_28_NOT_AVAILABLE, "", today));
    }

    private static List<Fact> reconsidered(Answers answers, LocalDate today) {
        boolean upheld = answers.text("reconsideration").equals("refused");
        return List.of(new Fact(upheld ? OutcomeFact.REFUSAL_UPHELD : OutcomeFact.REFUSAL_LIFTED, "", today));
    }

    private static List<Fact> opposed(Answers answers, LocalDate today) {
        return answers.chosen("oppositionGrounds").stream()
                .map(ground -> new Fact(OutcomeFact.APPLICATION_OPPOSED, ground, today))
                .toList();
    }
}
