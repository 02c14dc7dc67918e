package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.specialmeasures.MeasureStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how far measures came, change by change. The caller holds the lock of counting and the transaction. */
@Component
class MeasureCounting {

    static final int SLICE = 500;

    static final String WAITING = """
            select id, case_id, measure, status, changed_at from measure_changes
             where counted = 0 order by id limit %d for update skip locked""".formatted(SLICE);

    private static final String ADD = "update measure_bins set witnesses = witnesses + ? where organisation_id = ?"
            + " and began_in = ? and measure = ? and reached = ?";

    private static final String MAKE =
            "insert into measure_bins (witnesses, organisation_id, began_in, measure, reached) values (?, ?, ?, ?, ?)";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final CasePartners partners;

    MeasureCounting(JdbcClient database, JdbcTemplate batches, CasePartners partners) {
        this.database = database;
        this.batches = batches;
        this.partners = partners;
    }

    /** Whether there may be more. */
    boolean slice() {
        List<Change> changes = database.sql(WAITING)
                .query((row, n) -> new Change(
                        row.getObject("id", UUID.class),
                        new Whose(row.getObject("case_id", UUID.class), row.getString("measure")),
                        MeasureStatus.valueOf(row.getString("status")),
                        row.getObject("changed_at", LocalDateTime.class).toLocalDate()))
                .list();
        if (!changes.isEmpty()) {
            count(changes);
        }
        return changes.size() == SLICE;
    }

    private void count(List<Change> changes) {
        Set<UUID> cases = changes.stream().map(it -> it.whose.caseId).collect(Collectors.toSet());
        Map<Whose, Stood> before = before(cases);
        Map<Whose, Stood> after = new HashMap<>(before);
        changes.forEach(it ->
                after.merge(it.whose, new Stood(it.on.withDayOfMonth(1), MeasureStep.bitOf(it.status)), Stood::and));
        Map<UUID, Map<String, UUID>> partnersOf = partners.of(cases);
        after.forEach((whose, stands) -> {
            Stood stood = before.get(whose);
            if (!stands.equals(stood)) {
                keep(whose, stands);
                Set<UUID> organisations = Set.copyOf(
                        partnersOf.getOrDefault(whose.caseId, Map.of()).values());
                for (UUID organisation : organisations) {
                    if (stood != null) {
                        add(-1, organisation, whose, stood);
                    }
                    add(1, organisation, whose, stands);
                }
            }
        });
        batches.batchUpdate(
                "update measure_changes set counted = 1 where id = ?",
                changes.stream().map(it -> new Object[] {it.id}).toList());
    }

    private Map<Whose, Stood> before(Set<UUID> cases) {
        Map<Whose, Stood> before = new HashMap<>();
        database.sql("select case_id, measure, began_in, reached from counted_measures where case_id in (:cases)")
                .param("cases", cases)
                .query(row -> {
                    before.put(
                            new Whose(row.getObject("case_id", UUID.class), row.getString("measure")),
                            new Stood(row.getObject("began_in", LocalDate.class), row.getInt("reached")));
                });
        return before;
    }

    private void keep(Whose whose, Stood stands) {
        batches.update("delete from counted_measures where case_id = ? and measure = ?", whose.caseId, whose.measure);
        batches.update(
                "insert into counted_measures (case_id, measure, began_in, reached) values (?, ?, ?, ?)",
                whose.caseId,
                whose.measure,
                stands.beganIn,
                stands.reached);
    }

    private void add(int more, UUID organisation, Whose whose, Stood stands) {
        Object[] row = {more, organisation, stands.beganIn, whose.measure, stands.reached};
        if (batches.update(ADD, row) == 0) {
            batches.update(MAKE, row);
        }
    }

    private record Whose(UUID caseId, String measure) {}

    private record Stood(LocalDate beganIn, int reached) {

        Stood and(Stood later) {
            return new Stood(beganIn, reached | later.reached);
        }
    }

    private record Change(UUID id, Whose whose, MeasureStatus status, LocalDate on) {}
}
