package org.alongside.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says on every page that this is a demo, and how many of its cases have arrived. */
@ControllerAdvice
@Profile({"demo", "test"})
class DemoNotice {

    private static final String PLAIN = "This is a demo. Nobody here is real.";

    private final ObjectProvider<DemoArrivals> arrivals;
    private final ObjectProvider<DemoClock> clock;

    /** Without arrivals, as where only the pages are tested, none are under way; and without a clock no day is shown. */
    DemoNotice(ObjectProvider<DemoArrivals> arrivals, ObjectProvider<DemoClock> clock) {
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @ModelAttribute("demoNotice")
    String demoNotice() {
        return arrivals.stream()
                .filter(DemoArrivals::isUnderWay)
                .map(some -> "%s %d of %d demo cases have arrived; more are on their way."
                        .formatted(PLAIN, some.arrived(), some.wanted()))
                .findFirst()
                .orElse(PLAIN);
    }

    /** The day it is in the demo: its clock can be moved. */
    @ModelAttribute("demoToday")
    @Nullable
    LocalDate demoToday() {
        DemoClock known = clock.getIfAvailable();
        return known == null ? null : known.inLondon().toLocalDate();
    }
}
