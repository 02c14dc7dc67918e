package org.alongside.dashboards.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts limits that started, changed or ended. The caller holds the lock of counting and the transaction. */
@Component
class LimitCounting {

    static final int SLICE = 500;
    private static final Set<String> COUNTED = Set.of("RUNNING", "PAUSED", "MET", "MISSED");

    /** Rows that somebody is changing now are counted the next time: who counts never waits for casework. */
    static final String WAITING = """
            select id, version, case_id, rule, owner, obligation, status, last_day, ended_on, paused_on from running_limits
             where uncounted = 1 limit %d for update skip locked""".formatted(SLICE);

    private static final String BEFORE = "select * from counted_limits where limit_id in (:ids)";

    private static final String KEEP =
            "insert into counted_limits (limit_id, organisation_id, responsible_id, rule, owner,"
                    + " state, on_day, late_days) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final LimitBins bins;
    private final CasePartners partners;

    LimitCounting(JdbcClient database, JdbcTemplate batches, LimitBins bins, CasePartners partners) {
        this.database = database;
        this.batches = batches;
        this.bins = bins;
        this.partners = partners;
    }

    /** Whether there may be more. */
    boolean slice() {
        List<Changed> changed =
                database.sql(WAITING).query((row, n) -> changed(row)).list();
        if (!changed.isEmpty()) {
            count(changed);
        }
        return changed.size() == SLICE;
    }

    private void count(List<Changed> changed) {
        List<UUID> ids = changed.stream().map(Changed::id).toList();
        Map<CountedLimit, Integer> difference = new HashMap<>();
        database.sql(BEFORE)
                .param("ids", ids)
                .query((row, n) -> counted(row))
                .list()
                .forEach(it -> difference.merge(it, -1, Integer::sum));
        database.sql("delete from counted_limits where limit_id in (:ids)")
                .param("ids", ids)
                .update();
        List<Object[]> kept = new ArrayList<>();
        Map<UUID, Map<String, UUID>> partnersOf =
                partners.of(changed.stream().map(Changed::caseId).collect(Collectors.toSet()));
        for (Changed limit : changed) {
            for (CountedLimit counted : limit.counted(partnersOf.getOrDefault(limit.caseId, Map.of()))) {
                difference.merge(counted, 1, Integer::sum);
                kept.add(row(limit.id, counted));
            }
        }
        batches.batchUpdate(KEEP, kept);
        bins.add(difference);
        batches.batchUpdate(
                "update running_limits set counted_version = ? where id = ?",
                changed.stream().map(it -> new Object[] {it.version, it.id}).toList());
    }

    private static Object[] row(UUID limit, CountedLimit it) {
        return new Object[] {
            limit, it.organisation(), it.responsible(), it.rule(), it.owner(), it.state(), it.on(), it.lateDays()
        };
    }

    private static Changed changed(ResultSet row) throws SQLException {
        return new Changed(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("case_id", UUID.class),
                row.getString("obligation").equals("DUTY"),
                new CountedLimit.LimitWords(row.getString("rule"), row.getString("owner"), row.getString("status")),
                new CountedLimit.Days(
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getObject("paused_on", LocalDate.class)));
    }

    /** A row of {@code counted_limits}. */
    static CountedLimit counted(ResultSet row) throws SQLException {
        return new CountedLimit(
                row.getObject("organisation_id", UUID.class),
                row.getObject("responsible_id", UUID.class),
                row.getString("rule"),
                row.getString("owner"),
                row.getString("state"),
                row.getObject("on_day", LocalDate.class),
                row.getInt("late_days"));
    }

    private record Changed(
            UUID id, long version, UUID caseId, boolean owed, CountedLimit.LimitWords words, CountedLimit.Days days) {

        /** Once for each organisation with a part in the case; none where nothing must be done, or must be done any more. */
        List<CountedLimit> counted(Map<String, UUID> partners) {
            if (!owed || !COUNTED.contains(words.state())) {
                return List.of();
            }
            UUID responsible = partners.getOrDefault(words.owner(), CasePartners.NOBODY);
            return partners.values().stream()
                    .distinct()
                    .map(it -> CountedLimit.of(it, responsible, words, days))
                    .toList();
        }
    }
}
