package org.alongside.hearings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.domain.Hearing;
import org.alongside.hearings.domain.HearingDate;
import org.alongside.hearings.domain.HearingDates;
import org.alongside.hearings.domain.HearingRows;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hearings of a case and every date each of them had. Of one kind at most one is open at a time. The case row is locked; whoever
 * waits for a day that depends on a hearing is asked again before the transaction ends.
 */
@Service
@Transactional
public class Hearings {

    private static final String GOES_ON = "The hearing goes on";

    private final HearingRows hearings;
    private final HearingDates dates;
    private final LegalToday today;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Hearings(
            HearingRows hearings, HearingDates dates, LegalToday today, Clock clock, ApplicationEventPublisher events) {
        this.hearings = hearings;
        this.dates = dates;
        this.today = today;
        this.clock = clock;
        this.events = events;
    }

    /** Gives a hearing its date: opens one of this kind, or moves the one that is open; the date it has already changes nothing. */
    public void fix(UUID caseId, HearingKind kind, When when) {
        give(caseId, kind, when, null);
    }

    /** Moves the open hearing of this kind, or opens one where none was known; the reason is kept with the date. */
    public void move(UUID caseId, HearingKind kind, When when, String reason) {
        give(caseId, kind, when, reason);
    }

    /** The open hearing of this kind goes on another day, which is no move: the court sits there again. Nothing happens when none is open. */
    public void goOn(UUID caseId, HearingKind kind, LocalDate day) {
        hearings.open(caseId, kind).ifPresent(hearing -> {
            hearing.goOn(day);
            keep(hearing, GOES_ON);
            events.publishEvent(new HearingFixed(caseId, kind, day));
        });
    }

    /** The open hearing of this kind was held. Nothing happens when none is open. */
    public void held(UUID caseId, HearingKind kind) {
        hearings.open(caseId, kind).ifPresent(hearing -> {
            hearing.hold();
            hearings.save(hearing);
            events.publishEvent(new HearingHeld(caseId, kind, hearing.when().on()));
        });
    }

    /** The open hearing of this kind will not be held; the reason is kept. Nothing happens when none is open. */
    public void vacate(UUID caseId, HearingKind kind, String reason) {
        hearings.open(caseId, kind).ifPresent(hearing -> {
            hearing.vacate();
            hearings.save(hearing);
            dates.save(new HearingDate(hearing, reason, clock.instant()));
            events.publishEvent(new HearingVacated(caseId, kind, hearing.when().on()));
        });
    }

    /** The hearing of this kind that is still to come. */
    @Transactional(readOnly = true)
    public Optional<HearingView> open(UUID caseId, HearingKind kind) {
        return hearings.open(caseId, kind).map(hearing -> view(hearing, datesOf(caseId)));
    }

    /** The day of the hearing of this kind that is still to come. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> day(UUID caseId, HearingKind kind) {
        return hearings.open(caseId, kind).map(hearing -> hearing.when().on());
    }

    /** The open hearing that comes first, today's included. */
    @Transactional(readOnly = true)
    public Optional<HearingView> next(UUID caseId) {
        LocalDate now = today.date();
        return of(caseId).stream()
                .filter(hearing -> hearing.status() == HearingStatus.OPEN)
                .filter(hearing -> !hearing.when().on().isBefore(now))
                .min(Comparator.comparing(hearing -> hearing.when().on()));
    }

    /** Every hearing of the case, the earliest first. */
    @Transactional(readOnly = true)
    public List<HearingView> of(UUID caseId) {
        Map<UUID, List<HearingDate>> given = datesOf(caseId);
        return hearings.findByCaseIdOrderBySitsOnAscIdAsc(caseId).stream()
                .map(hearing -> view(hearing, given))
                .toList();
    }

    private void give(UUID caseId, HearingKind kind, When when, @Nullable String reason) {
        Optional<Hearing> open = hearings.open(caseId, kind);
        if (open.isEmpty()) {
            keep(new Hearing(caseId, kind, when), reason);
            events.publishEvent(new HearingFixed(caseId, kind, when.on()));
            return;
        }
        Hearing hearing = open.get();
        When before = hearing.when();
        hearing.moveTo(when);
        if (hearing.when().equals(before)) {
            return;
        }
        keep(hearing, reason);
        events.publishEvent(
                before.on().equals(when.on())
                        ? new HearingFixed(caseId, kind, when.on())
                        : new HearingMoved(caseId, kind, before.on(), when.on(), hearing.moves()));
    }

    private void keep(Hearing hearing, @Nullable String reason) {
        hearings.save(hearing);
        dates.save(new HearingDate(hearing, reason, clock.instant()));
    }

    private Map<UUID, List<HearingDate>> datesOf(UUID caseId) {
        return dates.findByCaseIdOrderByGivenAtAscIdAsc(caseId).stream()
                .collect(Collectors.groupingBy(HearingDate::hearingId));
    }

    private static HearingView view(Hearing hearing, Map<UUID, List<HearingDate>> given) {
        List<HearingView.Given> dates = given.getOrDefault(hearing.id(), List.of()).stream()
                .map(date -> new HearingView.Given(date.when(), date.reason(), date.givenAt()))
                .toList();
        return new HearingView(hearing.id(), hearing.kind(), hearing.status(), hearing.when(), hearing.moves(), dates);
    }
}
