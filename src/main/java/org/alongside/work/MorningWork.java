package org.alongside.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.work.domain.ListCounts;
import org.alongside.work.domain.ListCounts.Count;
import org.springframework.stereotype.Service;

/** How much somebody has to do, in numbers alone: they may travel where nothing about a case may. */
@Service
public class MorningWork {

    private static final List<ListTab> TABS = List.of(ListTab.MINE, ListTab.TEAM);
    private static final List<DueGroup> GROUPS = List.of(DueGroup.CRITICAL, DueGroup.OVERDUE, DueGroup.SOON);

    private final ListCounts counts;
    private final WorkList list;

    MorningWork(ListCounts counts, WorkList list) {
        this.counts = counts;
        this.list = list;
    }

    /**
     * What somebody has to do themselves, and what waits for their team.
     *
     * @param since what was opened from then on is new
     */
    public Map<ListTab, Numbers> of(Actor actor, Instant since) {
        List<Count> asked = new ArrayList<>();
        TABS.forEach(tab -> GROUPS.forEach(group -> asked.add(new Count(tab, ListFilter.NONE, group))));
        List<Integer> counted = counts.of(actor, asked, list.days(), WorkList.COUNTED_TO + 1);
        Map<ListTab, Numbers> numbers = new EnumMap<>(ListTab.class);
        for (ListTab tab : TABS) {
            int first = numbers.size() * GROUPS.size();
            int fresh = counts.openedSince(actor, tab, since, WorkList.COUNTED_TO + 1);
            numbers.put(tab, new Numbers(counted.get(first), counted.get(first + 1), counted.get(first + 2), fresh));
        }
        return numbers;
    }

    /** How many tasks of a list; one more than {@link WorkList#COUNTED_TO} at most. */
    public record Numbers(int critical, int overdue, int soon, int fresh) {

        public boolean isNone() {
            return critical + overdue + soon + fresh == 0;
        }
    }
}
