package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseView;
import org.alongside.cases.LegalToday;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reporting restrictions and bans on questions by the accused in person, as the forms of a case tell of them. */
@Service
@Transactional(readOnly = true)
public class CourtProtections {

    private static final String REPORTS_CONSIDERED = "considerReportingDirection";
    private static final String BAN_CONSIDERED = "considerInPersonBan";
    private static final String REPORTS_DECIDED = "recordReportingDirection";
    private static final String BAN_DECIDED = "recordInPersonBan";
    private static final Set<String> TASKS = Set.of(REPORTS_CONSIDERED, BAN_CONSIDERED, REPORTS_DECIDED, BAN_DECIDED);

    private static final Map<String, CourtProtection> ASKED_FOR = Map.of(
            "lifetime", CourtProtection.RR45A,
            "untilEighteen", CourtProtection.RR45,
            "adult", CourtProtection.RR46);
    private static final List<CourtProtection> AUTOMATIC_BANS = List.of(CourtProtection.BAN34, CourtProtection.BAN35);
    private static final Map<String, ProtectionStatus> DECISIONS = Map.of(
            "made", ProtectionStatus.DIRECTED,
            "exception", ProtectionStatus.EXCEPTION_ALLOWED,
            "refused", ProtectionStatus.REFUSED,
            "lifted", ProtectionStatus.LIFTED);

    private final CaseRecords records;

    CourtProtections(CaseRecords records) {
        this.records = records;
    }

    /** Where each protection stands that was ever asked for, noted or decided; in the order of {@link CourtProtection}. */
    public List<ProtectionView> of(CaseView witnessCase) {
        var standing = new Standing(witnessCase);
        records.of(witnessCase.id(), TASKS).forEach(standing::take);
        return List.copyOf(standing.now.values());
    }

    /** Those that protect the young person on a day. */
    public List<CourtProtection> protecting(CaseView witnessCase, LocalDate day) {
        return of(witnessCase).stream()
                .filter(it -> it.protectsOn(day))
                .map(ProtectionView::protection)
                .toList();
    }

    /** Where they stand after some of the records; the newest says it. */
    private static final class Standing {

        private final CaseView witnessCase;
        private final Map<CourtProtection, ProtectionView> now = new EnumMap<>(CourtProtection.class);

        Standing(CaseView witnessCase) {
            this.witnessCase = witnessCase;
        }

        void take(RecordView record) {
            Answers answers = record.answers();
            LocalDate recordedOn = LocalDate.ofInstant(record.at(), LegalToday.LONDON);
            switch (record.source().task()) {
                case REPORTS_CONSIDERED -> reportsConsidered(answers, recordedOn);
                case BAN_CONSIDERED -> banConsidered(answers, recordedOn);
                case REPORTS_DECIDED ->
                    decided(
                            CourtProtection.ofWord(answers.text("restriction")),
                            "reportingDecision",
                            answers,
                            recordedOn);
                default -> decided(CourtProtection.BAN36, "banDecision", answers, recordedOn);
            }
        }

        private void reportsConsidered(Answers answers, LocalDate recordedOn) {
            List<String> inForce = answers.chosen("restrictionsThatApply");
            for (CourtProtection protection : CourtProtection.values()) {
                if (inForce.contains(protection.word())) {
                    note(protection, ProtectionStatus.IN_FORCE, recordedOn);
                }
            }
            CourtProtection asked = ASKED_FOR.get(answers.text("reportingDirection"));
            if (asked != null) {
                note(
                        asked,
                        ProtectionStatus.ASKED_FOR,
                        answers.date("reportingAppliedOn").orElse(recordedOn));
            }
        }

        private void banConsidered(Answers answers, LocalDate recordedOn) {
            String ban = answers.text("inPersonBan");
            AUTOMATIC_BANS.stream()
                    .filter(it -> it.word().equals(ban))
                    .forEach(it -> note(it, ProtectionStatus.IN_FORCE, recordedOn));
            if (CourtProtection.BAN36.word().equals(ban)) {
                note(
                        CourtProtection.BAN36,
                        ProtectionStatus.ASKED_FOR,
                        answers.date("banAppliedOn").orElse(recordedOn));
            }
        }

        private void decided(CourtProtection protection, String question, Answers answers, LocalDate recordedOn) {
            ProtectionStatus status = DECISIONS.get(answers.text(question));
            if (status != null) {
                stand(protection, status, answers.date("decidedOn").orElse(recordedOn));
            }
        }

        /** What a court decided is not undone by somebody's note of an earlier day. */
        private void note(CourtProtection protection, ProtectionStatus status, LocalDate on) {
            ProtectionView known = now.get(protection);
            boolean undone = known != null && (known.status().isProtecting() || on.isBefore(known.since()));
            if (!undone) {
                stand(protection, status, on);
            }
        }

        private void stand(CourtProtection protection, ProtectionStatus status, LocalDate on) {
            LocalDate until = protection.isUntilEighteen() ? witnessCase.eighteenthBirthday() : null;
            now.put(protection, new ProtectionView(protection, status, on, until));
        }
    }
}
