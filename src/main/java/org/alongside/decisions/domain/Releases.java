package org.alongside.decisions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.NotFound;
import org.alongside.cases.LegalToday;
import org.alongside.decisions.RuleProblem;
import org.alongside.decisions.RulesReleased;
import org.alongside.decisions.RulesUploaded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of decision tables: uploaded, compared, released. Until its day comes, a draft decides nothing. */
@Service
@Transactional
public class Releases {

    /** Every server must have noticed a release when its day begins: see {@link Editions}. */
    private static final LocalTime TOO_LATE_FOR_TOMORROW = LocalTime.of(23, 50);

    private final DecisionVersions versions;
    private final DraftCheck check;
    private final Editions editions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Releases(
            DecisionVersions versions,
            DraftCheck check,
            Editions editions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.check = check;
        this.editions = editions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps a draft.
     *
     * @throws RefusedRules when it could not stand in for the table in force, with each row and column
     */
    public UUID upload(String decision, String dmn, Actor by) {
        List<DecisionVersion> known = versions.findByDecisionOrderByNumberDesc(decision);
        if (known.isEmpty()) {
            throw new NotFound("decision");
        }
        known.stream().filter(version -> version.dmn().equals(dmn)).findFirst().ifPresent(same -> {
            throw new RefusedRules(RuleProblem.ofTable(
                    "This file is version %d of the table already. Upload one that says something else."
                            .formatted(same.number())));
        });
        check.require(dmn, editions.inForce(decision, today()));
        var draft = new DecisionVersion(decision, known.get(0).number() + 1, dmn, by.userId(), clock.instant());
        versions.save(draft);
        events.publishEvent(new RulesUploaded(decision, draft.number()));
        return draft.id();
    }

    /**
     * Puts a draft in force from the day on that it was compared for. Two people answer for it: who uploaded it does not release it.
     *
     * @throws RefusedRules when it may not be released so
     */
    public void release(DecisionVersion asked, LocalDate from, Actor by) {
        DecisionVersion draft = versions.lockById(asked.id()).orElseThrow(() -> new NotFound("draft"));
        if (!draft.isDraft()) {
            throw new RefusedRules(RuleProblem.ofTable("This version has been released already."));
        }
        if (draft.isUploadedBy(by.userId())) {
            throw new RefusedRules(RuleProblem.ofTable(
                    "You uploaded this draft. Another administrator has to look at what it changes and release it."));
        }
        requireNotTooEarly(from);
        if (!isCompared(draft) || !from.equals(draft.comparedFor())) {
            throw new RefusedRules(RuleProblem.ofTable(
                    "Compare the draft with the version in force on that day before you release it."));
        }
        draft.release(from, by.userId(), clock.instant());
        events.publishEvent(new RulesReleased(draft.decision(), draft.number(), from));
        editions.forgetAfterCommit();
    }

    /** Whether every open case was decided by the draft and by the version that would be in force on its first day. */
    @Transactional(readOnly = true)
    public boolean isCompared(DecisionVersion draft) {
        LocalDate from = draft.comparedFor();
        return from != null
                && !from.isBefore(earliest())
                && Objects.equals(
                        draft.comparedWith(),
                        editions.inForce(draft.decision(), from).number());
    }

    /** Every version of a table, the newest first. */
    @Transactional(readOnly = true)
    public List<DecisionVersion> versions(String decision) {
        return versions.findByDecisionOrderByNumberDesc(decision);
    }

    /** A version of this table. */
    @Transactional(readOnly = true)
    public DecisionVersion version(String decision, int number) {
        return versions.findByDecisionAndNumber(decision, number).orElseThrow(() -> new NotFound("version"));
    }

    /** @throws RefusedRules when a release of this moment cannot be in force on a day yet */
    void requireNotTooEarly(LocalDate from) {
        if (from.isBefore(earliest())) {
            throw new RefusedRules(
                    RuleProblem.ofTable("The first day must be %s or later.".formatted(RuleWords.say(earliest()))));
        }
    }

    /** The first day from which a release of this moment can be in force. */
    public LocalDate earliest() {
        var now = clock.instant().atZone(LegalToday.LONDON);
        return now.toLocalDate().plusDays(now.toLocalTime().isBefore(TOO_LATE_FOR_TOMORROW) ? 1 : 2);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LegalToday.LONDON);
    }
}
