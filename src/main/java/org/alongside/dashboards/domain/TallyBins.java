package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases were tallied alike. Exact: figures must suppress small counts. */
@Component
class TallyBins {

    static final String LINES = """
            select in_month, place_id, word, standing, cases from tally_bins
             where organisation_id = :organisation and counted = :counted and in_month >= :from and cases > 0""";

    private static final String KEY =
            "organisation_id = ? and counted = ? and in_month = ? and place_id = ? and word = ?" + " and standing = ?";

    private static final String ADD = "update tally_bins set cases = cases + ? where " + KEY;

    private static final String MAKE =
            "insert into tally_bins (cases, organisation_id, counted, in_month, place_id, word, standing)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate database;

    TallyBins(JdbcTemplate database) {
        this.database = database;
    }

    /** The lines of an organisation from a month on; few, however many cases there are. */
    List<Line> lines(UUID organisation, Tallied counted, LocalDate from) {
        return JdbcClient.create(database)
                .sql(LINES)
                .param("organisation", organisation)
                .param("counted", counted.name())
                .param("from", from)
                .query((row, n) -> new Line(
                        row.getObject("in_month", LocalDate.class),
                        row.getObject("place_id", UUID.class),
                        row.getString("word"),
                        row.getString("standing"),
                        row.getLong("cases")))
                .list();
    }

    /** @param difference how many cases more, or fewer, are in a bin; one that is not there yet is made */
    void add(Map<Bin, Integer> difference) {
        difference.forEach((bin, more) -> {
            if (more != 0 && database.update(ADD, bin.row(more)) == 0) {
                database.update(MAKE, bin.row(more));
            }
        });
    }

    /** What an organisation counts alike. */
    record Bin(UUID organisation, Tally tally) {

        private Object[] row(int more) {
            return new Object[] {
                more,
                organisation,
                tally.counted().name(),
                tally.inMonth(),
                tally.place(),
                tally.word(),
                tally.standing()
            };
        }
    }

    /** Cases that are alike. */
    record Line(LocalDate inMonth, UUID place, String word, String standing, long cases) {}
}
