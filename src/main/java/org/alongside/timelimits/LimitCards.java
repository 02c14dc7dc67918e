package org.alongside.timelimits;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.CaseRights;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.engine.TaskNames;
import org.alongside.timelimits.domain.LimitChange;
import org.alongside.timelimits.domain.LimitChangeRows;
import org.alongside.timelimits.domain.RunningLimit;
import org.alongside.timelimits.domain.RunningLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is known of a case's limits, for people to read: how each was counted, what changed and who let it. */
@Service
@Transactional(readOnly = true)
public class LimitCards {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final RunningLimits limits;
    private final LimitChangeRows changes;
    private final LimitCount count;
    private final People people;
    private final TaskNames tasks;

    LimitCards(RunningLimits limits, LimitChangeRows changes, LimitCount count, People people, TaskNames tasks) {
        this.limits = limits;
        this.changes = changes;
        this.count = count;
        this.people = people;
        this.tasks = tasks;
    }

    /** Every limit the case has or had that this person may know of, the one that began last first. */
    public List<Card> of(UUID caseId, CaseRights viewer) {
        Map<UUID, List<LimitChange>> changed = changes.findByCaseIdOrderByRecordedAtAscIdAsc(caseId).stream()
                .collect(Collectors.groupingBy(LimitChange::limitId));
        List<RunningLimit> all = limits.findByCaseIdOrderByStartedOnAscIdAsc(caseId);
        Map<UUID, RunningLimit> byId = all.stream().collect(Collectors.toMap(RunningLimit::id, Function.identity()));
        return all.stream()
                .filter(limit -> viewer.mayKnowOf(limit.startedBy()))
                .sorted(Comparator.comparing(RunningLimit::startedOn)
                        .thenComparing(RunningLimit::id)
                        .reversed())
                .map(limit -> card(limit, byId, changed.getOrDefault(limit.id(), List.of())))
                .toList();
    }

    /** One limit of the case; empty where this person may not know of it either. */
    public Optional<Card> of(UUID caseId, UUID limitId, CaseRights viewer) {
        return limits.findByIdAndCaseId(limitId, caseId)
                .filter(limit -> viewer.mayKnowOf(limit.startedBy()))
                .map(limit -> card(limit, Map.of(), List.of()));
    }

    private Card card(RunningLimit limit, Map<UUID, RunningLimit> others, List<LimitChange> changed) {
        return new Card(
                limit.id(),
                count.view(limit),
                limit.rule(),
                derivation(limit, changed),
                count.margin(limit).map(it -> margin(limit, it)).orElse(null),
                tasks.inWords(limit.startedBy()),
                limit.supersededBecause().map(Because::words).orElse(null),
                limit.supersededBy().map(others::get).map(this::inShort).orElse(null),
                LimitChanges.mayBeCorrected(limit),
                LimitChanges.mayBeExtended(limit),
                changed.stream().map(this::line).toList());
    }

    private String inShort(RunningLimit next) {
        return "the limit from %s, %s"
                .formatted(
                        DATE.format(next.startedOn()),
                        count.lastDay(next)
                                .map(day -> "last day " + DATE.format(day))
                                .orElse("without a last day"));
    }

    /** How it was counted, and which days it stood still. */
    private Derivation derivation(RunningLimit limit, List<LimitChange> changed) {
        var steps = new ArrayList<>(count.derivation(limit).steps());
        for (var change : changed) {
            var from = change.dayBefore().orElse(null);
            var again = change.dayAfter().orElse(null);
            if (change.kind() == ChangeKind.RESUMED && from != null && again != null) {
                steps.add(new Derivation.Step(
                        null,
                        "stood still from %s, ran again from %s".formatted(DATE.format(from), DATE.format(again))));
            }
        }
        return new Derivation(steps);
    }

    /** By how much a limit was met or missed, in words. */
    private static String margin(RunningLimit limit, int days) {
        var unit = limit.rule().unit().ofPauses();
        if (days == 0) {
            return limit.status() == LimitStatus.MISSED ? "after 5 pm on its last day" : "on its last day";
        }
        return unit.words(Math.abs(days)) + (days > 0 ? " before its last day" : " late");
    }

    private Line line(LimitChange change) {
        var allowed = change.allowed();
        UUID who = allowed.recordedBy();
        return new Line(
                change.kind(),
                change.dayBefore().orElse(null),
                change.dayAfter().orElse(null),
                allowed.by(),
                allowed.why(),
                who == null ? null : people.nameOf(who),
                change.recordedAt().atZone(LegalToday.LONDON));
    }

    /**
     * A limit with all that is known of it.
     *
     * @param margin by how much it was met or missed; null while it was neither
     * @param startedBy the event or step that set it off, in words
     * @param supersededBecause why another took its place; null when none did
     * @param supersededBy the limit that took its place, in words; null when none did, or when the card stands alone
     * @param mayBeCorrected whether the day it runs from can be corrected
     * @param mayBeExtended whether another last day can be recorded, even after it was missed
     */
    public record Card(
            UUID id,
            LimitView limit,
            TimeLimitRule rule,
            Derivation derivation,
            @Nullable String margin,
            String startedBy,
            @Nullable String supersededBecause,
            @Nullable String supersededBy,
            boolean mayBeCorrected,
            boolean mayBeExtended,
            List<Line> changes) {

        /** Whether this person may change it: who must act by the rule, and managers; for those who are not users of Alongside, the CPS. */
        public boolean mayBeChangedBy(Actor actor) {
            var owner = Role.ofWord(rule.owner());
            return actor.is(Role.MANAGER) || owner.map(actor::is).orElseGet(() -> actor.is(Role.CPS_CASEWORKER));
        }

        /** Whether it runs, must be done and its last day has passed at this moment, some at 5 pm; a paused one is never late. */
        public boolean isLateAt(ZonedDateTime now) {
            return rule.isOwed() && isOverAt(now);
        }

        /** Whether its last day has passed and nobody is late: it was a right or a period. */
        public boolean hasExpiredAt(ZonedDateTime now) {
            return !rule.isOwed() && isOverAt(now);
        }

        private boolean isOverAt(ZonedDateTime now) {
            var dueOn = limit.dueOn();
            return limit.status() == LimitStatus.RUNNING
                    && dueOn != null
                    && !now.isBefore(rule.ending().after(dueOn));
        }

        /** Late ones first, then by their last day; one without a last day comes last. */
        public static Comparator<Card> mostPressingAt(ZonedDateTime now) {
            return Comparator.comparing((Card card) -> !card.isLateAt(now))
                    .thenComparing(card -> card.limit.dueOn(), Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Card::id);
        }

        /** Whether its last day lies beyond the bank holidays that are known. */
        public boolean isNotKnownYet() {
            return limit.dueOn() == null && rule.unit().isCounted();
        }
    }

    /** A change of a limit, in words. */
    public record Line(
            ChangeKind kind,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            String allowedBy,
            String why,
            @Nullable String recordedBy,
            ZonedDateTime at) {}
}
