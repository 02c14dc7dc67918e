package org.alongside.crossexamination.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.crossexamination.domain.CourtDate;
import org.alongside.crossexamination.domain.CourtDates;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingMoved;
import org.alongside.specialmeasures.SpecialMeasuresDirected;
import org.alongside.timelimits.TimeLimits;
import org.alongside.timelimits.Trigger;
import org.alongside.timelimits.Triggers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The limits of a recording: those that end on a date of the court move with it. */
@Component
class Section28Limits {

    static final String AFTERCARE = "S28-AFTERCARE";
    static final String FORM_BEFORE = "S28-FORM-BEFORE";

    private static final String BEFORE_RECORDING = "S28-GRH";

    private static final String DIRECTED_BY = "recordCourtDirections";

    private static final Map<HearingKind, CourtDate> HEARD_ON = Map.of(
            HearingKind.GROUND_RULES_HEARING, CourtDate.GROUND_RULES_HEARING,
            HearingKind.RECORDING, CourtDate.RECORDING);

    private static final String USUAL_TIME = "S28-RECORD";

    private static final Set<String> ALL = Stream.concat(
                    Stream.of(CourtDate.values()).map(CourtDate::rule),
                    Stream.of(
                            "S28-MATERIAL",
                            "S28-MEMORY",
                            "S28-FORM",
                            FORM_BEFORE,
                            BEFORE_RECORDING,
                            USUAL_TIME,
                            "SM-LAPSE-S28"))
            .collect(Collectors.toUnmodifiableSet());

    private final TimeLimits limits;
    private final Triggers triggers;
    private final Cases cases;
    private final CourtDates dates;
    private final LegalToday today;

    Section28Limits(TimeLimits limits, Triggers triggers, Cases cases, CourtDates dates, LegalToday today) {
        this.limits = limits;
        this.triggers = triggers;
        this.cases = cases;
        this.dates = dates;
        this.today = today;
    }

    /**
     * Each of the five dates of CrimPR 18.8(2) is a limit of its own from the day the court sets it. Where no recording is directed, none is
     * waited for since the case was sent.
     */
    @EventListener
    void on(SpecialMeasuresDirected directed) {
        if (directed.section28()) {
            dates.directed(directed.caseId())
                    .forEach((date, day) ->
                            limits.startWithDueDate(directed.caseId(), date.rule(), directed.on(), day, DIRECTED_BY));
            LocalDate birthday = cases.byId(directed.caseId()).eighteenthBirthday();
            if (birthday.isAfter(directed.on())) {
                triggers.happened(directed.caseId(), birthday, DIRECTED_BY, Trigger.SECTION_28_BEFORE_18);
            }
        } else if (dates.of(directed.caseId(), CourtDate.RECORDING).isEmpty()) {
            limits.stop(directed.caseId(), USUAL_TIME);
        }
    }

    /** The ground rules hearing was held; it is to be about a week before the recording. */
    void groundRulesSettled(UUID caseId, LocalDate on) {
        meet(caseId, CourtDate.GROUND_RULES_HEARING, on);
        limits.meet(caseId, BEFORE_RECORDING, on);
    }

    /** Starts the limit that ends on a date of the court, from the day the court gave it, unless it runs already. */
    void start(UUID caseId, CourtDate date, LocalDate dueOn, String startedBy) {
        if (limits.dueOn(caseId, date.rule()).filter(dueOn::equals).isPresent()) {
            return;
        }
        LocalDate givenOn = dates.directedOn(caseId, date).orElseGet(today::date);
        limits.startWithDueDate(caseId, date.rule(), givenOn, dueOn, startedBy);
    }

    /** The limit of this court date was kept. */
    void meet(UUID caseId, CourtDate date, LocalDate on) {
        limits.meet(caseId, date.rule(), on);
    }

    void stop(UUID caseId, CourtDate date) {
        limits.stop(caseId, date.rule());
    }

    /** The whole evidence is recorded: this is what the usual time and the 18th birthday waited for. */
    void recorded(UUID caseId, LocalDate on) {
        meet(caseId, CourtDate.RECORDING, on);
        limits.meet(caseId, USUAL_TIME, on);
        limits.meet(caseId, "SM-LAPSE-S28", on);
    }

    /** Nothing is asked for any more. */
    void stopAll(UUID caseId) {
        limits.stop(caseId, ALL);
    }

    /** A hearing that moves takes its running limit along, whoever moved it. */
    @EventListener
    void on(HearingMoved moved) {
        CourtDate date = HEARD_ON.get(moved.kind());
        if (date != null && limits.dueOn(moved.caseId(), date.rule()).isPresent()) {
            limits.startWithDueDate(moved.caseId(), date.rule(), today.date(), moved.to(), "hearingMoved");
        }
    }
}
