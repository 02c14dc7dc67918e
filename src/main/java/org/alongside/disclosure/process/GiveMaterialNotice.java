package org.alongside.disclosure.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Run;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** Notice is owed by the day on which the request is made, PCSC Act 2022 s.44B: until it is made no day is set. */
@Component
class GiveMaterialNotice implements TaskHandler {

    static final String LIMIT = "VIR-NOTICE";

    @Override
    public Map<String, Object> submit(Submission submission) {
        return Map.of();
    }

    @Override
    public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return Optional.empty();
    }
}
