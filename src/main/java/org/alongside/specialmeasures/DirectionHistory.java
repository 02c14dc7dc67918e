package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alongside.hearings.HearingKind;
import org.alongside.specialmeasures.CourtDays.Listed;
import org.jspecify.annotations.Nullable;

/**
 * What became of each direction on a measure, told from what happened to the measure and from the days in court. Neither is ever
 * overwritten, so what a direction was on any day can be told again.
 */
public final class DirectionHistory {

    private final MeasureView view;
    private final CourtDays days;
    private final List<Course> courses = new ArrayList<>();
    private @Nullable Course open;

    private DirectionHistory(MeasureView view, CourtDays days) {
        this.view = view;
        this.days = days;
    }

    /** Every direction on this measure, the oldest first. */
    public static List<MeasureDirection> of(MeasureView view, CourtDays days) {
        return new DirectionHistory(view, days).told();
    }

    private List<MeasureDirection> told() {
        for (MeasureView.Step step : view.steps()) {
            if (open != null) {
                open.passUntil(step.day().minusDays(1));
            }
            take(step);
        }
        if (open != null) {
            open.passUntil(days.today());
            open.end(days.overOn());
        }
        return courses.stream().map(Course::direction).toList();
    }

    private void take(MeasureView.Step step) {
        Course course = open;
        if (course != null && step.fellThrough()) {
            course.arrange(false, step.day());
            return;
        }
        if (course == null || step.status() == MeasureStatus.VARIED) {
            begin(step);
            return;
        }
        switch (step.status()) {
            case ARRANGED -> course.arrange(true, step.day());
            case GRANTED, GRANTED_IN_PART -> course.arrange(false, step.day());
            case GIVEN -> course.stand(DirectionStatus.COMPLETED, step.day());
            case NOT_GIVEN -> course.stand(DirectionStatus.BREACHED, step.day());
            case DISCHARGED -> close(course, DirectionStatus.RESCINDED, step.day());
            case SUPERSEDED -> close(course, DirectionStatus.SUPERSEDED, step.day());
            case LAPSED, OF_EARLIER_TRIAL -> close(course, DirectionStatus.NOT_APPLICABLE, step.day());
            default -> {
                // a wish or an application leaves a direction that binds as it is
            }
        }
    }

    private void begin(MeasureView.Step step) {
        if (!step.status().isDirection()) {
            return;
        }
        if (open != null) {
            open.stand(DirectionStatus.SUPERSEDED, step.day());
        }
        open = new Course(step.day());
        courses.add(open);
    }

    /** What was done already stays done when the direction lapses. */
    private void close(Course course, DirectionStatus status, LocalDate day) {
        if (status != DirectionStatus.NOT_APPLICABLE || course.status() != DirectionStatus.COMPLETED) {
            course.stand(status, day);
        }
        open = null;
    }

    private final class Course {

        private final LocalDate directedOn;
        private final List<MeasureDirection.Stand> stands = new ArrayList<>();
        private boolean arranged;
        private LocalDate passed;

        Course(LocalDate directedOn) {
            this.directedOn = directedOn;
            this.passed = directedOn.minusDays(1);
            stand(DirectionStatus.PENDING, directedOn);
        }

        DirectionStatus status() {
            return stands.get(stands.size() - 1).status();
        }

        void stand(DirectionStatus status, LocalDate since) {
            if (stands.isEmpty() || status() != status) {
                stands.add(new MeasureDirection.Stand(status, since));
            }
        }

        void arrange(boolean isArranged, LocalDate day) {
            arranged = isArranged;
            stand(DirectionStatus.PENDING, day);
        }

        /** Days in court that came while nothing was arranged. */
        void passUntil(LocalDate day) {
            days.listed().stream()
                    .filter(listed -> concerns(listed)
                            && listed.on().isAfter(passed)
                            && !listed.on().isAfter(day))
                    .sorted(Comparator.comparing(Listed::on))
                    .forEach(listed -> come(listed, day));
            passed = day.isAfter(passed) ? day : passed;
        }

        private void come(Listed listed, LocalDate day) {
            LocalDate off = listed.takenOff();
            boolean pending = status() == DirectionStatus.PENDING || status() == DirectionStatus.OVERDUE;
            if (!pending || arranged || off != null && off.isBefore(listed.on())) {
                return;
            }
            stand(DirectionStatus.OVERDUE, listed.on());
            if (off != null && !off.isAfter(day)) {
                stand(DirectionStatus.PENDING, off);
            }
        }

        /**
         * Recorded cross-examination is for its own hearing, and every other measure for each at which evidence is given. A recording
         * that was held is on its way even when it is part heard or still has to be edited: no day was missed.
         */
        private boolean concerns(Listed listed) {
            return view.measure() != Measure.RECORDED_CROSS_EXAMINATION
                    || listed.hearing() == HearingKind.RECORDING && !listed.held();
        }

        /** No evidence was needed any more. */
        void end(@Nullable LocalDate overOn) {
            boolean waits = status() == DirectionStatus.PENDING || status() == DirectionStatus.OVERDUE;
            if (overOn != null && waits) {
                stand(DirectionStatus.NOT_APPLICABLE, overOn);
            }
        }

        MeasureDirection direction() {
            return new MeasureDirection(view.measure(), directedOn, stands);
        }
    }
}
