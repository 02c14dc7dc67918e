package org.alongside.demo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.alongside.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Moves the clock of the whole service and lets everything that has fallen due happen. Equipment for the demo and for tests. */
@RestController
@RequestMapping(path = "/demo/clock", produces = MediaType.TEXT_PLAIN_VALUE)
@Profile({"demo", "test"})
@SignedIn
class DemoClockController {

    private static final int MOST_DAYS = 36_500;

    private final DemoClock clock;

    DemoClockController(DemoClock clock) {
        this.clock = clock;
    }

    /** What time it is now. */
    @GetMapping
    String time() {
        return clock.now().toString();
    }

    /** Moves to a moment ({@code to}), some days ahead ({@code days}) or back to the real time ({@code reset}); the new time is the answer. */
    @PostMapping
    ResponseEntity<String> move(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Integer days,
            @RequestParam(required = false) @Nullable String reset) {
        if (reset != null) {
            clock.backToRealTime();
        } else if (to != null) {
            clock.moveTo(moment(to));
        } else if (days != null && days >= 0 && days <= MOST_DAYS) {
            clock.moveTo(clock.now().plus(Duration.ofDays(days)));
        } else {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return ResponseEntity.ok(clock.now().toString());
    }

    private static Instant moment(String to) {
        try {
            return Instant.parse(to);
        } catch (DateTimeException notAMoment) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, notAMoment);
        }
    }
}
