package org.alongside.dashboards.domain;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds to the bins; a bin that is not there yet is made. */
@Component
class LimitBins {

    private static final String KEY = "organisation_id = ? and state = ? and on_day = ? and rule = ? and owner = ?"
            + " and responsible_id = ? and late = ?";

    private static final String ADD =
            "update limit_bins set limits = limits + ?, late_days = late_days + ? where " + KEY;

    private static final String MAKE =
            "insert into limit_bins (limits, late_days, organisation_id, state, on_day, rule,"
                    + " owner, responsible_id, late) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate database;

    LimitBins(JdbcTemplate database) {
        this.database = database;
    }

    /** @param difference how many limits more, or fewer, stand so */
    void add(Map<CountedLimit, Integer> difference) {
        List<Object[]> changes = difference.entrySet().stream()
                .filter(it -> it.getValue() != 0)
                .map(it -> row(it.getKey(), it.getValue()))
                .toList();
        for (Object[] change : changes) {
            if (database.update(ADD, change) == 0) {
                database.update(MAKE, change);
            }
        }
    }

    private static Object[] row(CountedLimit it, int more) {
        return new Object[] {
            more,
            (long) more * it.delay(),
            it.organisation(),
            it.state(),
            it.on(),
            it.rule(),
            it.owner(),
            it.responsible(),
            it.late()
        };
    }
}
