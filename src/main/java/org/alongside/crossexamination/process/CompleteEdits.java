package org.alongside.crossexamination.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.crossexamination.domain.CourtDate;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The editing is done; nobody asked to leave anything out, or did so on a day that counts for its own limit. */
@Component
class CompleteEdits implements TaskHandler {

    private final Section28Limits limits;

    CompleteEdits(Section28Limits limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        UUID caseId = submission.caseId();
        Optional<LocalDate> appliedOn = submission.answers().date("appliedOn");
        if (appliedOn.isPresent()) {
            limits.meet(caseId, CourtDate.EXCLUSION, appliedOn.get());
        } else {
            limits.stop(caseId, CourtDate.EXCLUSION);
        }
        LocalDate completedOn = submission.answers().date("editingCompletedOn").orElse(submission.today());
        limits.meet(caseId, CourtDate.EDITING, completedOn);
        return Map.of();
    }
}
