package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.cases.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The open cases behind a count, page by page: found by the same condition as they were counted, so that there are as many. */
@Component
public class CasesBehind {

    /** How many cases a page shows. */
    public static final int PAGE = 25;

    static final String COUNTED = """
            select c.id, c.reference, c.stage, p.advocate_id as advocate, p.opened_on as on_day from case_parts p
              join witness_cases c on c.id = p.case_id
             where (p.opened_on > :day or p.opened_on = :day and p.case_id > :after) and %s and %s
             order by p.opened_on, p.case_id limit :rows""";

    static final String SILENT = """
            select c.id, c.reference, c.stage, r.user_id as advocate, s.speak_by as on_day from support_calendars s
              join witness_cases c on c.id = s.case_id
              left join case_relations r on r.case_id = c.id and r.role = 'ADVOCATE'
             where s.speak_by < :today and (s.speak_by > :day or s.speak_by = :day and s.case_id > :after)
               and c.stage in (:stages) and %s
             order by s.speak_by, s.case_id limit :rows""";

    static final Position START = new Position(LocalDate.of(1900, 1, 1), new UUID(0, 0));

    private final JdbcClient database;

    CasesBehind(JdbcClient database) {
        this.database = database;
    }

    /**
     * Those that are counted as one number, the oldest first; one more than a page where there are more.
     *
     * @param is what they have in common, as {@link CountedBy#value} says it
     */
    public List<Found> counted(CasesAsked asked, CountedBy by, Object is, @Nullable Position after) {
        return found(COUNTED.formatted(by.condition(), asked.ofOpenParts("p")), asked, Map.of("is", is), after);
    }

    /** Those that are silent, the longest first; one more than a page where there are more. */
    public List<Found> silent(CasesAsked asked, LocalDate today, @Nullable Position after) {
        return found(SILENT.formatted(asked.ofFound("c.id")), asked, Map.of("today", today), after);
    }

    private List<Found> found(String sql, CasesAsked asked, Map<String, Object> more, @Nullable Position after) {
        Position from = after == null ? START : after;
        return database.sql(sql)
                .params(asked.params())
                .params(more)
                .params(Map.of("day", from.day, "after", from.id, "rows", PAGE + 1))
                .query((row, n) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("advocate", UUID.class),
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }

    /** Where the cases of a count are listed; null where it is nothing. */
    static @Nullable String address(FigureQuestion question, CountedBy by, Object is, long count) {
        return count == 0
                ? null
                : narrowed("/dashboards/cases", question)
                        .queryParam("by", by)
                        .queryParam("is", is)
                        .toUriString();
    }

    /** Where all silent cases are listed. */
    static String addressOfSilent(FigureQuestion question) {
        return narrowed("/dashboards/people/silent", question).toUriString();
    }

    /** An address with what was chosen for a page. */
    public static UriComponentsBuilder narrowed(String path, FigureQuestion question) {
        var address = UriComponentsBuilder.fromPath(path);
        address.queryParam("period", question.period());
        if (!question.process().isEmpty()) {
            address.queryParam("process", question.process());
        }
        if (question.organisation() != null) {
            address.queryParam("organisation", question.organisation());
        }
        return address;
    }

    /** Where a page ended. */
    public record Position(LocalDate day, UUID id) {}

    /**
     * A case that is counted.
     *
     * @param advocate whose it is; null where it is nobody's
     * @param day when it was opened, or the day by which somebody was to speak with the young person
     */
    public record Found(
            UUID id,
            String reference,
            Stage stage,
            @Nullable UUID advocate,
            LocalDate day) {}
}
