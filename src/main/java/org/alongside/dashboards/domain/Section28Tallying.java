package org.alongside.dashboards.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts a case for how far section 28 came, in the month in which it was first spoken of. */
@Component
class Section28Tallying implements Tallying {

    @Override
    public List<Tally> of(CaseStory story) {
        int reached = Arrays.stream(Section28Step.values())
                .filter(step -> step.in(story).isPresent())
                .mapToInt(Section28Step::bit)
                .sum();
        return Arrays.stream(Section28Step.values())
                .flatMap(step -> step.in(story).stream())
                .min(Comparator.naturalOrder())
                .map(began -> List.of(new Tally(Tallied.SECTION_28, began, story.court(), "", String.valueOf(reached))))
                .orElse(List.of());
    }
}
