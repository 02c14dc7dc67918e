package org.alongside.specialmeasures.process;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.cases.Answers;
import org.alongside.specialmeasures.Marking;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatus;
import org.alongside.specialmeasures.MeasureStatuses;

/** What a court decided on each measure, read from the answers of {@code record-court-directions}. */
record CourtAnswers(Answers answers) {

    /** Words by which the measure is to be there. */
    private static final Set<String> DIRECTED = Set.of("granted", "grantedInPart", "ownMotion", "varied");

    /** Words by which it is not, or not any more. */
    private static final Set<String> TAKEN_AWAY = Set.of("discharged", "replaced", "optOutAccepted");

    String on(Measure measure) {
        return answers.text(measure.field("court"));
    }

    /** The reason that the form asks for beside a decision on one measure; else the reasons given for all of them: s.20(5). */
    String reason(Measure measure) {
        String own = answers.text(measure.field("courtReason"));
        return own.isBlank() ? answers.text("reasons") : own;
    }

    Set<Measure> directed() {
        return withWord(DIRECTED);
    }

    boolean isDirected(Measure measure) {
        return DIRECTED.contains(on(measure));
    }

    /** Whether a direction that binds is left to bind. */
    boolean staysInForce(Measure measure, MeasureStatuses now) {
        return now.isInForce(measure) && !TAKEN_AWAY.contains(on(measure));
    }

    /** Whether the court gave anything that was asked for, in whatever form. */
    boolean grantsAnything() {
        return !directed().isEmpty() || !withWord(TAKEN_AWAY).isEmpty() || isOptOutAccepted();
    }

    boolean isOptOutAccepted() {
        return answers.text("optOutDecision").startsWith("accepted");
    }

    boolean anySaid(String... words) {
        return !withWord(Set.of(words)).isEmpty();
    }

    /** For each measure on which the court decided, whether they get it. */
    Map<Measure, Boolean> has() {
        Map<Measure, Boolean> has = new EnumMap<>(Measure.class);
        directed().forEach(measure -> has.put(measure, true));
        withWord(TAKEN_AWAY).forEach(measure -> has.put(measure, false));
        withWord(Set.of("refused")).forEach(measure -> has.put(measure, false));
        return has;
    }

    /** The reasons that the form asks for beside a decision on one measure. */
    Map<Measure, String> reasons() {
        return Arrays.stream(Measure.values())
                .collect(Collectors.toMap(measure -> measure, measure -> answers.text(measure.field("courtReason"))));
    }

    /** What becomes of each measure, given how far it has come. */
    List<Marking> markings(MeasureStatuses now) {
        return Arrays.stream(Measure.values())
                .flatMap(measure -> becomes(on(measure), now.isInForce(measure)).stream()
                        .map(status -> new Marking(measure, status, reason(measure))))
                .toList();
    }

    /** A direction that is given again stands as it is; that the court refused to change one is kept, and it stands too. */
    private static Optional<MeasureStatus> becomes(String word, boolean inForce) {
        return Optional.ofNullable(
                switch (word) {
                    case "granted", "ownMotion" -> inForce ? null : MeasureStatus.GRANTED;
                    case "grantedInPart" -> inForce ? MeasureStatus.VARIED : MeasureStatus.GRANTED_IN_PART;
                    case "refused" -> inForce ? MeasureStatus.CHANGE_REFUSED : MeasureStatus.REFUSED;
                    case "optOutAccepted" -> inForce ? MeasureStatus.DISCHARGED : MeasureStatus.OPT_OUT_ACCEPTED;
                    case "varied" -> MeasureStatus.VARIED;
                    case "discharged" -> MeasureStatus.DISCHARGED;
                    case "replaced" -> MeasureStatus.SUPERSEDED;
                    default -> null;
                });
    }

    private Set<Measure> withWord(Set<String> words) {
        Set<Measure> some = EnumSet.noneOf(Measure.class);
        Arrays.stream(Measure.values())
                .filter(measure -> words.contains(on(measure)))
                .forEach(some::add);
        return some;
    }
}
