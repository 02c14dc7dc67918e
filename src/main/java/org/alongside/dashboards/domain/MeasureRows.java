package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.specialmeasures.Measure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far measures came, from the bins. Exact: figures must suppress small counts. */
@Component
class MeasureRows {

    static final String BINS = """
            select measure, began_in, reached, witnesses from measure_bins
             where organisation_id = :organisation and began_in >= :from and witnesses > 0""";

    private final JdbcClient database;

    MeasureRows(JdbcClient database) {
        this.database = database;
    }

    List<Line> lines(UUID organisation, LocalDate from) {
        return database.sql(BINS)
                .param("organisation", organisation)
                .param("from", from)
                .query((row, n) -> new Line(
                        Measure.valueOf(row.getString("measure")),
                        row.getObject("began_in", LocalDate.class),
                        row.getInt("reached"),
                        row.getLong("witnesses")))
                .list();
    }

    /** Witnesses whose measure reached the same steps. */
    record Line(Measure measure, LocalDate beganIn, int reached, long witnesses) {}
}
