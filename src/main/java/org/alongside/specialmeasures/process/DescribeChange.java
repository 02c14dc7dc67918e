package org.alongside.specialmeasures.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.cases.Run;
import org.alongside.forms.Offers;
import org.alongside.forms.Offers.Offer;
import org.alongside.specialmeasures.ChangeWanted;
import org.alongside.specialmeasures.SpecialMeasures;
import org.alongside.timelimits.LimitOf;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.Refusal;
import org.alongside.work.Submission;
import org.alongside.work.TaskHandler;
import org.springframework.stereotype.Component;

/** A variation must be asked for as soon as the change is known: the limit runs from that day, CrimPR 18.11(1)(a). */
@Component
class DescribeChange implements TaskHandler {

    private final SpecialMeasures measures;
    private final TimeLimits limits;
    private final ChangeWanted wanted;
    private final ChangeToRead toRead;
    private final TimeToApply time;

    DescribeChange(
            SpecialMeasures measures, TimeLimits limits, ChangeWanted wanted, ChangeToRead toRead, TimeToApply time) {
        this.measures = measures;
        this.limits = limits;
        this.wanted = wanted;
        this.toRead = toRead;
        this.time = time;
    }

    /** "As soon as possible" has no day; where the court has set ten business days going, the first step is not left without one. */
    @Override
    public Optional<String> timeLimit(Run run) {
        return time.isAskedForBySection41(run.caseId()) ? Optional.of(TimeToApply.WITHOUT_DAYS) : Optional.empty();
    }

    @Override
    public Map<String, Object> submit(Submission submission) {
        requireSomethingToVary(submission);
        var noticedOn = submission.answers().date("changeNoticedOn").orElse(submission.today());
        limits.start(LimitOf.task(submission.run(), "SMA-VAR", submission.task()), noticedOn, submission.task());
        return Map.of();
    }

    /** The change is known from the day on which it was said, and not from when somebody here looks at it: CrimPR 18.11(1)(a). */
    @Override
    public Optional<LocalDate> triggerDay(Run run, LocalDate openedOn) {
        return wanted.said(run.caseId()).map(ChangeWanted.Said::on).or(() -> Optional.of(openedOn));
    }

    @Override
    public Offers offers(Run run) {
        return wanted.said(run.caseId()).map(DescribeChange::offers).orElse(Offers.NONE);
    }

    @Override
    public List<Beside> beside(Run run) {
        return toRead.beside(run.caseId());
    }

    private static Offers offers(ChangeWanted.Said said) {
        String from = "what the young person wants changed";
        Map<String, Offer> offers = new LinkedHashMap<>();
        offers.put("changeNoticedOn", Offer.of(said.on().toString(), from));
        if (!said.words().isBlank()) {
            offers.put("ownWords", Offer.of(said.words(), from));
            offers.put("wishesHeardOn", Offer.of(said.on().toString(), from));
        }
        if (!said.circumstances().isBlank()) {
            offers.put("materialChange", Offer.of(said.circumstances(), from));
        }
        return new Offers(offers, Map.of());
    }

    /** Only a direction that binds can be varied or discharged: s.20(2). */
    private void requireSomethingToVary(Submission submission) {
        String asked = submission.answers().text("changeAsked");
        boolean binds = measures.of(submission.caseId()).stream()
                .anyMatch(measure -> measure.status().isInForce());
        if (!asked.equals("newMeasure") && !binds) {
            throw new Refusal(
                    "changeAsked",
                    "No direction is in force that could be varied or discharged: YJCEA 1999 s.20(2). Ask for a measure that was not directed");
        }
    }
}
