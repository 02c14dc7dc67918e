package org.alongside.timelimits.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.timelimits.LimitStatus;
import org.springframework.data.repository.Repository;

/** All limits of all cases. */
public interface RunningLimits extends Repository<RunningLimit, UUID> {

    Set<LimitStatus> OPEN =
            Arrays.stream(LimitStatus.values()).filter(LimitStatus::isOpen).collect(Collectors.toUnmodifiableSet());

    RunningLimit save(RunningLimit limit);

    List<RunningLimit> findByCaseIdOrderByStartedOnAscIdAsc(UUID caseId);

    List<RunningLimit> findByCaseIdAndStatusInOrderByIdAsc(UUID caseId, Collection<LimitStatus> statuses);

    Optional<RunningLimit> findByIdAndCaseId(UUID id, UUID caseId);

    List<RunningLimit> findByCaseIdAndRuleIdAndStatusInOrderByIdAsc(
            UUID caseId, String rule, Collection<LimitStatus> statuses);

    /** The limits of this rule that have not ended; never more than one for one subject. */
    default List<RunningLimit> open(UUID caseId, String rule) {
        return findByCaseIdAndRuleIdAndStatusInOrderByIdAsc(caseId, rule, OPEN);
    }

    /** The limits of a case that have not ended. */
    default List<RunningLimit> open(UUID caseId) {
        return findByCaseIdAndStatusInOrderByIdAsc(caseId, OPEN);
    }
}
