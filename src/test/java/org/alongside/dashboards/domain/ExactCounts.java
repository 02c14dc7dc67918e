package org.alongside.dashboards.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.dashboards.domain.TallyBins.Line;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the bins of an organisation hold before small counts are left out: for tests alone. */
public class ExactCounts {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private final TallyBins bins;
    private final UUID organisation;

    public ExactCounts(JdbcTemplate database, UUID organisation) {
        this.bins = new TallyBins(database);
        this.organisation = organisation;
    }

    /** By the names of the outcomes. */
    public Map<String, Long> outcomes() {
        return counts(lines(Tallied.OUTCOME));
    }

    /** Of each kind of offence: prosecuted, concluded, convicted. */
    public Map<String, List<Long>> prosecutions() {
        return lines(Tallied.OUTCOME).stream()
                .filter(line -> !line.word().isEmpty())
                .collect(Collectors.groupingBy(
                        Line::word, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), some -> {
                            Outcomes counts = Outcomes.of(some);
                            return List.of(counts.prosecuted(), counts.concluded(), counts.convicted());
                        })));
    }

    /** People, missing more than once, in care, male, moved within the UK. */
    public List<Long> people() {
        YoungPeople counts = YoungPeople.of(lines(Tallied.YOUNG_PERSON));
        return List.of(
                counts.people(), counts.missingMoreThanOnce(), counts.inCare(), counts.male(), counts.movedWithinUk());
    }

    List<Line> lines(Tallied counted) {
        return bins.lines(organisation, counted, EVER);
    }

    private static Map<String, Long> counts(List<Line> lines) {
        Outcomes counts = Outcomes.of(lines);
        return Map.of(
                "investigations", counts.investigations(),
                "goingOn", counts.goingOn(),
                "prosecuted", counts.prosecuted(),
                "endedWithout", counts.endedWithout(),
                "concluded", counts.concluded(),
                "running", counts.running(),
                "convicted", counts.convicted(),
                "notConvicted", counts.notConvicted());
    }
}
