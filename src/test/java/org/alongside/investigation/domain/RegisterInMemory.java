package org.alongside.investigation.domain;

import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.springframework.context.ApplicationEventPublisher;

/** The disruption measures of a test, the newest first as the table gives them. */
public final class RegisterInMemory implements DisruptionMeasures {

    private final List<DisruptionMeasure> kept = new ArrayList<>();

    /** A register on this list that tells nobody. */
    public DisruptionRegister on(LegalToday today) {
        return new DisruptionRegister(this, today, mock(ApplicationEventPublisher.class));
    }

    @Override
    public DisruptionMeasure save(DisruptionMeasure measure) {
        if (!kept.contains(measure)) {
            kept.add(0, measure);
        }
        return measure;
    }

    @Override
    public List<DisruptionMeasure> findByCaseIdOrderByIdDesc(UUID caseId) {
        return kept.stream().filter(it -> it.caseId().equals(caseId)).toList();
    }

    @Override
    public List<DisruptionMeasure> findByCaseIdAndRunIdAndStatusOrderByIdDesc(
            UUID caseId, String runId, Standing status) {
        return findByCaseIdOrderByIdDesc(caseId).stream()
                .filter(it -> it.run().id().equals(runId) && it.standing() == status)
                .toList();
    }
}
