package org.alongside.dashboards.web;

import org.alongside.dashboards.domain.StepStanding;
import org.jspecify.annotations.Nullable;

/** What the drawing of a process is coloured by. */
enum HeatBy {
    OPEN_CASES("Open cases", " open case", " open cases") {
        @Override
        @Nullable
        Long value(StepStanding step) {
            return step.cases() == 0 ? null : step.cases();
        }

        @Override
        long least() {
            return 1;
        }
    },
    INSIDE_LIMITS("Share inside limits", "% inside limits", "% inside limits") {
        @Override
        @Nullable
        Long value(StepStanding step) {
            return step.insideLimits();
        }

        @Override
        long top(long most) {
            return 100;
        }

        /** Here little is what is hot, whatever the others do. */
        @Override
        int heat(long value, long most) {
            return value >= 95 ? 1 : value >= 85 ? 2 : value >= 70 ? 3 : value >= 50 ? 4 : 5;
        }
    },
    MEDIAN_DAYS("Median days", " day in the middle", " days in the middle") {
        @Override
        @Nullable
        Long value(StepStanding step) {
            return step.days().median().map(Integer::longValue).orElse(null);
        }
    };

    private static final int HOTTEST = 5;

    private final String title;
    private final String one;
    private final String many;

    HeatBy(String title, String one, String many) {
        this.title = title;
        this.one = one;
        this.many = many;
    }

    public String title() {
        return title;
    }

    /** A value with what it counts. */
    String words(long value) {
        return value + (value == 1 ? one : many);
    }

    /** The least value that is coloured. */
    long least() {
        return 0;
    }

    /** The greatest value there can be beside the largest of the process. */
    long top(long most) {
        return most;
    }

    /** Null where there is nothing to colour. */
    abstract @Nullable Long value(StepStanding step);

    /** From 1 to 5, beside the largest of the process. */
    int heat(long value, long most) {
        return (int) Math.max(1, Math.min(HOTTEST, (HOTTEST * value + most - 1) / Math.max(1, most)));
    }
}
