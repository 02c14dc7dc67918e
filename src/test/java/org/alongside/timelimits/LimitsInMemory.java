package org.alongside.timelimits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.timelimits.domain.RunningLimit;
import org.alongside.timelimits.domain.RunningLimits;

/** The limits of a test, kept in a list. */
final class LimitsInMemory implements RunningLimits {

    private final List<RunningLimit> kept = new ArrayList<>();

    @Override
    public RunningLimit save(RunningLimit limit) {
        if (!kept.contains(limit)) {
            kept.add(limit);
        }
        return limit;
    }

    @Override
    public List<RunningLimit> findByCaseIdOrderByStartedOnAscIdAsc(UUID caseId) {
        return of(caseId)
                .sorted(Comparator.comparing(RunningLimit::startedOn).thenComparing(RunningLimit::id))
                .toList();
    }

    @Override
    public List<RunningLimit> findByCaseIdAndStatusInOrderByIdAsc(UUID caseId, Collection<LimitStatus> statuses) {
        return of(caseId).filter(limit -> statuses.contains(limit.status())).toList();
    }

    @Override
    public List<RunningLimit> findByCaseIdAndRuleIdAndStatusInOrderByIdAsc(
            UUID caseId, String rule, Collection<LimitStatus> statuses) {
        return of(caseId)
                .filter(limit -> limit.rule().id().equals(rule) && statuses.contains(limit.status()))
                .toList();
    }

    @Override
    public Optional<RunningLimit> findByIdAndCaseId(UUID id, UUID caseId) {
        return of(caseId).filter(limit -> limit.id().equals(id)).findFirst();
    }

    private Stream<RunningLimit> of(UUID caseId) {
        return kept.stream().filter(limit -> limit.caseId().equals(caseId));
    }
}
