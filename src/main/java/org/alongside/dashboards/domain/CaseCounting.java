package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.LegalToday;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the cases of which something is new, each as a whole: what it came to before is taken out of the bins and what it comes to now is
 * put in. What was recorded in a month is counted when that month is over, and not before: until then nothing changes, so that nobody who
 * asks on two days of a month can take the one answer from the other and have a single child left; whoever keeps the answers of two months
 * can. The caller holds the lock of counting and the
 * transaction.
 */
@Component
class CaseCounting {

    static final int SLICE = 500;

    static final String FACTS_WAITING =
            "select id, case_id from outcome_facts where counted = 0 and recorded_at < :before order by recorded_at, id limit %d for update skip locked"
                    .formatted(SLICE);

    static final String CHANGES_WAITING =
            "select id, case_id from measure_changes where counted = 0 and changed_at < :before order by changed_at, id limit %d for update skip locked"
                    .formatted(SLICE);

    static final String PARTNERS_WAITING =
            "select id, case_id, version from case_relations where uncounted = 1 limit %d for update skip locked"
                    .formatted(SLICE);

    static final String BEFORE = "select * from case_tallies where case_id in (:cases)";

    private static final String KEEP =
            "insert into case_tallies (case_id, organisation_id, counted, in_month, place_id, word, standing)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final CasePartners partners;
    private final CaseStories stories;
    private final List<Tallying> ways;
    private final TallyBins bins;

    CaseCounting(
            JdbcTemplate batches, CasePartners partners, CaseStories stories, List<Tallying> ways, TallyBins bins) {
        this.database = JdbcClient.create(batches);
        this.batches = batches;
        this.partners = partners;
        this.stories = stories;
        this.ways = ways;
        this.bins = bins;
    }

    /** Counts what is new of the months that are over today. Whether there may be more. */
    boolean slice(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        LocalDateTime before = recordedBefore(month);
        Set<UUID> cases = new HashSet<>();
        List<Object[]> facts = waiting(FACTS_WAITING, before, cases);
        List<Object[]> changes = waiting(CHANGES_WAITING, before, cases);
        List<Object[]> relations = partnersWaiting(month, cases);
        if (!cases.isEmpty()) {
            count(cases, before);
            batches.batchUpdate("update outcome_facts set counted = 1 where id = ?", facts);
            batches.batchUpdate("update measure_changes set counted = 1 where id = ?", changes);
            batches.batchUpdate("update case_relations set counted_version = ? where id = ?", relations);
        }
        return facts.size() == SLICE || changes.size() == SLICE || relations.size() == SLICE;
    }

    /** What is counted in a month: what was recorded before it began in London. */
    static LocalDateTime recordedBefore(LocalDate month) {
        return month.atStartOfDay(LegalToday.LONDON)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    /** Organisations have no day on which they came: they are looked through once, when a month is over. */
    private List<Object[]> partnersWaiting(LocalDate month, Set<UUID> cases) {
        LocalDate seen = database.sql("select partners_in from counting where id = 1")
                .query(LocalDate.class)
                .optional()
                .orElse(LocalDate.MIN);
        if (!seen.isBefore(month)) {
            return List.of();
        }
        List<Object[]> relations = database.sql(PARTNERS_WAITING)
                .query((row, n) -> {
                    cases.add(row.getObject("case_id", UUID.class));
                    return new Object[] {row.getLong("version"), row.getObject("id", UUID.class)};
                })
                .list();
        if (relations.size() < SLICE) {
            database.sql("update counting set partners_in = :month where id = 1")
                    .param("month", month)
                    .update();
        }
        return relations;
    }

    private List<Object[]> waiting(String sql, LocalDateTime before, Set<UUID> cases) {
        return database.sql(sql)
                .param("before", before)
                .query((row, n) -> {
                    cases.add(row.getObject("case_id", UUID.class));
                    return new Object[] {row.getObject("id", UUID.class)};
                })
                .list();
    }

    private void count(Set<UUID> cases, LocalDateTime recordedBefore) {
        Set<Counted> before = before(cases);
        Set<Counted> after = after(cases, recordedBefore);
        Set<Counted> gone = new HashSet<>(before);
        gone.removeAll(after);
        Set<Counted> come = new HashSet<>(after);
        come.removeAll(before);
        batches.batchUpdate(
                "delete from case_tallies where case_id = ? and organisation_id = ? and counted = ? and in_month = ?"
                        + " and place_id = ? and word = ? and standing = ?",
                rows(gone));
        batches.batchUpdate(KEEP, rows(come));
        Map<TallyBins.Bin, Integer> difference = new HashMap<>();
        gone.forEach(it -> difference.merge(it.bin, -1, Integer::sum));
        come.forEach(it -> difference.merge(it.bin, 1, Integer::sum));
        bins.add(difference);
    }

    private Set<Counted> before(Set<UUID> cases) {
        return new HashSet<>(database.sql(BEFORE)
                .param("cases", cases)
                .query((row, n) -> new Counted(
                        row.getObject("case_id", UUID.class),
                        new TallyBins.Bin(
                                row.getObject("organisation_id", UUID.class),
                                new Tally(
                                        Tallied.valueOf(row.getString("counted")),
                                        row.getObject("in_month", LocalDate.class),
                                        row.getObject("place_id", UUID.class),
                                        row.getString("word"),
                                        row.getString("standing")))))
                .list());
    }

    private Set<Counted> after(Set<UUID> cases, LocalDateTime recordedBefore) {
        Map<UUID, Map<String, UUID>> partnersOf = partners.of(cases);
        Set<Counted> after = new HashSet<>();
        stories.of(cases, partnersOf, recordedBefore).forEach((id, story) -> {
            List<Tally> tallies =
                    ways.stream().flatMap(way -> way.of(story).stream()).toList();
            partnersOf
                    .getOrDefault(id, Map.of())
                    .values()
                    .forEach(organisation -> tallies.forEach(
                            tally -> after.add(new Counted(id, new TallyBins.Bin(organisation, tally)))));
        });
        return after;
    }

    private static List<Object[]> rows(Collection<Counted> some) {
        List<Object[]> rows = new ArrayList<>();
        some.forEach(it -> rows.add(new Object[] {
            it.caseId,
            it.bin.organisation(),
            it.bin.tally().counted().name(),
            it.bin.tally().inMonth(),
            it.bin.tally().place(),
            it.bin.tally().word(),
            it.bin.tally().standing()
        }));
        return rows;
    }

    /** A case is counted once for each thing, by each organisation with a part in it. */
    private record Counted(UUID caseId, TallyBins.Bin bin) {}
}
