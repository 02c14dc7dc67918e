package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.dashboards.domain.CaseStory.Change;
import org.alongside.specialmeasures.MeasureStatus;
import org.springframework.stereotype.Component;

/** Counts a case in which something was refused for each kind of reason, once; an empty word for any of them. */
@Component
class RefusalTallying implements Tallying {

    @Override
    public List<Tally> of(CaseStory story) {
        Set<String> reasons = new LinkedHashSet<>();
        for (RefusalReason reason : RefusalReason.values()) {
            if (reason.isGivenIn(story)) {
                reasons.add(reason.name());
            }
        }
        return began(story)
                .filter(on -> !reasons.isEmpty())
                .map(on -> Stream.concat(Stream.of(""), reasons.stream())
                        .map(reason -> new Tally(Tallied.REFUSAL, on, story.court(), reason, ""))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<LocalDate> began(CaseStory story) {
        return Stream.concat(
                        story
                                .of(
                                        OutcomeFact.APPLICATION_REFUSED,
                                        OutcomeFact.REFUSAL_UPHELD,
                                        OutcomeFact.SECTION_28_NOT_AVAILABLE)
                                .stream()
                                .map(Fact::on),
                        story.changes().stream()
                                .filter(it -> it.status() == MeasureStatus.REFUSED)
                                .map(Change::on))
                .min(LocalDate::compareTo);
    }
}
