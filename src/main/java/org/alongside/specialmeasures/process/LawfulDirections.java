package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.List;
import org.alongside.specialmeasures.Measure;
import org.alongside.specialmeasures.MeasureStatuses;
import org.alongside.work.Refusal;

/** What the Act does not let a court direct, as far as the answers show it. */
record LawfulDirections(CourtAnswers court, MeasureStatuses now) {

    /** Words that say nothing of a change that was asked for. */
    private static final List<String> UNDECIDED = List.of("notAskedFor", "granted", "ownMotion");

    /** @throws Refusal when the answers contradict the Act or each other */
    void require(LocalDate eighteenthBirthday, LocalDate today) {
        requireGround(eighteenthBirthday, court.answers().date("decidedOn").orElse(today));
        requireScreenAsSaid();
    }

    /** A change of a direction in force that was applied for is decided one way or the other: s.20(2). */
    void requireDecided(DraftedApplication drafted) {
        for (Measure measure : Measure.values()) {
            boolean asked = drafted.varies(measure) || drafted.discharges(measure);
            if (asked && now.isInForce(measure) && UNDECIDED.contains(court.on(measure))) {
                throw new Refusal(
                        measure.field("court"),
                        "A change of this direction was applied for. Choose whether the court varied, discharged or replaced it, or refused that (s.20(2))");
            }
        }
    }

    /** The age that makes eligible is the age when the court decides: s.16(3). */
    private void requireGround(LocalDate eighteenthBirthday, LocalDate decidedOn) {
        boolean ageAlone = court.answers().text("eligibleBy").equals("ageAlone");
        if (ageAlone && !court.directed().isEmpty() && !eighteenthBirthday.isAfter(decidedOn)) {
            throw new Refusal(
                    "eligibleBy",
                    "They were 18 on the day of the decision, so that age alone makes nobody eligible (s.16(1)(a), (3)). Choose another ground");
        }
    }

    /** Who opts out of the live link and gives evidence in the courtroom has a screen, unless they opt out of that too: s.21(4A), (4B). */
    private void requireScreenAsSaid() {
        boolean screen = isThere(Measure.SCREENS);
        String said = court.answers().text("screenInstead");
        if (said.equals("yes") && !screen) {
            throw new Refusal(
                    "screenInstead", "The decision on screens above does not direct one. Both must agree (s.21(4A))");
        }
        if (List.of("notWanted", "notBetter").contains(said) && screen) {
            throw new Refusal("screenInstead", "A screen is directed above. Both must agree (s.21(4A) and (4B))");
        }
        boolean inCourtroom =
                court.on(Measure.LIVE_LINK).equals("optOutAccepted") && !isThere(Measure.RECORDED_CROSS_EXAMINATION);
        if (said.equals("notInCourtroom") && inCourtroom) {
            throw new Refusal(
                    "screenInstead",
                    "Without the live link and without section 28 they give evidence in the courtroom. Say what the court decided on a screen (s.21(4A))");
        }
    }

    private boolean isThere(Measure measure) {
        return court.isDirected(measure) || court.staysInForce(measure, now);
    }
}
