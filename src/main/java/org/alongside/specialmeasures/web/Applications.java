package org.alongside.specialmeasures.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.alongside.cases.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The applications of a case as its records tell them. */
@Component
class Applications {

    static final String RECONSIDERED = "reconsiderRefusal";

    private static final String DRAFTED = "draftApplication";
    private static final String APPROVAL = "approveApplication";
    private static final String SERVED = "serveApplication";

    private final CaseRecords records;

    Applications(CaseRecords records) {
        this.records = records;
    }

    /** Every draft of a case, the newest first. What followed in the same run belongs to the draft that stood then. */
    List<Application> of(UUID caseId) {
        List<Application> applications = new ArrayList<>();
        Map<Run, List<RecordView>> later = new HashMap<>();
        for (RecordView kept : records.of(caseId)) {
            List<RecordView> since = later.computeIfAbsent(kept.run(), run -> new ArrayList<>());
            if (kept.source().task().equals(DRAFTED)) {
                applications.add(new Application(
                        kept, latest(since, List.of(APPROVAL, RECONSIDERED)), latest(since, List.of(SERVED))));
                since.clear();
            } else {
                since.add(kept);
            }
        }
        return applications;
    }

    /** The newest of some tasks' records, which come newest first. */
    private static @Nullable RecordView latest(List<RecordView> newestFirst, List<String> tasks) {
        return newestFirst.stream()
                .filter(kept -> tasks.contains(kept.source().task()))
                .filter(kept -> !kept.answers().text("serving").equals("sentBack"))
                .findFirst()
                .orElse(null);
    }
}
