package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.Cases;
import org.alongside.cases.Run;
import org.alongside.cases.Stage;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.LimitStatus;
import org.alongside.timelimits.LimitView;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.alongside.work.LimitSetOff;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The time to apply for special measures: it runs from the not-guilty plea, whoever records it and whenever, CrimPR 18.4(a). Service before the
 * plea meets it from its start.
 */
@Component
class TimeToApply {

    static final List<String> RULES = List.of(NotGuiltyPlea.CROWN_COURT, NotGuiltyPlea.MAGISTRATES_COURT);

    private static final Set<String> OF_THE_RUN = Set.of("SMA-RESP", "SMA-ABS", "SMA-VAR", "PR-CHALLENGE");
    private static final Set<String> OF_THE_APPLICATION =
            Stream.concat(RULES.stream(), OF_THE_RUN.stream()).collect(Collectors.toUnmodifiableSet());

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String SERVICE = "serveApplication";
    private static final String PLEA = "notGuiltyPlea";
    private static final List<String> RECORDED_BY = List.of("enterNotGuiltyPlea", "considerInPersonBan");

    /** A variation has no days of its own, CrimPR 18.11(1)(a), unless questions about sexual behaviour were allowed. */
    static final String WITHOUT_DAYS = "PR-TASK";

    private final CaseRecords records;
    private final Cases cases;
    private final TimeLimits limits;
    private final Triggers triggers;
    private final ApplicationEventPublisher events;

    TimeToApply(
            CaseRecords records, Cases cases, TimeLimits limits, Triggers triggers, ApplicationEventPublisher events) {
        this.records = records;
        this.cases = cases;
        this.limits = limits;
        this.triggers = triggers;
        this.events = events;
    }

    /** The plea that the case knows of, the newest recorded. */
    Optional<NotGuiltyPlea> known(UUID caseId) {
        return records.of(caseId, RECORDED_BY).stream()
                .flatMap(record -> NotGuiltyPlea.in(record.answers()).stream())
                .reduce((earlier, later) -> later);
    }

    /** The rule that the service of an application serves: of the court that heard the plea, before it of the court that the draft names. */
    String limit(Run run) {
        UUID caseId = run.caseId();
        if (isVariation(run)) {
            return isAskedForBySection41(caseId) ? AllowSection41.LIMIT : WITHOUT_DAYS;
        }
        return RULES.stream()
                .filter(rule ->
                        current(caseId, rule).filter(it -> it.status().isOpen()).isPresent())
                .findFirst()
                .or(() -> known(caseId).map(NotGuiltyPlea::limit))
                .orElseGet(() -> drafted(run).limit());
    }

    /** A plea has been recorded: the time to apply runs from it, and is met where the application was served before. */
    void entered(UUID caseId, NotGuiltyPlea plea) {
        if (plea.limit().equals(NotGuiltyPlea.CROWN_COURT)) {
            triggers.happened(caseId, plea.on(), PLEA, Trigger.NOT_GUILTY_PLEA);
        }
        Optional<LocalDate> servedOn = records.of(caseId, List.of(SERVICE)).stream()
                .flatMap(served -> new ServedApplication(served.answers()).on().stream())
                .reduce((earlier, later) -> later);
        if (servedOn.isEmpty() && cases.byId(caseId).stage() != Stage.SPECIAL_MEASURES) {
            return;
        }
        RULES.stream().filter(rule -> !rule.equals(plea.limit())).forEach(other -> limits.stop(caseId, other));
        if (!isCountedFrom(caseId, plea)) {
            limits.start(caseId, plea.limit(), plea.on(), PLEA);
            servedOn.ifPresent(day -> limits.meet(caseId, plea.limit(), later(day, plea.on())));
        }
        events.publishEvent(new LimitSetOff(caseId, SERVICE));
    }

    /**
     * The application was served. Before the plea no time runs.
     *
     * @throws Refusal when it is late and no extension is asked for
     */
    void served(Submission submission, LocalDate servedOn) {
        UUID caseId = submission.caseId();
        limits.meet(caseId, AllowSection41.LIMIT, servedOn);
        if (isVariation(submission.run())) {
            return;
        }
        submission
                .answers()
                .date("pleaOn")
                .map(on -> new NotGuiltyPlea(
                        on,
                        known(caseId)
                                .map(NotGuiltyPlea::limit)
                                .orElseGet(() -> drafted(submission.run()).limit())))
                .or(() -> known(caseId))
                .ifPresent(plea -> served(submission, servedOn, plea));
    }

    private void served(Submission submission, LocalDate servedOn, NotGuiltyPlea plea) {
        UUID caseId = submission.caseId();
        if (!isCountedFrom(caseId, plea)) {
            limits.start(caseId, plea.limit(), plea.on(), PLEA);
        }
        current(caseId, plea.limit())
                .map(LimitView::dueOn)
                .filter(servedOn::isAfter)
                .ifPresent(dueOn -> askForMoreTime(submission, dueOn, servedOn));
        limits.meet(caseId, plea.limit(), later(servedOn, plea.on()));
    }

    /** An application has come to its end: its own limits end with it, and the time to apply; those of a variation beside it run on, and the reverse. */
    void settled(Run run) {
        limits.stop(run, isVariation(run) ? OF_THE_RUN : OF_THE_APPLICATION);
    }

    /** Who is late asks for more time when serving it, and explains the delay: CrimPR 18.6. */
    private void askForMoreTime(Submission submission, LocalDate dueOn, LocalDate servedOn) {
        boolean asked = submission.answers().yes("lateService")
                && !submission.answers().text("extensionRequest").isBlank()
                && !submission.answers().text("lateExplanation").isBlank();
        if (!asked) {
            throw new Refusal(
                    "lateService",
                    "The last day to serve it was %s. Ask for an extension and explain why it is late"
                            .formatted(DAY.format(dueOn)));
        }
        limits.start(submission.caseId(), "SMA-OOT", servedOn, SERVICE);
        limits.meet(submission.caseId(), "SMA-OOT", servedOn);
    }

    /** Whether measures are still to be asked for because the court allowed questions about sexual behaviour: CrimPR 22.7(2). */
    boolean isAskedForBySection41(UUID caseId) {
        return limits.runningFor(LimitOf.theCase(caseId, AllowSection41.LIMIT)).isPresent();
    }

    /** A variation is asked for as soon as the change is known, CrimPR 18.11, and not within days of the plea. */
    private boolean isVariation(Run run) {
        return records.latestRecord(run, "describeChange").isPresent();
    }

    /** What runs from this very plea goes on, with the last day that a court may have given it. */
    private boolean isCountedFrom(UUID caseId, NotGuiltyPlea plea) {
        return current(caseId, plea.limit())
                .filter(limit -> limit.startedOn().equals(plea.on()) && limit.status() != LimitStatus.STOPPED)
                .isPresent();
    }

    private Optional<LimitView> current(UUID caseId, String rule) {
        return limits.servedBy(LimitOf.theCase(caseId, rule));
    }

    private DraftedApplication drafted(Run run) {
        return new DraftedApplication(records.latest(run, "draftApplication"));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
