package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;

/** The steps of recorded cross-examination that are counted, in their order; a witness has reached any set of them. */
enum Section28Step {
    ELIGIBLE("The court was told that they are eligible", fact(OutcomeFact.SECTION_28_ELIGIBLE)),
    APPLIED("Applied for", measure(MeasureStatus.APPLIED_FOR)),
    DIRECTED("Directed", measure(MeasureStatus.GRANTED, MeasureStatus.GRANTED_IN_PART, MeasureStatus.VARIED)),
    RECORDED("Recorded", fact(OutcomeFact.SECTION_28_RECORDED)),
    PLAYED("Played at the trial", fact(OutcomeFact.SECTION_28_PLAYED));

    private final String title;
    private final Function<CaseStory, Optional<LocalDate>> day;

    Section28Step(String title, Function<CaseStory, Optional<LocalDate>> day) {
        this.title = title;
        this.day = day;
    }

    String title() {
        return title;
    }

    int bit() {
        return 1 << ordinal();
    }

    boolean isIn(int reached) {
        return (reached & bit()) != 0;
    }

    /** When it was first reached. */
    Optional<LocalDate> in(CaseStory story) {
        return day.apply(story);
    }

    private static Function<CaseStory, Optional<LocalDate>> fact(OutcomeFact kind) {
        return story -> story.of(kind).stream().findFirst().map(Fact::on);
    }

    private static Function<CaseStory, Optional<LocalDate>> measure(MeasureStatus... statuses) {
        return story -> story.first(Measure.RECORDED_CROSS_EXAMINATION, statuses);
    }
}
