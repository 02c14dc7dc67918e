package org.alongside.specialmeasures;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseRecords.RecordView;
import org.springframework.stereotype.Component;

/** Who is charged, as the charging decision named them. */
@Component
public class Defendants {

    private static final List<String> CHARGES = List.of("decideCharge", "decideChargeAfterReview");
    private static final int MOST = 4;

    private final CaseRecords records;

    public Defendants(CaseRecords records) {
        this.records = records;
    }

    /** Their names or references, in the order of the charge; empty where the case does not know them. */
    public List<String> of(UUID caseId) {
        return records.of(caseId, CHARGES).stream()
                .max(Comparator.comparing(RecordView::at))
                .map(RecordView::answers)
                .map(charge -> IntStream.rangeClosed(1, MOST)
                        .mapToObj(n -> charge.text("defendant%dName".formatted(n)))
                        .filter(name -> !name.isBlank())
                        .toList())
                .orElse(List.of());
    }
}
