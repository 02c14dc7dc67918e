package org.alongside.specialmeasures.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.alongside.specialmeasures.CourtDays;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureView;

/** One measure from what was asked for to what was given; a step not reached is empty, and the gap says what is missing. */
record MeasureRow(
        String title,
        String section,
        String wish,
        String appliedFor,
        String court,
        String arranged,
        String given,
        String gap) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    static MeasureRow of(MeasureView view, String wish, CourtDays days) {
        return new MeasureRow(
                view.measure().title(),
                view.measure().section(),
                WishHistory.WORDS.getOrDefault(wish, ""),
                step(
                        view,
                        MeasureStatus.APPLIED_FOR,
                        MeasureStatus.OPPOSED,
                        MeasureStatus.VARIATION_ASKED,
                        MeasureStatus.DISCHARGE_ASKED,
                        MeasureStatus.CHANGE_OPPOSED),
                step(
                        view,
                        MeasureStatus.GRANTED,
                        MeasureStatus.GRANTED_IN_PART,
                        MeasureStatus.VARIED,
                        MeasureStatus.CHANGE_REFUSED,
                        MeasureStatus.REFUSED,
                        MeasureStatus.OPT_OUT_ACCEPTED,
                        MeasureStatus.DISCHARGED,
                        MeasureStatus.SUPERSEDED,
                        MeasureStatus.LAPSED,
                        MeasureStatus.OF_EARLIER_TRIAL),
                arranged(view, days),
                step(view, MeasureStatus.GIVEN, MeasureStatus.NOT_GIVEN),
                new MeasureGap(view, wish, days).words());
    }

    private static String arranged(MeasureView view, CourtDays days) {
        return view.fallenThrough()
                .map(step -> fallenThrough(step, days))
                .orElseGet(() -> step(view, MeasureStatus.ARRANGED));
    }

    private static String fallenThrough(MeasureView.Step step, CourtDays days) {
        String why = Objects.requireNonNullElse(step.why(), "Not there any more since " + DAY.format(step.day()));
        return days.toCome(step.occasion().hearing())
                .map(day -> "%s; to be confirmed for %s".formatted(why, DAY.format(day)))
                .orElse(why);
    }

    private static String step(MeasureView view, MeasureStatus... statuses) {
        return view.latest(statuses)
                .map(step -> "%s %s".formatted(step.status().title(), DAY.format(step.day())))
                .orElse("");
    }
}
