package org.alongside.timelimits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.LegalToday;
import org.alongside.decisions.DecisionTables;
import org.alongside.timelimits.domain.OpenLimitRows;
import org.alongside.timelimits.domain.OpenLimitRows.OpenLimit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Once another version of the time limits is in force, counts the open limits again to whose trigger another edition applies by it. An edition
 * with a first day of its own leaves every earlier trigger alone: what is counted again was corrected, or became law for days gone by.
 */
@Service
class EditionRecount {

    private static final int SLICE = 500;
    private static final UUID START = new UUID(0, 0);

    private final DecisionTables tables;
    private final TimeLimitRules rules;
    private final OpenLimitRows rows;
    private final LimitChanges changes;
    private final CaseCommands commands;
    private final LegalToday today;
    private volatile int counted;

    EditionRecount(
            DecisionTables tables,
            TimeLimitRules rules,
            OpenLimitRows rows,
            LimitChanges changes,
            CaseCommands commands,
            LegalToday today) {
        this.tables = tables;
        this.rules = rules;
        this.rows = rows;
        this.changes = changes;
        this.commands = commands;
        this.today = today;
    }

    /** Each node looks by itself whether the version is another one; a limit that a node has counted is no longer open for the next. */
    @Scheduled(
            initialDelayString = "${alongside.time-limits.first-look:PT2M}",
            fixedDelayString = "${alongside.time-limits.look:PT10M}")
    void look() {
        int version = tables.inForce(TimeLimitRules.TABLE).version();
        if (version != counted) {
            run(version);
            counted = version;
        }
    }

    private void run(int version) {
        var allowed = new Allowed(
                "version %d of the time limits".formatted(version), "Another edition of the rule applies.", null);
        List<OpenLimit> page = rows.page(START, START, SLICE);
        while (!page.isEmpty()) {
            Map<OpenLimit, TimeLimitRule> otherwise = page.stream()
                    .filter(limit -> edition(limit).isPresent())
                    .collect(Collectors.toMap(
                            Function.identity(), limit -> edition(limit).orElseThrow()));
            if (!otherwise.isEmpty()) {
                count(otherwise, allowed);
            }
            OpenLimit last = page.get(page.size() - 1);
            page = rows.page(last.caseId(), last.id(), SLICE);
        }
    }

    private void count(Map<OpenLimit, TimeLimitRule> otherwise, Allowed allowed) {
        List<UUID> cases =
                otherwise.keySet().stream().map(OpenLimit::caseId).distinct().toList();
        commands.runAll(cases, () -> {
            otherwise.forEach((limit, edition) -> changes.countBy(edition, limit.caseId(), limit.id(), allowed));
            return cases;
        });
    }

    /** The edition that applies to a limit's trigger, where it counts otherwise than the limit was counted. */
    private Optional<TimeLimitRule> edition(OpenLimit limit) {
        return rules.applying(limit.rule().id(), limit.rule().enhanced(), limit.startedOn(), today.date())
                .filter(edition -> !limit.rule().isAs(edition));
    }
}
