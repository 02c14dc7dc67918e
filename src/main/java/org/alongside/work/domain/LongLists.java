package org.alongside.work.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.work.DueDays;
import org.alongside.work.DueGroup;
import org.alongside.work.ListFilter;
import org.alongside.work.ListTab;
import org.alongside.work.WorkList;
import org.alongside.work.domain.ListCounts.Count;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Which groups of a manager's list are so long that nobody has to read a thousand tasks to say "1,000+". Where there are very many open tasks, all are
 * counted once a minute, by organisation and day. A group that had five times as many as a page can say still has more than that two minutes later: a
 * thousand at most are handed over at once, and a wall hides the tasks of a few cases.
 */
@Component
public class LongLists {

    static final int SURE = 5 * WorkList.COUNTED_TO;

    static final Duration GOOD = Duration.ofMinutes(2);

    static final String MANY =
            "select count(*) from (select 1 from work_items where status = 'OPEN' limit %d) many".formatted(SURE);

    static final String BY_DAY = """
            select w.organisation_id, w.due_on, count(*) as tasks from work_items w
             where w.status = 'OPEN' and w.related = true and %s group by w.organisation_id, w.due_on""".formatted(TimeLimitRules.OWED);

    private final JdbcClient database;
    private final TimeLimitRules rules;
    private final Clock clock;
    private volatile Seen seen = new Seen(Instant.EPOCH, Map.of());

    LongLists(JdbcClient database, TimeLimitRules rules, Clock clock) {
        this.database = database;
        this.rules = rules;
        this.clock = clock;
    }

    /** Counts what is open, where it is very much; elsewhere counting each list is as quick. */
    @Scheduled(
            initialDelayString = "${alongside.lists.first-look:PT1M}",
            fixedDelayString = "${alongside.lists.look:PT1M}")
    public void look() {
        Instant now = clock.instant();
        Map<UUID, Map<LocalDate, Integer>> tasks = new HashMap<>();
        if (database.sql(MANY).query(Integer.class).single() == SURE) {
            database.sql(BY_DAY).param("notOwed", rules.notOwed()).query(row -> {
                tasks.computeIfAbsent(row.getObject("organisation_id", UUID.class), first -> new HashMap<>())
                        .put(row.getObject("due_on", LocalDate.class), row.getInt("tasks"));
            });
        }
        seen = new Seen(now, tasks);
    }

    /** Whether the count surely goes further than a page can say; false where it has to be counted. */
    boolean isLong(Actor actor, Count count, DueDays days) {
        DueGroup group = count.due();
        if (group == null
                || group == DueGroup.PASSED
                || count.tab() != ListTab.TEAM
                || !count.filter().equals(ListFilter.NONE)
                || !actor.is(Role.MANAGER)) {
            return false;
        }
        Seen last = seen;
        return clock.instant().isBefore(last.at.plus(GOOD))
                && last.tasks.getOrDefault(actor.organisationId(), Map.of()).entrySet().stream()
                                .filter(it -> isIn(group, it.getKey(), days))
                                .mapToLong(Map.Entry::getValue)
                                .sum()
                        >= SURE;
    }

    private static boolean isIn(DueGroup group, LocalDate day, DueDays days) {
        LocalDate from = days.from(group);
        LocalDate until = days.until(group);
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** What is owed and open, by organisation and last day, when it was counted. */
    private record Seen(Instant at, Map<UUID, Map<LocalDate, Integer>> tasks) {}
}
