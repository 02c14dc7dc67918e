package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.cases.Answers;
import org.alongside.specialmeasures.Measure;

/** An application as it was drafted, read from the answers of {@code draft-application}. */
record DraftedApplication(Answers answers) {

    private static final List<String> PROPOSED = List.of("named", "identified");

    boolean isByNotice() {
        return "noticeUnopposed".equals(answers.text("applicationRoute"));
    }

    boolean isCourtsOwnMotion() {
        return "courtsOwnMotion".equals(answers.text("applicationRoute"));
    }

    /** The rule that limits the time to apply: CrimPR 18.4(a)(i) or (ii). */
    String limit() {
        return NotGuiltyPlea.limit(answers.text("courtKind"));
    }

    Optional<LocalDate> ownProposalOn() {
        return answers.date("ownProposalOn");
    }

    Optional<LocalDate> noticeOn() {
        return answers.date("preparationHearingOn");
    }

    /** Whether it asks to vary or discharge a direction in force, with what has changed and why: CrimPR 18.11. */
    boolean isVariation() {
        return answers.yes("variationAsked");
    }

    /** The measures on which it asks the court for something: to direct them, or to vary or discharge a direction. */
    List<Measure> measures() {
        return Arrays.stream(Measure.values())
                .filter(measure -> asksFor(measure) || varies(measure) || discharges(measure))
                .toList();
    }

    boolean keeps(Measure measure) {
        return said(measure).equals("keep");
    }

    boolean varies(Measure measure) {
        return said(measure).equals("vary");
    }

    boolean discharges(Measure measure) {
        return said(measure).equals("discharge");
    }

    /** The draft's answer on a measure; empty where it says nothing of it. */
    String said(Measure measure) {
        return answers.text(measure.question());
    }

    /** A supporter is asked for by naming one, in a part of its own: CrimPR 18.10(f). */
    boolean asksFor(Measure measure) {
        String said = said(measure);
        return said.startsWith("asked") || PROPOSED.contains(said);
    }

    /** For each measure whether they are to have it; one of which it says nothing, or whose direction it does not touch, is left out. */
    Map<Measure, Boolean> has() {
        return Arrays.stream(Measure.values())
                .filter(measure -> !said(measure).isEmpty() && (isVariation() || !keeps(measure)))
                .collect(Collectors.toMap(
                        Function.identity(), measure -> asksFor(measure) || keeps(measure) || varies(measure)));
    }

    /** The reasons for departing from a wish. */
    Map<Measure, String> departureReasons() {
        return Arrays.stream(Measure.values())
                .collect(Collectors.toMap(Function.identity(), measure -> answers.text(measure.field("departure"))));
    }

    /** Whether it says anywhere that it departs from a wish. */
    boolean departsFromAWish() {
        return Arrays.stream(Measure.values())
                        .anyMatch(
                                measure -> answers.text(measure.field("apply")).endsWith("DespiteWish"))
                || !answers.text(Measure.LIVE_LINK_SUPPORTER.field("departure")).isBlank();
    }
}
