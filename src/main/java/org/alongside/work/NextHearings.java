package org.alongside.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.LegalToday;
import org.alongside.work.domain.HearingDays;
import org.alongside.work.domain.WorkItems;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Once a hearing's day is over, the open tasks of its case wait for the next one. Looked for every minute and not at midnight alone: so lists are
 * a minute behind at most, and also after the machine was away over midnight.
 */
@Service
class NextHearings {

    private static final int SLICE = 200;

    private final HearingDays days;
    private final WorkItems items;
    private final CaseCommands commands;
    private final LegalToday today;

    NextHearings(HearingDays days, WorkItems items, CaseCommands commands, LegalToday today) {
        this.days = days;
        this.items = items;
        this.commands = commands;
        this.today = today;
    }

    /** Each node looks by itself: what one has moved on is behind no longer for the next. */
    @Scheduled(
            initialDelayString = "${alongside.next-hearings.first-look:PT20S}",
            fixedDelayString = "${alongside.next-hearings.look:PT1M}")
    void follow() {
        LocalDate now = today.date();
        List<UUID> behind = days.behind(now);
        for (int from = 0; from < behind.size(); from += SLICE) {
            List<UUID> cases = behind.subList(from, Math.min(from + SLICE, behind.size()));
            commands.runAll(cases, () -> {
                cases.forEach(caseId -> items.followNextHearing(caseId, now));
                return cases.size();
            });
        }
    }
}
