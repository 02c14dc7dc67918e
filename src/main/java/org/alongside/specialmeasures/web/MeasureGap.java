package org.alongside.specialmeasures.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.specialmeasures.CourtDays;
import org.alongside.specialmeasures.DirectionHistory;
import org.alongside.specialmeasures.DirectionStatus;
import org.alongside.specialmeasures.MeasureDirection;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureView;

/** Says in words where the chain from the wish to the day in court is broken for one measure; empty where it holds. */
record MeasureGap(MeasureView view, String wish, CourtDays days) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    String words() {
        if (view.status().isInForce()) {
            return inForce();
        }
        boolean wanted = wish.equals("wants");
        return switch (view.status()) {
            case APPLIED_FOR, OPPOSED -> said(view.status()) + ", not decided yet";
            case REFUSED, OPT_OUT_ACCEPTED, DISCHARGED, LAPSED, SUPERSEDED ->
                wanted ? "Wanted, but " + lower(said(view.status())) : "";
            case OF_EARLIER_TRIAL -> "Directed for the earlier trial; ask the court to confirm it, or apply again";
            default -> wanted && days.overOn() == null ? "Wanted, not applied for" : "";
        };
    }

    private String inForce() {
        List<MeasureDirection> directions = DirectionHistory.of(view, days);
        Optional<DirectionStatus> status = directions.stream()
                .reduce((one, next) -> next)
                .map(it -> it.now().status());
        if (status.filter(DirectionStatus.NOT_APPLICABLE::equals).isPresent()) {
            return "";
        }
        if (view.status() == MeasureStatus.NOT_GIVEN) {
            return said(MeasureStatus.NOT_GIVEN) + why();
        }
        if (view.pendingChange().isPresent()) {
            return said(view.pendingChange().get().status()) + ", not decided yet";
        }
        boolean toCome = view.status() != MeasureStatus.GIVEN;
        if (!toCome && missedOnce()) {
            return "Given in the end; " + lower(said(MeasureStatus.NOT_GIVEN)) + why();
        }
        if (toCome && wish.equals("doesNotWant")) {
            return "They do not want it now; the direction stands until the court varies it";
        }
        return view.status().isDirection() ? "%s, not arranged; %s".formatted(said(view.status()), hearing()) : "";
    }

    /** Whether there was a day in court without it since it was last directed. */
    private boolean missedOnce() {
        return view.steps().stream()
                .dropWhile(step -> view.latestDirection().filter(step::equals).isEmpty())
                .anyMatch(step -> step.status() == MeasureStatus.NOT_GIVEN);
    }

    private String why() {
        return view.latest(MeasureStatus.NOT_GIVEN)
                .map(MeasureView.Step::why)
                .map(why -> ": " + why)
                .orElse("");
    }

    private String said(MeasureStatus status) {
        return view.latest(status)
                .map(step -> status.title() + " " + DAY.format(step.day()))
                .orElse(status.title());
    }

    private String hearing() {
        return days.next().map(this::distance).orElse("no hearing date yet");
    }

    private String distance(LocalDate on) {
        long away = ChronoUnit.DAYS.between(days.today(), on);
        if (away == 0) {
            return "hearing today";
        }
        String number = Math.abs(away) == 1 ? "1 day" : Math.abs(away) + " days";
        return away > 0 ? "hearing in " + number : "hearing was %s ago".formatted(number);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
