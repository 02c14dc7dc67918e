package org.alongside.specialmeasures.process;

import java.util.List;
import java.util.Map;
import org.alongside.cases.Run;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** What another party says late, or once more, while the court has not decided: as the first representations, CrimPR 18.6 and 18.13. */
@Component
class RecordFurtherRepresentations implements TaskHandler {

    private final RecordRepresentations representations;

    RecordFurtherRepresentations(RecordRepresentations representations) {
        this.representations = representations;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        return representations.submit(submission);
    }

    @Override
    public List<Beside> beside(Run run) {
        return representations.beside(run);
    }
}
