package org.alongside.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.FieldCipher;
import org.alongside.access.PersonalColumn;
import org.alongside.access.Role;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Stage;
import org.alongside.timelimits.BankHolidayFiles;
import org.alongside.timelimits.NoLastDay;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.work.domain.ListCounts;
import org.alongside.work.domain.ListCounts.Count;
import org.alongside.work.domain.WorkQueries;
import org.alongside.work.domain.WorkQueries.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lists of work: pages of tasks in one of a few orders, continued exactly where the page before ended, and how long the lists are. */
@Service
public class WorkList {

    /** How many tasks a page shows. */
    public static final int PAGE = 25;

    /** Counts are exact so far; the page then says "1,000+". */
    public static final int COUNTED_TO = 1000;

    private static final List<ListTab> COUNTED_TABS = List.of(ListTab.MINE, ListTab.TEAM, ListTab.WAITING);

    private final WorkQueries queries;
    private final ListCounts lengths;
    private final PageKeys keys;
    private final FieldCipher cipher;
    private final BankHolidayFiles holidays;
    private final TimeLimitRules rules;
    private final LegalToday today;

    WorkList(
            WorkQueries queries,
            ListCounts lengths,
            PageKeys keys,
            FieldCipher cipher,
            BankHolidayFiles holidays,
            TimeLimitRules rules,
            LegalToday today) {
        this.queries = queries;
        this.lengths = lengths;
        this.keys = keys;
        this.cipher = cipher;
        this.holidays = holidays;
        this.rules = rules;
        this.today = today;
    }

    /**
     * A page of a list. A link that somebody else sent opens the list from its start: a place in their list says what they may see.
     *
     * @param key where it starts, as the page before said; null for the first page
     * @throws SenselessList when the key belongs to another list
     */
    public Page page(Actor actor, ListQuery list, @Nullable String key) {
        Optional<Position> after = key == null ? Optional.empty() : keys.position(actor, list, key);
        List<Found> found = queries.page(actor, list, days(), after.orElse(null), PAGE + 1);
        List<Row> rows =
                found.stream().limit(PAGE).map(it -> row(actor, it, found)).toList();
        return new Page(
                rows,
                found.size() > PAGE
                        ? Optional.of(keys.key(actor, list, found.get(PAGE - 1).at()))
                        : Optional.empty(),
                key != null && after.isEmpty());
    }

    /**
     * Whether a key opens a later page of this list to this person.
     *
     * @throws SenselessList when the key belongs to another list
     */
    public boolean isPage(Actor actor, ListQuery list, String key) {
        return keys.position(actor, list, key).isPresent();
    }

    /** A list from its start, so many of its tasks at most. */
    public List<Row> first(Actor actor, ListQuery list, int most) {
        List<Found> found = queries.page(actor, list, days(), null, most);
        return found.stream().map(it -> row(actor, it, List.of())).toList();
    }

    /** Those of these tasks that this person may see, also those that are closed. */
    public List<Row> rows(Actor actor, Collection<UUID> tasks) {
        return queries.these(actor, tasks).stream()
                .map(it -> row(actor, it, List.of()))
                .toList();
    }

    /**
     * How long the tabs are, and the groups of this list whichever of them it shows; one more than {@link #COUNTED_TO} at most. What
     * waits on others is gathered from one's cases: a manager has thousands, so there it is not counted until asked for. A list that is not
     * narrowed down is as long as its groups together, and is not counted twice.
     */
    public Counts counts(Actor actor, ListQuery list) {
        ListFilter filter = list.filter().without(ListFilter.DUE);
        List<Count> asked = new ArrayList<>();
        boolean grouped = list.tab().isOpen() && filter.equals(ListFilter.NONE);
        COUNTED_TABS.stream()
                .filter(tab -> tab != ListTab.WAITING || !actor.is(Role.MANAGER))
                .filter(tab -> tab != list.tab() || !grouped)
                .forEach(tab -> asked.add(new Count(tab, ListFilter.NONE, null)));
        if (list.tab().isOpen()) {
            List.of(DueGroup.values()).forEach(group -> asked.add(new Count(list.tab(), filter, group)));
        }
        List<Integer> counted = lengths.of(actor, asked, days(), COUNTED_TO + 1);
        Map<ListTab, Integer> tabs = new EnumMap<>(ListTab.class);
        Map<DueGroup, Integer> groups = new EnumMap<>(DueGroup.class);
        for (int i = 0; i < asked.size(); i++) {
            Count count = asked.get(i);
            if (count.due() == null) {
                tabs.put(count.tab(), counted.get(i));
            } else {
                groups.put(count.due(), counted.get(i));
            }
        }
        if (grouped) {
            int all = groups.values().stream().mapToInt(Integer::intValue).sum();
            tabs.put(list.tab(), Math.min(all, COUNTED_TO + 1));
        }
        return new Counts(tabs, groups);
    }

    /** Where the groups of due dates begin and end today. */
    public DueDays days() {
        return DueDays.of(today.date(), holidays.current(), rules.notOwed());
    }

    private Row row(Actor actor, Found it, List<Found> page) {
        return new Row(
                it.at().id(),
                it.version(),
                it.caseId(),
                it.name(),
                it.process(),
                isOneOfSeveral(it, page) ? it.openedAt() : null,
                it.caseReference(),
                youngPerson(it),
                Stage.valueOf(it.stage()),
                it.dueOn(),
                it.noDay(),
                it.limitRule(),
                it.countedFrom(),
                it.hearingOn(),
                it.priority(),
                reason(actor, it),
                it.followUpOn(),
                it.role(),
                it.organisation(),
                it.organisationId(),
                it.assigneeId(),
                it.closedAt());
    }

    /** Why it is pressing, as people of its own organisation said: what one side writes is not for another. */
    private @Nullable String reason(Actor actor, Found it) {
        String reason = it.priorityReason();
        return reason == null || !it.organisationId().equals(actor.organisationId())
                ? null
                : cipher.decrypt(
                        reason, PersonalColumn.PRIORITY_REASON.of(it.at().id()));
    }

    private String youngPerson(Found it) {
        return cipher.decrypt(it.givenName(), PersonalColumn.CASE_GIVEN_NAME.of(it.caseId())) + " "
                + cipher.decrypt(it.familyName(), PersonalColumn.CASE_FAMILY_NAME.of(it.caseId()));
    }

    private static boolean isOneOfSeveral(Found it, List<Found> page) {
        return page.stream()
                        .filter(other -> other.name().equals(it.name())
                                && other.caseReference().equals(it.caseReference()))
                        .count()
                > 1;
    }

    /**
     * Some tasks.
     *
     * @param next what leads to the next page, if there is one
     * @param anothers whether the key was somebody else's, and this is the first page in the place of theirs
     */
    public record Page(List<Row> rows, Optional<String> next, boolean anothers) {}

    /** How long the tabs and the groups of the list are. */
    public record Counts(Map<ListTab, Integer> tabs, Map<DueGroup, Integer> groups) {

        /** How long the list itself is: the groups that it shows, together. */
        public int of(ListQuery list) {
            Optional<String> due = list.filter().of(ListFilter.DUE);
            return groups.entrySet().stream()
                    .filter(it -> due.isEmpty() || due.get().equals(it.getKey().word()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    /**
     * A task in a list.
     *
     * @param openedAt when it opened, where the page has the same task of the case more than once; otherwise null
     * @param hearingOn the day of the case's next hearing; past only where none is to come and nobody has recorded yet how the last one went
     */
    public record Row(
            UUID id,
            long version,
            UUID caseId,
            String name,
            String process,
            @Nullable Instant openedAt,
            String caseReference,
            String youngPerson,
            Stage stage,
            @Nullable LocalDate dueOn,
            @Nullable NoLastDay noDay,
            @Nullable String limitRule,
            @Nullable LocalDate countedFrom,
            @Nullable LocalDate hearingOn,
            Priority priority,
            @Nullable String priorityReason,
            @Nullable LocalDate followUpOn,
            Role role,
            String organisation,
            UUID organisationId,
            @Nullable UUID assigneeId,
            @Nullable Instant closedAt) {}
}
