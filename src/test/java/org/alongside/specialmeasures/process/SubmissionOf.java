package org.alongside.specialmeasures.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.cases.Answers;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.CaseRecords.Source;
import org.alongside.cases.Run;
import org.alongside.work.Submission;
import org.jspecify.annotations.Nullable;

/** Submitted forms and kept records of one case, for tests; today is 23 November 2026. */
final class SubmissionOf {

    static final UUID CASE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final Run RUN = new Run(CASE, "run-1");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private SubmissionOf() {}

    static Submission task(String task, Actor actor, Map<String, ?> answers) {
        return new Submission(RUN, "AL-7K3M-2QX", task, answers(answers), actor, TODAY);
    }

    static Answers answers(Map<String, ?> answers) {
        Map<String, @Nullable Object> values = new HashMap<>(answers);
        return new Answers(values);
    }

    static RecordView record(String task, UUID by, String at) {
        return record(task, by, at, Map.of());
    }

    static RecordView record(String task, UUID by, String at, Map<String, ?> answers) {
        return new RecordView(
                UUID.randomUUID(), RUN, new Source(task, task, "1"), answers(answers), by, Instant.parse(at));
    }
}
