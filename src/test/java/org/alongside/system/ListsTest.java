package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.FieldCipher;
import org.alongside.access.Ids;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.RolePassed;
import org.alongside.testing.ListTables;
import org.alongside.testing.ListWorld;
import org.alongside.testing.ListWorld.Task;
import org.alongside.testing.SlowList;
import org.alongside.testing.Tables;
import org.alongside.work.DueGroup;
import org.alongside.work.ListFilter;
import org.alongside.work.ListFilters;
import org.alongside.work.ListOrder;
import org.alongside.work.ListQuery;
import org.alongside.work.ListTab;
import org.alongside.work.MorningWork;
import org.alongside.work.SenselessList;
import org.alongside.work.WorkList;
import org.alongside.work.WorkStatus;
import org.alongside.work.domain.HearingDays;
import org.alongside.work.domain.ListCounts;
import org.alongside.work.domain.ListCounts.Count;
import org.alongside.work.domain.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The lists of work, beside a slow and obvious way to make them: read everything, ask the access policy about each, sort. */
@Tables
@RecordApplicationEvents
class ListsTest {

    private static final int ROUNDS = 500;
    private static final long SEED = 4;
    private static final int MANY_CASES = 1_001;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private CaseRelations relations;

    @Autowired
    private WorkList lists;

    @Autowired
    private ListCounts counts;

    @Autowired
    private MorningWork morning;

    @Autowired
    private WorkItems items;

    @Autowired
    private HearingDays hearingDays;

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private ApplicationEvents events;

    private ListWorld world;
    private SlowList slow;

    @BeforeEach
    void casesOfManyTeams() {
        world = new ListTables(entities, database, lists.days().today(), new Random(SEED)).filled(people, relations);
        slow = new SlowList(world, lists.days());
        entities.flush();
    }

    @Test
    void theFastListIsTheSlowOneForAnybodyNarrowedDownAndSortedAnyhow() {
        int shown = 0;
        int hidden = 0;
        int pages = 0;
        int followed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Actor actor = world.somebody();
            ListQuery list = world.someList();
            List<Task> expected = slow.of(actor, list);

            List<List<WorkList.Row>> read = pagesOf(actor, list);

            String what = "round %d, %s, %s".formatted(round, actor, list);
            List<WorkList.Row> rows = read.stream().flatMap(List::stream).toList();
            assertThat(rows).extracting(WorkList.Row::id).as(what).doesNotHaveDuplicates();
            assertThat(new HashSet<>(rows.stream().map(WorkList.Row::id).toList()))
                    .as(what)
                    .isEqualTo(new HashSet<>(expected.stream().map(Task::id).toList()));
            assertThat(rows.stream().map(row -> slow.sortedBy(row.id(), list)).toList())
                    .as(what)
                    .isEqualTo(expected.stream()
                            .map(task -> slow.sortedBy(task.id(), list))
                            .toList());
            assertThat(rows.stream().filter(row -> row.followUpOn() != null))
                    .as(what)
                    .allMatch(row -> row.followUpOn().equals(slow.followUp(row.id(), actor)));
            requireCounts(actor, list, what);
            followed += (int) rows.stream()
                    .filter(row ->
                            row.followUpOn() != null && !row.organisationId().equals(actor.organisationId()))
                    .count();
            shown += rows.size();
            pages += read.size() > 1 ? 1 : 0;
            hidden += slow.evenHidden(actor, list).size() - rows.size();
        }
        assertThat(shown).as("rows shown").isGreaterThan(1_000);
        assertThat(pages).as("lists of several pages").isGreaterThan(20);
        assertThat(followed).as("rows of others that are followed up").isGreaterThan(20);
        assertThat(hidden).as("rows that only the policy hid").isGreaterThan(100);
    }

    @Test
    void whatATeamHasIsTheSlowListWhoeverHasIt() {
        int inHand = 0;
        for (int round = 0; round < ROUNDS / 5; round++) {
            Actor actor = world.somebody();
            for (String holder : ListFilters.HOLDERS.keySet()) {
                ListQuery list = new ListQuery(
                        ListTab.TEAM, ListOrder.PRIORITY, ListFilter.NONE.with(ListFilter.HOLDER, holder));
                List<Task> expected = slow.of(actor, list);

                List<WorkList.Row> read =
                        pagesOf(actor, list).stream().flatMap(List::stream).toList();

                String what = "%s, %s".formatted(actor, holder);
                assertThat(read)
                        .extracting(WorkList.Row::id)
                        .as(what)
                        .containsExactlyInAnyOrderElementsOf(
                                expected.stream().map(Task::id).toList());
                requireCounts(actor, list, what);
                inHand += holder.equals(ListFilters.OTHERS) && !actor.is(Role.MANAGER) ? read.size() : 0;
            }
        }
        assertThat(inHand).as("tasks that others of a team have in hand").isGreaterThan(50);
    }

    @Test
    void aWholeListIsItsPagesInARowAndItsTasksAreFoundByTheirIdsByWhomeverMaySeeThem() {
        Actor manager = world.manager();
        ListQuery team = ListQuery.of(ListTab.TEAM);
        List<WorkList.Row> pages =
                pagesOf(manager, team).stream().flatMap(List::stream).toList();

        assertThat(lists.first(manager, team, 1_000))
                .extracting(WorkList.Row::id)
                .containsExactlyElementsOf(pages.stream().map(WorkList.Row::id).toList());
        assertThat(lists.first(manager, team, 3)).hasSize(3);
        Set<UUID> all = world.tasks().stream().map(Task::id).collect(Collectors.toSet());
        for (int round = 0; round < 20; round++) {
            Actor actor = world.somebody();
            for (ListTab tab : ListTab.values()) {
                ListQuery list = new ListQuery(tab, tab.isOpen() ? ListOrder.DUE : ListOrder.FINISHED, ListFilter.NONE);
                List<UUID> inPages = pagesOf(actor, list).stream()
                        .flatMap(List::stream)
                        .map(WorkList.Row::id)
                        .toList();
                assertThat(lists.first(actor, list, 1_000))
                        .as("%s of %s, after its pages", tab, actor)
                        .extracting(WorkList.Row::id)
                        .containsExactlyElementsOf(inPages);
            }
            assertThat(lists.rows(actor, all))
                    .extracting(WorkList.Row::id)
                    .containsExactlyInAnyOrderElementsOf(
                            slow.seen(actor).stream().map(Task::id).toList());
        }
        assertThat(lists.rows(manager, List.of())).isEmpty();
    }

    /** Then the open work is looked through, and not the cases. */
    @Test
    void whatWaitsOnOthersIsTheSameListWhenTheOrganisationHasHadManyCases() {
        Actor manager = world.manager();
        for (int closed = 0; closed < MANY_CASES; closed++) {
            database.sql("insert into case_relations (id, version, case_id, role, organisation_id)"
                            + " values (:id, 0, :case, 'ADVOCATE', :organisation)")
                    .param("id", Ids.next())
                    .param("case", Ids.next())
                    .param("organisation", manager.organisationId())
                    .update();
        }
        for (ListOrder order : ListOrder.ofOpenWork()) {
            for (ListFilter filter : List.of(ListFilter.NONE, ListFilter.NONE.with(ListFilter.DUE, "soon"))) {
                ListQuery list = new ListQuery(ListTab.WAITING, order, filter);
                List<Task> expected = slow.of(manager, list);

                List<UUID> read = pagesOf(manager, list).stream()
                        .flatMap(List::stream)
                        .map(WorkList.Row::id)
                        .toList();

                assertThat(expected).isNotEmpty();
                assertThat(read)
                        .as("%s", list)
                        .containsExactlyInAnyOrderElementsOf(
                                expected.stream().map(Task::id).toList());
                assertThat(read.stream().map(id -> slow.sortedBy(id, list)).toList())
                        .as("%s", list)
                        .isEqualTo(expected.stream()
                                .map(task -> slow.sortedBy(task.id(), list))
                                .toList());
                requireCounts(manager, list, list.toString());
            }
        }
    }

    @Test
    void aManagersCountsAreTheListAlsoWhenRolesOfItsCasesHavePassedToOthersAtRandom() {
        Random random = new Random(SEED);
        int known = knownToBeRelated("");
        for (int move = 0; move < 60; move++) {
            Task task = world.tasks().get(random.nextInt(world.tasks().size()));
            UUID to = world.tasks().get(random.nextInt(world.tasks().size())).organisation();
            task.of().relations().stream()
                    .limit(2)
                    .forEach(it -> relations.relate(task.of().id(), it.role(), to, null));
            events.stream(RolePassed.class).forEach(it -> items.askWhoIsRelated(it.caseId()));
        }
        entities.flush();

        assertThat(knownToBeRelated("")).isBetween(1, known - 1);
        assertThat(knownToBeRelated(" and not exists (select 1 from case_relations r where r.case_id = w.case_id"
                        + " and r.organisation_id = w.organisation_id)"))
                .isZero();
        Actor manager = world.manager();
        ListQuery team = ListQuery.of(ListTab.TEAM);
        assertThat(lists.counts(manager, team).tabs())
                .containsEntry(
                        ListTab.TEAM,
                        pagesOf(manager, team).stream().mapToInt(List::size).sum());
    }

    private int knownToBeRelated(String andYet) {
        return database.sql("select count(*) from work_items w where w.related = true and w.status = 'OPEN'" + andYet)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsCountedOnlySoFarIsCountedSoFarAlsoWhereMuchOfItIsHidden() {
        int most = 3;
        int hidden = 0;
        for (int round = 0; round < 100; round++) {
            Actor actor = world.somebody();
            for (ListTab tab : List.of(ListTab.MINE, ListTab.TEAM, ListTab.WAITING)) {
                ListQuery list = ListQuery.of(tab);
                List<Task> seen = slow.of(actor, list);
                List<Count> asked = Stream.concat(Stream.of((DueGroup) null), Stream.of(DueGroup.values()))
                        .map(due -> new Count(tab, ListFilter.NONE, due))
                        .toList();

                assertThat(counts.of(actor, asked, lists.days(), most))
                        .as("%s of %s", tab, actor)
                        .isEqualTo(asked.stream()
                                .map(it -> Math.min(most, it.due() == null ? seen.size() : due(seen, it.due())))
                                .toList());
                hidden += slow.evenHidden(actor, list).size() - seen.size();
            }
        }
        assertThat(hidden).as("tasks that only the policy hid").isGreaterThan(20);
    }

    @Test
    void theNumbersOfAMorningAreThoseOfTheLists() {
        List<Instant> opened =
                world.tasks().stream().map(Task::openedAt).sorted().toList();
        Instant since = opened.get(opened.size() / 2);
        int all = 0;
        int followUps = 0;
        int ownOfManagers = 0;
        for (int round = 0; round < 100; round++) {
            Actor actor = world.somebody();
            for (var numbers : morning.of(actor, since).lists().entrySet()) {
                List<Task> tasks = slow.of(actor, ListQuery.of(numbers.getKey()));
                assertThat(numbers.getValue())
                        .isEqualTo(new MorningWork.Numbers(
                                due(tasks, DueGroup.CRITICAL),
                                due(tasks, DueGroup.OVERDUE),
                                due(tasks, DueGroup.SOON),
                                (int) tasks.stream()
                                        .filter(task -> !task.openedAt().isBefore(since))
                                        .count()));
                all += numbers.getValue().fresh();
            }
            followUps += morning.of(actor, since).followUps();
            assertThat(morning.of(actor, since).followUps())
                    .as("each task once, %s", actor)
                    .isEqualTo((int) Stream.of(ListTab.MINE, ListTab.TEAM, ListTab.WAITING)
                            .flatMap(tab -> slow.of(actor, toFollowUp(tab)).stream())
                            .map(Task::id)
                            .distinct()
                            .count());
            assertThat(morning.of(actor, since).organisation()).isEqualTo(actor.is(Role.MANAGER));
            ownOfManagers += actor.is(Role.MANAGER)
                    ? slow.of(actor, toFollowUp(ListTab.MINE)).size()
                    : 0;
        }
        assertThat(all).isPositive();
        assertThat(followUps).isPositive();
        assertThat(ownOfManagers)
                .as("what managers have themselves and follow up")
                .isPositive();
    }

    private static ListQuery toFollowUp(ListTab tab) {
        return ListQuery.of(tab).with(ListFilter.NONE.with(ListFilter.FOLLOW_UP, "due"));
    }

    private int due(List<Task> tasks, DueGroup group) {
        return (int) tasks.stream()
                .filter(task -> lists.days().groupOf(task.dueOn(), task.limit()) == group)
                .count();
    }

    @Test
    void aPageKeyOpensItsOwnListAndNoOther() {
        Actor actor = world.manager();
        ListQuery team = ListQuery.of(ListTab.TEAM);
        String key = lists.page(actor, team, null).next().orElseThrow();

        assertThat(lists.page(actor, team, key).rows()).isNotEmpty();
        ListQuery narrowed = team.with(ListFilter.NONE.with(ListFilter.DUE, "soon"));
        assertThatThrownBy(() -> lists.page(actor, narrowed, key)).isInstanceOf(SenselessList.class);
        WorkList.Page sent = lists.page(world.somebody(), team, key);
        assertThat(sent.anothers()).as("a colleague's link").isTrue();
        assertThat(lists.page(actor, team, key).anothers()).isFalse();
        for (String wrong : List.of("", "x", key.substring(1), key + "AAAA", key.replace(key.charAt(20), '_') + "A")) {
            assertThatThrownBy(() -> lists.page(actor, team, wrong))
                    .as(wrong)
                    .isInstanceOf(SenselessList.class)
                    .hasMessageContaining("another list");
        }
    }

    @Test
    void anOpenTaskKnowsTheDayOfTheNextHearingOfItsCase() {
        Task task = anOpenTask();
        LocalDate moved = lists.days().today().plusDays(77);
        database.sql("update hearings set sits_on = :day, status = 'OPEN' where case_id = :case")
                .param("day", moved)
                .param("case", task.of().id())
                .update();

        items.followNextHearing(task.of().id(), lists.days().today());

        assertThat(hearingOn(task)).isEqualTo(moved);
    }

    @Test
    void aHearingThatNobodyRecordedHidesNoneThatIsComing() {
        LocalDate now = lists.days().today();
        Task task = anOpenTask();
        database.sql("update hearings set status = 'HELD' where case_id = :case")
                .param("case", task.of().id())
                .update();
        hearing(task, "FIRST_HEARING", now.minusDays(9));
        hearing(task, "GROUND_RULES_HEARING", now.minusDays(4));
        items.followNextHearing(task.of().id(), now);
        assertThat(hearingOn(task)).as("none is to come: the last").isEqualTo(now.minusDays(4));
        assertThat(hearingDays.behind(now)).doesNotContain(task.of().id());

        hearing(task, "RECORDING", now);
        hearing(task, "TRIAL", now.plusDays(30));
        items.followNextHearing(task.of().id(), now);
        assertThat(hearingOn(task)).as("today's").isEqualTo(now);
        assertThat(hearingDays.of(task.of().id(), now)).isEqualTo(now);

        assertThat(hearingDays.behind(now)).doesNotContain(task.of().id());
        assertThat(hearingDays.behind(now.plusDays(1))).contains(task.of().id());
        items.followNextHearing(task.of().id(), now.plusDays(1));
        assertThat(hearingOn(task)).as("after midnight").isEqualTo(now.plusDays(30));
        assertThat(hearingDays.behind(now.plusDays(1))).doesNotContain(task.of().id());
    }

    private Task anOpenTask() {
        return world.tasks().stream()
                .filter(it -> it.status() == WorkStatus.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate hearingOn(Task task) {
        return database.sql("select hearing_on from work_items where id = :id")
                .param("id", task.id())
                .query(LocalDate.class)
                .single();
    }

    private void hearing(Task task, String kind, LocalDate day) {
        database.sql("insert into hearings (id, version, case_id, kind, status, sits_on, moves)"
                        + " values (:id, 0, :case, :kind, 'OPEN', :day, 0)")
                .param("id", Ids.next())
                .param("case", task.of().id())
                .param("kind", kind)
                .param("day", day)
                .update();
    }

    @Test
    void whatOneOrganisationSaysAboutATaskIsNotForAnother() {
        database.sql("update work_items set priority_reason = :reason")
                .param("reason", cipher.encrypt("She is afraid"))
                .update();

        assertThat(lists.page(world.manager(), ListQuery.of(ListTab.TEAM), null).rows())
                .isNotEmpty()
                .allMatch(row -> "She is afraid".equals(row.priorityReason()));
        assertThat(lists.page(world.manager(), ListQuery.of(ListTab.WAITING), null)
                        .rows())
                .isNotEmpty()
                .allMatch(row -> row.priorityReason() == null);
    }

    private void requireCounts(Actor actor, ListQuery list, String what) {
        WorkList.Counts counts = lists.counts(actor, list);
        counts.tabs()
                .forEach((tab, count) -> assertThat(count)
                        .as("%s, tab %s", what, tab)
                        .isEqualTo(slow.of(actor, ListQuery.of(tab)).size()));
        Map<DueGroup, Integer> groups = counts.groups();
        assertThat(groups.keySet()).hasSize(list.tab().isOpen() ? DueGroup.values().length : 0);
        groups.forEach((group, count) -> assertThat(count)
                .as("%s, group %s", what, group)
                .isEqualTo(slow.of(actor, list.with(list.filter().with(ListFilter.DUE, group.word())))
                        .size()));
    }

    private List<List<WorkList.Row>> pagesOf(Actor actor, ListQuery list) {
        List<List<WorkList.Row>> pages = new ArrayList<>();
        WorkList.Page page = lists.page(actor, list, null);
        pages.add(page.rows());
        while (page.next().isPresent()) {
            page = lists.page(actor, list, page.next().get());
            pages.add(page.rows());
        }
        return pages;
    }
}
