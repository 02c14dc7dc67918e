package org.alongside.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says on every page that this is a demo, and how many of its cases have arrived. */
@ControllerAdvice
@Profile({"demo", "test"})
class DemoNotice {

    private static final String PLAIN = "This is a demo. Nobody here is real.";

    private final DemoArrivals arrivals;

    DemoNotice(DemoArrivals arrivals) {
        this.arrivals = arrivals;
    }

    @ModelAttribute("demoNotice")
    String demoNotice() {
        return arrivals.isUnderWay()
                ? "%s %d of %d demo cases have arrived; more are on their way."
                        .formatted(PLAIN, arrivals.arrived(), arrivals.wanted())
                : PLAIN;
    }
}
