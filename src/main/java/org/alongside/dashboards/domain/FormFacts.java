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
    private static final Set<String> NATIONAL_REFERRAL = Set.of("conflictAndReferral", "referral");

    private static final Map<String, BiFunction<Answers, LocalDate, List<Fact>>> TOLD = Map.ofEntries(
            entry("recordTrialDay", FormFacts::trialDay),
            entry("recordSentence", FormFacts::sentence),
            entry(
                    "recordRecording",
                    (answers, on) -> answers.text("recording").equals("completed")
                            ? List.of(new Fact(OutcomeFact.SECTION_28_RECORDED, "", on))
                            : List.of()),
            entry("notifySection28Eligibility", FormFacts::section28),
            entry(
                    "approveApplication",
                    (answers, on) -> answers.text("approval").equals("refused")
                            ? List.of(new Fact(OutcomeFact.APPLICATION_REFUSED, "", on))
                            : List.of()),
            entry("reconsiderRefusal", FormFacts::reconsidered),
            entry("referral", (answers, on) -> each(OutcomeFact.SIGN_SEEN, answers.chosen("indicators"), on)),
            entry("assessVulnerability", FormFacts::assessed),
            entry(
                    "decideReferral",
                    (answers, on) -> each(OutcomeFact.REFERRAL_DECIDED, List.of(answers.text("referral")), on)),
            entry(
                    "recordConcern",
                    (answers, on) -> answers.text("concernKind").equals("missing")
                            ? List.of(new Fact(OutcomeFact.MISSING_EPISODE, "", on))
                            : List.of()),
            entry("tellPoliceAndSocialCare", (answers, on) -> List.of(new Fact(OutcomeFact.CONCERN_PASSED_ON, "", on))),
            entry(
                    "holdReturnInterview",
                    (answers, on) -> each(OutcomeFact.RETURN_INTERVIEW, List.of(answers.text("returnInterview")), on)),
            entry(
                    "offerFamilySupport",
                    (answers, on) -> answers.text("familyOffer").equals("accepted")
                            ? List.of(new Fact(OutcomeFact.FAMILY_SUPPORTED, "", on))
                            : List.of()),
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
                ? each(OutcomeFact.SENTENCE_PASSED, answers.chosen("sentenceKinds"), on)
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
        return each(OutcomeFact.APPLICATION_OPPOSED, answers.chosen("oppositionGrounds"), today);
    }

    private static List<Fact> assessed(Answers answers, LocalDate today) {
        List<Fact> told = new ArrayList<>();
        told.addAll(each(OutcomeFact.SIGN_SEEN, answers.chosen("indicators"), today));
        told.addAll(each(OutcomeFact.EXPLOITED, answers.chosen("exploitationHow"), today));
        if (NATIONAL_REFERRAL.contains(answers.text("nationalReferral"))) {
            told.add(new Fact(OutcomeFact.NATIONAL_REFERRAL_NEEDED, "", today));
        }
        return told;
    }

    private static List<Fact> each(OutcomeFact kind, List<String> words, LocalDate on) {
        return words.stream().map(word -> new Fact(kind, word, on)).toList();
    }
}
