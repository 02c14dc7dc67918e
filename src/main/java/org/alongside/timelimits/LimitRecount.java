package org.alongside.timelimits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.LegalToday;
import org.alongside.timelimits.domain.RecountRows;
import org.alongside.timelimits.domain.RecountRows.Recounted;
import org.alongside.timelimits.domain.RecountRows.Stale;
import org.alongside.timelimits.domain.RecountRows.Waiting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Counts every open limit again by the bank holidays that count now. Slice by slice, each in a transaction that locks its cases: however many
 * limits there are, the memory is that of one slice, and what a crash leaves waits to be counted.
 */
@Service
public class LimitRecount {

    private static final int SLICE = 1_000;

    private final RecountRows rows;
    private final BankHolidayFiles files;
    private final CaseCommands commands;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    LimitRecount(
            RecountRows rows,
            BankHolidayFiles files,
            CaseCommands commands,
            LegalToday today,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.files = files;
        this.commands = commands;
        this.today = today;
        this.events = events;
    }

    /** How many open limits are still counted by an earlier file. */
    public int waiting() {
        return rows.waiting(files.newest().holidays().number());
    }

    /** What another file must know to be of use. */
    public Needed needed() {
        return new Needed(rows.earliestTrigger().orElseGet(today::date), today.date());
    }

    /** Counts all that wait, and says how many have another last day now. The old ones are kept. */
    public int run() {
        DayCount days = files.newest();
        int calendar = days.holidays().number();
        int moved = 0;
        UUID last = null;
        for (List<Waiting> slice = rows.slice(calendar, last, SLICE); !slice.isEmpty(); ) {
            moved += runSlice(slice, days);
            last = slice.get(slice.size() - 1).id();
            slice = rows.slice(calendar, last, SLICE);
        }
        events.publishEvent(new LimitsRecounted());
        return moved;
    }

    private int runSlice(List<Waiting> slice, DayCount days) {
        List<UUID> cases = slice.stream().map(Waiting::caseId).distinct().toList();
        List<UUID> ids = slice.stream().map(Waiting::id).toList();
        return commands.runAll(
                cases, () -> recount(rows.read(ids, days.holidays().number()), days));
    }

    private int recount(List<Stale> limits, DayCount days) {
        int calendar = days.holidays().number();
        List<UUID> same = new ArrayList<>();
        List<Recounted> moved = new ArrayList<>();
        for (Stale limit : limits) {
            var dueOn = days.lastDay(limit.startedOn(), limit.rule(), limit.pausedDays())
                    .orElse(null);
            if (Objects.equals(dueOn, limit.dueOn())) {
                same.add(limit.id());
            } else {
                moved.add(Recounted.of(limit, dueOn));
            }
        }
        rows.keep(same, calendar);
        rows.replace(moved, calendar, today.date());
        if (!moved.isEmpty()) {
            events.publishEvent(
                    new LimitsMoved(moved.stream().map(LimitRecount::event).toList()));
        }
        return moved.size();
    }

    private static LimitMoved event(Recounted it) {
        var old = it.old();
        var without = old.isPaused() ? NoLastDay.PAUSED : it.dueOn() == null ? NoLastDay.NOT_COUNTED_YET : null;
        return new LimitMoved(
                old.caseId(),
                old.rule().id(),
                old.subject(),
                old.startedOn(),
                old.isPaused() ? null : it.dueOn(),
                without);
    }
}
