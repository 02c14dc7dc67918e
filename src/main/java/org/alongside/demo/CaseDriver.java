package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.Stage;
import org.alongside.engine.MovableClock;
import org.alongside.engine.Processes;
import org.alongside.journey.Referral;
import org.alongside.journey.Referrals;
import org.alongside.notices.Outbox;
import org.alongside.work.Work;
import org.alongside.work.WorkItemView;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Takes one case along a story by the real services: the right people finish its tasks, its own timers go off, and the time it all
 * happens at moves on for this thread only.
 */
@Component
@Profile({"demo", "test"})
public class CaseDriver {

    /** Tasks that go on beside whatever the case waits for. */
    private static final Set<String> BESIDE = Set.of(
            "checkIn",
            "reviewSupportPlan",
            "reviewFamilySupport",
            "planForTurning18",
            "tellAnotherWay",
            "tellDeparture",
            "tellWhatIsLeft",
            "explainLapse");

    private static final int MOST_STEPS = 2_000;

    private final Referrals referrals;
    private final Cases cases;
    private final Work work;
    private final Processes processes;
    private final CasePace pace;
    private final CaseHands hands;
    private final Outbox outbox;
    private final MovableClock clock;

    CaseDriver(
            Referrals referrals,
            Cases cases,
            Work work,
            Processes processes,
            CasePace pace,
            CaseHands hands,
            Outbox outbox,
            MovableClock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.work = work;
        this.processes = processes;
        this.pace = pace;
        this.hands = hands;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Opens the case of a referral as if it were that moment. */
    public CaseView open(Referral referral, Actor by, Instant at) {
        return at(at, () -> referrals.start(referral, by));
    }

    /**
     * Goes on with a case until its story leaves nothing more to do, the case is closed, or the time is up.
     *
     * @return the moment of the last thing that happened
     * @throws StuckStory when somebody could not do what the story says
     */
    public Instant drive(CaseView opened, Story story, Instant from, Instant until) {
        var told = new StoryTold(opened, story);
        Instant now = from;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Instant> next = step(told, now, until);
            if (next.isEmpty()) {
                return now;
            }
            now = next.get();
        }
        throw new StuckStory("%s goes round and round at %s".formatted(opened.reference(), told.lastDone()));
    }

    /** Does whatever comes next and says when it was done; empty when there is nothing more before the time is up. */
    private Optional<Instant> step(StoryTold told, Instant now, Instant until) {
        CaseView found = cases.byId(told.caseId());
        if (found.stage() == Stage.CLOSED) {
            told.requireToldToTheEnd();
            return Optional.empty();
        }
        if (raise(told, found, now)) {
            return Optional.of(now);
        }
        Optional<Due> task = work.openOn(told.caseId()).stream()
                .filter(item -> mayBeDone(told, item, until))
                .map(item -> new Due(item, pace.readyAt(item, told.story())))
                .min(Comparator.comparing(Due::at)
                        .thenComparing(due -> due.item().task()));
        Optional<Instant> timer = processes.nextJob(told.reference());
        Instant taskAt = task.map(Due::at).orElse(Instant.MAX);
        Instant timerAt = timer.orElse(Instant.MAX);
        Instant next = later(now, taskAt.isBefore(timerAt) ? taskAt : timerAt);
        if (next.isAfter(until)) {
            return Optional.empty();
        }
        if (taskAt.isBefore(timerAt)) {
            finish(told, task.orElseThrow().item(), next);
        } else {
            at(next, () -> processes.runDueJobs(told.reference(), next));
        }
        at(next, outbox::sendDue);
        return Optional.of(next);
    }

    private boolean raise(StoryTold told, CaseView found, Instant now) {
        return told.ripe()
                .filter(raised -> at(now, () -> hands.raise(told, found, raised)))
                .map(told::raised)
                .isPresent();
    }

    private void finish(StoryTold told, WorkItemView item, Instant when) {
        at(when, () -> {
            hands.finish(told, item);
            return when;
        });
        told.done(item.task(), when);
    }

    /** When the story is over its last step's tasks stay open; what was open before and would be overdue by now is still done. */
    private static boolean mayBeDone(StoryTold told, WorkItemView item, Instant until) {
        if (told.story().left().contains(item.task())) {
            return false;
        }
        Optional<Instant> over = told.overSince();
        boolean wasOpenBefore = over.map(item.openedAt()::isBefore).orElse(true);
        return over.isEmpty()
                || BESIDE.contains(item.task())
                || wasOpenBefore && item.isOverdueOn(LocalDate.ofInstant(until, LegalToday.LONDON));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private <T> T at(Instant moment, Supplier<T> what) {
        List<T> result = new ArrayList<>(1);
        clock.at(moment, () -> result.add(what.get()));
        return result.get(0);
    }

    private record Due(WorkItemView item, Instant at) {}

    /** The story cannot go on as it says. */
    public static class StuckStory extends RuntimeException {

        private static final long serialVersionUID = 1;

        StuckStory(String why) {
            super(why);
        }
    }
}
