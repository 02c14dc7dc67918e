package org.alongside.investigation.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Run;
import org.alongside.investigation.domain.DisruptionMeasure;
import org.alongside.investigation.domain.DisruptionRegister;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** The measure is watched until it comes up for review. */
@Component
class WatchMeasure implements TaskHandler {

    private final DisruptionRegister register;

    WatchMeasure(DisruptionRegister register) {
        this.register = register;
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        return Map.of();
    }

    @Override
    public Optional<LocalDate> awaitedDay(Run run) {
        return register.inForce(run).flatMap(DisruptionMeasure::reviewOn);
    }
}
