package org.alongside.audit.web;

import java.time.ZonedDateTime;
import java.util.UUID;
import org.alongside.access.AuditorsOnly;
import org.alongside.access.People;
import org.alongside.access.UserView;
import org.alongside.audit.AuditLog;
import org.alongside.audit.Reader;
import org.alongside.audit.UnusualReading;
import org.alongside.cases.LegalToday;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whose reading of cases is unusual, with the way to the entries behind it. */
@Controller
@AuditorsOnly
class UnusualReadingController {

    private final UnusualReading reading;
    private final People people;

    UnusualReadingController(UnusualReading reading, People people) {
        this.reading = reading;
        this.people = people;
    }

    @GetMapping("/audit/unusual")
    String show(Model model) {
        model.addAttribute("usual", reading.usual());
        model.addAttribute("viewed", AuditLog.VIEWED);
        model.addAttribute("lines", reading.lately().stream().map(this::line).toList());
        return "audit/unusual";
    }

    private Line line(Reader reader) {
        UUID id = reader.id();
        String username = people.user(id).map(UserView::username).orElse("");
        var until = reader.mostCasesUntil();
        return new Line(people.nameOf(id), username, reader, until == null ? null : until.atZone(LegalToday.LONDON));
    }

    /** A reader as they are shown. */
    record Line(
            String name,
            String username,
            Reader reader,
            @Nullable ZonedDateTime until) {}
}
