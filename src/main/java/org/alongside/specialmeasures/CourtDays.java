package org.alongside.specialmeasures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.cases.LegalToday;
import org.alongside.hearings.HearingKind;
import org.alongside.hearings.HearingStatus;
import org.alongside.hearings.HearingView;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a witness gives evidence, with the days they had before they were moved.
 *
 * @param listed every day that was listed, the earliest first
 * @param overOn the day from which no evidence is needed any more; null while it is
 */
public record CourtDays(List<Listed> listed, @Nullable LocalDate overOn, LocalDate today) {

    private static final Set<HearingKind> EVIDENCE = EnumSet.of(HearingKind.RECORDING, HearingKind.TRIAL);

    public CourtDays {
        listed = List.copyOf(listed);
    }

    /** The days of these hearings. */
    public static CourtDays of(List<HearingView> hearings, @Nullable LocalDate overOn, LocalDate today) {
        List<Listed> listed = new ArrayList<>();
        hearings.stream()
                .filter(hearing -> EVIDENCE.contains(hearing.kind()))
                .forEach(hearing -> listed.addAll(listed(hearing)));
        return new CourtDays(listed, overOn, today);
    }

    /** The day that comes next, or else the one that came last and is still listed. */
    public Optional<LocalDate> next() {
        return listed.stream()
                .filter(day -> day.takenOff() == null)
                .map(Listed::on)
                .filter(day -> !day.isBefore(today))
                .min(LocalDate::compareTo)
                .or(() -> listed.stream()
                        .filter(day -> day.takenOff() == null)
                        .map(Listed::on)
                        .max(LocalDate::compareTo));
    }

    /** The day on which a hearing of this kind is listed now and was not held yet. */
    public Optional<LocalDate> toCome(@Nullable HearingKind hearing) {
        return listed.stream()
                .filter(day -> day.hearing() == hearing && day.takenOff() == null && !day.held())
                .map(Listed::on)
                .max(LocalDate::compareTo);
    }

    private static List<Listed> listed(HearingView hearing) {
        List<HearingView.Given> dates = hearing.dates();
        // a hearing taken off the list has its last day once more, with the reason and since when
        boolean vacated = hearing.status() == HearingStatus.VACATED;
        int days = vacated ? dates.size() - 1 : dates.size();
        List<Listed> listed = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            LocalDate takenOff =
                    i + 1 < dates.size() ? LocalDate.ofInstant(dates.get(i + 1).since(), LegalToday.LONDON) : null;
            boolean held = hearing.status() == HearingStatus.HELD && i + 1 == days;
            listed.add(new Listed(hearing.kind(), dates.get(i).when().on(), takenOff, held));
        }
        return listed;
    }

    /**
     * A day that was listed.
     *
     * @param takenOff when it was taken off the list again
     * @param held whether the court sat on it, if only for a part
     */
    public record Listed(
            HearingKind hearing, LocalDate on, @Nullable LocalDate takenOff, boolean held) {}
}
