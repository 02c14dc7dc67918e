package org.alongside.timelimits;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.decisions.OwnTable;
import org.alongside.decisions.RuleProblem;
import org.alongside.decisions.TableInForce;
import org.alongside.timelimits.domain.OpenLimitRows;
import org.alongside.timelimits.domain.OpenLimitRows.OpenLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts of the time limits, a new Victims' Code for example: what they must hold, and which running limits would end on another day. */
@Component
class LimitDrafts implements OwnTable {

    private static final int AT_A_TIME = 500;
    private static final UUID START = new UUID(0, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final TimeLimitRules rules;
    private final OpenLimitRows rows;
    private final BankHolidayFiles files;

    LimitDrafts(TimeLimitRules rules, OpenLimitRows rows, BankHolidayFiles files) {
        this.rules = rules;
        this.rows = rows;
        this.files = files;
    }

    @Override
    public String decision() {
        return TimeLimitRules.TABLE;
    }

    @Override
    public List<RuleProblem> problems(TableInForce draft) {
        return new LimitDraftCheck(rules, draft).problems();
    }

    @Override
    public int compare(Drafted drafted, Consumer<Otherwise> found) {
        var walk = new Walk(TimeLimitRules.of(drafted.draft()), files.current(), drafted.from(), found);
        List<OpenLimit> page = rows.page(START, START, AT_A_TIME);
        while (!page.isEmpty()) {
            page.forEach(walk::look);
            OpenLimit last = page.get(page.size() - 1);
            page = rows.page(last.caseId(), last.id(), AT_A_TIME);
        }
        walk.endCase();
        return walk.cases;
    }

    /** One walk through the limits; those of one case come one after the other. */
    private static final class Walk {

        private final TimeLimitRules draft;
        private final DayCount days;
        private final LocalDate from;
        private final Consumer<Otherwise> found;
        private List<String> sentences = new ArrayList<>();
        private @Nullable OpenLimit now;
        private int cases;

        Walk(TimeLimitRules draft, DayCount days, LocalDate from, Consumer<Otherwise> found) {
            this.draft = draft;
            this.days = days;
            this.from = from;
            this.found = found;
        }

        void look(OpenLimit limit) {
            if (now == null || !now.caseId().equals(limit.caseId())) {
                endCase();
                cases++;
            }
            now = limit;
            Optional<TimeLimitRule> rule =
                    draft.applying(limit.rule().id(), limit.rule().enhanced(), limit.startedOn(), from);
            LocalDate then = rule.flatMap(it -> days.lastDay(limit.startedOn(), it, limit.pausedDays()))
                    .orElse(null);
            if (rule.filter(limit.rule()::isAs).isEmpty() && !Objects.equals(then, limit.dueOn())) {
                sentences.add("%s, from %s: %s"
                        .formatted(
                                rule.map(it -> "%s (%s)".formatted(it.title(), it.id()))
                                        .orElse(limit.rule().id()),
                                DAY.format(limit.startedOn()),
                                otherwise(limit.dueOn(), then)));
            }
        }

        void endCase() {
            if (now != null && !sentences.isEmpty()) {
                found.accept(new Otherwise(now.caseId(), now.reference(), sentences));
                sentences = new ArrayList<>();
            }
        }

        private static String otherwise(@Nullable LocalDate now, @Nullable LocalDate then) {
            if (now == null || then == null) {
                return "last day %s would be %s.".formatted(said(now), said(then));
            }
            long later = ChronoUnit.DAYS.between(now, then);
            return "last day %s would be %s, %d %s %s."
                    .formatted(
                            said(now),
                            said(then),
                            Math.abs(later),
                            Math.abs(later) == 1 ? "day" : "days",
                            later < 0 ? "earlier" : "later");
        }

        private static String said(@Nullable LocalDate day) {
            return day == null ? "none" : DAY.format(day);
        }
    }
}
