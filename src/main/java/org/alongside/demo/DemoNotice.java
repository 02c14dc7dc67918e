package org.alongside.demo;

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

    /** Without arrivals, as where only the pages are tested, none are under way. */
    DemoNotice(ObjectProvider<DemoArrivals> arrivals) {
        this.arrivals = arrivals;
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
}
