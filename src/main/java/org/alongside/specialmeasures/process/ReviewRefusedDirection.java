package org.alongside.specialmeasures.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.cases.Run;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The reviewing lawyer decides what follows a refusal by the court: what it said and what the young person wants are read first. */
@Component
class ReviewRefusedDirection implements TaskHandler {

    private final DraftToRead toRead;
    private final ChangeToRead change;

    ReviewRefusedDirection(DraftToRead toRead, ChangeToRead change) {
        this.toRead = toRead;
        this.change = change;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        return Map.of();
    }

    @Override
    public List<Beside> beside(Run run) {
        List<Beside> beside = new ArrayList<>(change.beside(run.caseId()));
        toRead.done(run, "recordCourtDirections", "What the court decided").ifPresent(beside::add);
        return beside;
    }
}
