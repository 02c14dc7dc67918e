package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Checks that what was written down of a court's decision agrees with itself; the process then carries it into the case. */
@Component
class RecordCourtDirections implements TaskHandler {

    private final CaseRecords records;
    private final SpecialMeasures measures;

    RecordCourtDirections(CaseRecords records, SpecialMeasures measures) {
        this.records = records;
        this.measures = measures;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        Answers answers = submission.answers();
        if (answers.date("decidedOn").filter(submission.today()::isBefore).isPresent()) {
            throw new Refusal("decidedOn", "The day of the decision must not be in the future");
        }
        requireAgreement(answers);
        if (!"applicationNeeded".equals(answers.text("directions"))) {
            requireAskedFor(submission);
            requireSections27And28(submission);
        }
        return Map.of();
    }

    /** The decision as a whole follows from the decisions on each measure. */
    private static void requireAgreement(Answers answers) {
        boolean granted = any(answers, "granted", "ownMotion") || isOptOutAccepted(answers);
        boolean refused = any(answers, "refused");
        boolean agrees = switch (answers.text("directions")) {
            case "granted" -> granted && !refused;
            case "grantedInPart" -> granted && (refused || any(answers, "putOff"));
            case "refused" -> !granted && refused;
            default -> !granted && !refused && !answers.yes("section28Directed");
        };
        if (!agrees) {
            throw new Refusal("directions", "This does not agree with the decisions on each measure below");
        }
    }

    /** What nobody asked for can only be directed of the court's own motion: s.19(1)(b). */
    private void requireAskedFor(Submission submission) {
        var drafted = new DraftedApplication(records.latest(submission.caseId(), "draftApplication"));
        if (drafted.isCourtsOwnMotion()) {
            return;
        }
        for (Measure measure : Measure.values()) {
            String field = measure.field("court");
            if ("granted".equals(submission.answers().text(field)) && !drafted.asksFor(measure)) {
                throw new Refusal(
                        field,
                        "%s was not applied for. Choose that the court directed it of its own motion"
                                .formatted(measure.title()));
            }
        }
    }

    private void requireSections27And28(Submission submission) {
        Answers answers = submission.answers();
        requireSame(answers, Measure.RECORDED_EVIDENCE_IN_CHIEF, "section27Directed");
        requireSame(answers, Measure.RECORDED_CROSS_EXAMINATION, "section28Directed");
        if (!answers.yes("section28Directed")) {
            return;
        }
        UUID caseId = submission.caseId();
        if (!answers.yes("section27Directed") && !measures.isInForce(caseId, Measure.RECORDED_EVIDENCE_IN_CHIEF)) {
            throw new Refusal("section27Directed", "Section 28 can only be directed with section 27");
        }
        LocalDate groundRules = date(answers, "groundRulesHearingOn");
        LocalDate recording = date(answers, "recordingOn");
        inOrder(groundRules, recording, "recordingOn", "The recording cannot come before the ground rules hearing");
        inOrder(
                recording,
                date(answers, "recallApplicationBy"),
                "recallApplicationBy",
                "This day cannot come before the recording");
        inOrder(
                date(answers, "editingApplicationBy"),
                date(answers, "editingCompleteBy"),
                "editingCompleteBy",
                "The editing cannot be complete before the last day to ask for it");
    }

    private static void requireSame(Answers answers, Measure measure, String field) {
        boolean granted = List.of("granted", "ownMotion").contains(answers.text(measure.field("court")));
        if (granted != answers.yes(field)) {
            throw new Refusal(
                    field,
                    "This must agree with the court's decision on %s above"
                            .formatted(measure.title().toLowerCase(Locale.UK)));
        }
    }

    private static LocalDate date(Answers answers, String key) {
        return answers.date(key)
                .orElseThrow(() -> new Refusal(key, "The court must set this date when it directs section 28"));
    }

    private static void inOrder(LocalDate first, LocalDate second, String field, String words) {
        if (second.isBefore(first)) {
            throw new Refusal(field, words);
        }
    }

    private static boolean isOptOutAccepted(Answers answers) {
        return answers.text("optOutDecision").startsWith("accepted");
    }

    private static boolean any(Answers answers, String... decisions) {
        var wanted = List.of(decisions);
        return Arrays.stream(Measure.values())
                .map(measure -> answers.text(measure.field("court")))
                .anyMatch(wanted::contains);
    }
}
