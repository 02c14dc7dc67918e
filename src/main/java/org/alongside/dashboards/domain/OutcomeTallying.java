package org.alongside.dashboards.domain;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts a case for what became of its investigation and for who the young person is. */
@Component
class OutcomeTallying implements Tallying {

    @Override
    public List<Tally> of(CaseStory story) {
        List<Tally> tallies = new ArrayList<>();
        story
                .of(
                        OutcomeFact.INVESTIGATION_STARTED,
                        OutcomeFact.SUSPECT_CHARGED,
                        OutcomeFact.INVESTIGATION_ENDED,
                        OutcomeFact.PROSECUTION_CONCLUDED)
                .stream()
                .findFirst()
                .ifPresent(began -> tallies.add(new Tally(
                        Tallied.OUTCOME,
                        began.on(),
                        story.area(),
                        story.newest(OutcomeFact.SUSPECT_CHARGED)
                                .map(Fact::word)
                                .orElse(""),
                        OutcomeStanding.of(story).name())));
        if (story.person() != null) {
            tallies.add(new Tally(
                    Tallied.YOUNG_PERSON, story.openedOn(), story.area(), "", YoungPeople.known(story.person())));
        }
        return tallies;
    }
}
