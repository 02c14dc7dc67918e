package org.alongside.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alongside.access.Actor;
import org.alongside.access.FieldCipher;
import org.alongside.cases.LegalToday;
import org.alongside.dashboards.domain.Figure;
import org.alongside.dashboards.domain.FigurePage;
import org.alongside.dashboards.domain.FigureQuestion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All figures of each dashboard page for a manager beside 10,000, 100,000 and 1,000,000 closed cases, with what is left out already left out;
 * at 100,000 one figure of each page against one plain statement over the engine's history tables that asks for the same.
 */
final class Dashboards implements Benchmark {

    private static final List<Integer> SIZES = Benchmark.upToLargest(List.of(10_000, 100_000, 1_000_000));
    private static final int AGAINST_THE_ENGINE = 100_000;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 40;
    private static final int FEW = 5;

    private static final String IS_OURS =
            " join ACT_HI_VARINST o on o.PROC_INST_ID_ = %s.PROC_INST_ID_ and o.NAME_ = 'organisation' and o.TEXT_ = 'ours'";

    private static final String STAGE =
            " join ACT_HI_VARINST s on s.PROC_INST_ID_ = %s.PROC_INST_ID_ and s.NAME_ = 'stage'";

    /** Of what is open also whose it is, by which a manager may see it; walls the engine has none. */
    private static final Map<FigurePage, List<String>> BY_THE_ENGINE = new EnumMap<>(Map.of(
            FigurePage.PIPELINE,
                    List.of(
                            "select s.TEXT_, count(*), min(p.START_TIME_) from ACT_HI_PROCINST p"
                                    + IS_OURS.formatted("p") + STAGE.formatted("p")
                                    + " where p.END_TIME_ is null group by s.TEXT_",
                            "select s.TEXT_, count(*) from ACT_HI_TASKINST t" + IS_OURS.formatted("t")
                                    + STAGE.formatted("t")
                                    + " where t.END_TIME_ is null and t.DUE_DATE_ < curdate() group by s.TEXT_"),
            FigurePage.LIMITS, List.of("""
                    select extract(year_month from END_TIME_), count(*), sum(END_TIME_ <= DUE_DATE_)
                      from ACT_HI_TASKINST where END_TIME_ >= curdate() - interval 1 year
                     group by extract(year_month from END_TIME_)"""),
            FigurePage.MAP,
                    List.of(
                            """
                    select TASK_DEF_KEY_, floor(DURATION_ / 86400000), END_TIME_ <= DUE_DATE_, count(*) from ACT_HI_TASKINST
                     where PROC_DEF_KEY_ = 'special-measures-application' and END_TIME_ >= curdate() - interval 1 year
                     group by TASK_DEF_KEY_, floor(DURATION_ / 86400000), END_TIME_ <= DUE_DATE_""",
                            "select t.TASK_DEF_KEY_, count(distinct t.PROC_INST_ID_), sum(t.DUE_DATE_ < curdate()) from ACT_HI_TASKINST t"
                                    + IS_OURS.formatted("t")
                                    + " where t.END_TIME_ is null and t.PROC_DEF_KEY_ = 'special-measures-application' group by t.TASK_DEF_KEY_"),
            FigurePage.PEOPLE,
                    List.of(
                            "select t.ASSIGNEE_, count(distinct t.PROC_INST_ID_), sum(t.DUE_DATE_ < curdate()) from ACT_HI_TASKINST t"
                                    + IS_OURS.formatted("t") + " where t.END_TIME_ is null group by t.ASSIGNEE_"),
            FigurePage.MEASURES, List.of("""
                    select v.TEXT_, count(*) from ACT_HI_VARINST v join ACT_HI_PROCINST p on p.PROC_INST_ID_ = v.PROC_INST_ID_
                     where v.NAME_ = 'measure' and p.START_TIME_ >= curdate() - interval 1 year group by v.TEXT_"""),
            FigurePage.OUTCOMES, List.of("""
                    select year(p.START_TIME_), v.TEXT_, count(*) from ACT_HI_VARINST v
                      join ACT_HI_PROCINST p on p.PROC_INST_ID_ = v.PROC_INST_ID_
                     where v.NAME_ = 'outcome' group by year(p.START_TIME_), v.TEXT_"""),
            FigurePage.RETURN, List.of("""
                    select v.NAME_, v.TEXT_, count(*) from ACT_HI_VARINST v
                      join ACT_HI_PROCINST p on p.PROC_INST_ID_ = v.PROC_INST_ID_
                     where v.NAME_ in ('outcome', 'measure') group by v.NAME_, v.TEXT_""")));

    /** What the map says of days, as SQL has a word for it: whoever asks history so gets the figure itself, and not days to count with. */
    private static final String DAYS_OF_STEPS = """
            select distinct TASK_DEF_KEY_, min(DURATION_) over (partition by TASK_DEF_KEY_),
                   percentile_cont(0.5) within group (order by DURATION_) over (partition by TASK_DEF_KEY_),
                   percentile_cont(0.9) within group (order by DURATION_) over (partition by TASK_DEF_KEY_)
              from ACT_HI_TASKINST where PROC_DEF_KEY_ = 'special-measures-application' and END_TIME_ >= curdate() - interval 1 year""";

    /** The figure of each page that the engine's statement asks for. */
    private static final Map<FigurePage, Figure> SAME = new EnumMap<>(Map.of(
            FigurePage.PIPELINE, Figure.CASES_BY_AGE,
            FigurePage.LIMITS, Figure.LIMITS_BY_MONTH,
            FigurePage.MAP, Figure.STEPS,
            FigurePage.PEOPLE, Figure.CASELOAD,
            FigurePage.MEASURES, Figure.MEASURES,
            FigurePage.OUTCOMES, Figure.OUTCOMES_BY_YEAR,
            FigurePage.RETURN, Figure.RETURN));

    @Override
    public String name() {
        return "dashboards";
    }

    @Override
    public boolean needsMariaDb() {
        return true;
    }

    @Override
    public void run(Figures figures) throws Exception {
        try (var alongside = new Recorded()) {
            var database = alongside.part(JdbcTemplate.class);
            var cases = new ManyClosedCases(
                    database,
                    new TransactionTemplate(alongside.part(PlatformTransactionManager.class)),
                    alongside.part(FieldCipher.class));
            Map<FigurePage, Double> smallest = new EnumMap<>(FigurePage.class);
            for (int size : SIZES) {
                cases.fillTo(size);
                for (FigurePage page : SAME.keySet()) {
                    Median ours = page(alongside, page, cases.manager());
                    String name = page.name().toLowerCase(Locale.ROOT);
                    figures.spread("dashboard-%s-at-%d".formatted(name, size), ours);
                    double before = smallest.merge(page, ours.milliseconds(), (first, now) -> first);
                    if (size != SIZES.get(0)) {
                        figures.figure(
                                "dashboard-%s-growth-to-%d".formatted(name, size),
                                ours.milliseconds() / before,
                                "ratio");
                    }
                }
                if (size == AGAINST_THE_ENGINE) {
                    cases.historyOf(size);
                    againstTheEngine(figures, alongside, database, cases.manager());
                }
            }
        }
    }

    private static void againstTheEngine(Figures figures, Recorded alongside, JdbcTemplate database, Actor manager)
            throws IOException {
        for (FigurePage page : SAME.keySet()) {
            String name = page.name().toLowerCase(Locale.ROOT);
            List<String> asked = BY_THE_ENGINE.getOrDefault(page, List.of());
            Median theirs = measured(FEW, FEW, () -> asked.forEach(database::queryForList));
            Median ours = figure(alongside, page, question(alongside, page, manager));
            figures.median("dashboard-%s-by-history".formatted(name), theirs);
            figures.median("dashboard-%s-one-figure".formatted(name), ours);
            figures.figure(
                    "dashboard-%s-history-ratio".formatted(name), theirs.milliseconds() / ours.milliseconds(), "ratio");
            if (page == FigurePage.MAP) {
                Median days = measured(0, 1, () -> database.queryForList(DAYS_OF_STEPS));
                figures.median("dashboard-map-percentiles-by-history", days);
                figures.figure("dashboard-map-percentiles-ratio", days.milliseconds() / ours.milliseconds(), "ratio");
            }
        }
    }

    private static Median figure(Recorded alongside, FigurePage page, FigureQuestion question) {
        Figure same = Objects.requireNonNull(SAME.get(page));
        var all = alongside.part(org.alongside.dashboards.domain.Figures.class);
        return measured(WARM_UP, MEASURED, () -> all.one(same, question));
    }

    private static Median page(Recorded alongside, FigurePage page, Actor manager) {
        FigureQuestion question = question(alongside, page, manager);
        var all = alongside.part(org.alongside.dashboards.domain.Figures.class);
        return measured(WARM_UP, MEASURED, () -> {
            if (all.on(page, question).isEmpty()) {
                throw new IllegalStateException("No figure on " + page);
            }
        });
    }

    private static FigureQuestion question(Recorded alongside, FigurePage page, Actor manager) {
        return new FigureQuestion(
                manager,
                page.usual(),
                null,
                ManyClosedCases.PROCESS,
                alongside.part(LegalToday.class).date());
    }

    private static Median measured(int warmUp, int times, Runnable action) {
        for (int n = 0; n < warmUp; n++) {
            action.run();
        }
        var taken = new Median();
        for (int n = 0; n < times; n++) {
            long begun = System.nanoTime();
            action.run();
            taken.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        return taken;
    }
}
