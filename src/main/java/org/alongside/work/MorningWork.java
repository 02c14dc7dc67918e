package org.alongside.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.work.domain.ListCounts;
import org.alongside.work.domain.ListCounts.Count;
import org.springframework.stereotype.Service;

/** How much somebody has to do, in numbers alone: they may travel where nothing about a case may. */
@Service
public class MorningWork {

    private static final List<ListTab> TABS = List.of(ListTab.MINE, ListTab.TEAM);
    private static final List<DueGroup> GROUPS = List.of(DueGroup.CRITICAL, DueGroup.OVERDUE, DueGroup.SOON);

    /** The days are the organisation's: they may be of what is one's own, of what waits for the team and of what one waits for. */
    private static final List<ListTab> FOLLOWED_UP = List.of(ListTab.MINE, ListTab.TEAM, ListTab.WAITING);

    /** A manager's own work is among what is open in the organisation, and is counted once. */
    private static final List<ListTab> FOLLOWED_UP_BY_MANAGERS = List.of(ListTab.TEAM, ListTab.WAITING);

    private static final ListFilter FOLLOW_UPS = ListFilter.NONE.with(ListFilter.FOLLOW_UP, ListFilters.BY_TODAY);

    private final ListCounts counts;
    private final WorkList list;

    MorningWork(ListCounts counts, WorkList list) {
        this.counts = counts;
        this.list = list;
    }

    /**
     * What somebody has to do themselves, what waits for their team or, to a manager, is open in the organisation, and what was to be followed up by
     * today.
     *
     * @param since what was opened from then on is new
     */
    public Morning of(Actor actor, Instant since) {
        List<Count> asked = new ArrayList<>();
        TABS.forEach(tab -> GROUPS.forEach(group -> asked.add(new Count(tab, ListFilter.NONE, group))));
        boolean manages = actor.is(Role.MANAGER);
        (manages ? FOLLOWED_UP_BY_MANAGERS : FOLLOWED_UP).forEach(tab -> asked.add(new Count(tab, FOLLOW_UPS, null)));
        List<Integer> counted = counts.of(actor, asked, list.days(), WorkList.COUNTED_TO + 1);
        Map<ListTab, Numbers> numbers = new EnumMap<>(ListTab.class);
        for (ListTab tab : TABS) {
            int first = numbers.size() * GROUPS.size();
            int fresh = counts.openedSince(actor, tab, since, WorkList.COUNTED_TO + 1);
            numbers.put(tab, new Numbers(counted.get(first), counted.get(first + 1), counted.get(first + 2), fresh));
        }
        int followUps = counted.subList(TABS.size() * GROUPS.size(), counted.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Morning(numbers, Math.min(followUps, WorkList.COUNTED_TO + 1), manages);
    }

    /**
     * What a morning begins with.
     *
     * @param followUps how many tasks were to be followed up today or before; one more than {@link WorkList#COUNTED_TO} at most
     * @param organisation whether the team's list is all that is open in the organisation, their own work and that of others included
     */
    public record Morning(Map<ListTab, Numbers> lists, int followUps, boolean organisation) {

        public boolean isEmpty() {
            return followUps == 0 && lists.values().stream().allMatch(Numbers::isNone);
        }
    }

    /** How many tasks of a list; one more than {@link WorkList#COUNTED_TO} at most. */
    public record Numbers(int critical, int overdue, int soon, int fresh) {

        public boolean isNone() {
            return critical + overdue + soon + fresh == 0;
        }
    }
}
