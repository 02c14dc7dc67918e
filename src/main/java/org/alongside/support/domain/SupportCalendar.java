package org.alongside.support.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days support is planned for in one case. A day stays until the next one is planned, so that a timer asked again gives the same answer. */
@Entity
@Table(name = "support_calendars")
public class SupportCalendar {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;
    private @Nullable LocalDate checkInDueOn;
    private @Nullable LocalDate speakBy;
    private @Nullable LocalDate offerDueOn;
    private @Nullable LocalDate familyOfferDueOn;
    private @Nullable LocalDate familyReviewDueOn;
    private @Nullable LocalDate contactDueOn;
    private @Nullable String retentionRule;
    private @Nullable LocalDate retentionBeganOn;
    private @Nullable LocalDate retentionReviewOn;
    private @Nullable LocalDate keptUntil;

    @SuppressWarnings("NullAway.Init")
    protected SupportCalendar() {}

    public SupportCalendar(UUID caseId) {
        this.id = caseId;
        this.caseId = caseId;
    }

    /** Plans the next check-in. Where nobody was reached since the day by which to speak was set, that day stays: they are owed a contact still. */
    public void checkInOn(LocalDate day) {
        checkInDueOn = day;
        if (speakBy == null) {
            speakBy = day;
        }
    }

    /** Somebody spoke with the young person: nobody is late, and the next day is still to be set. */
    public void spoke() {
        speakBy = null;
    }

    /** Somebody spoke with the young person and no check-in follows, but they are still ours. */
    public void speakAgainBy(LocalDate day) {
        speakBy = day;
    }

    public void endSupport() {
        checkInDueOn = null;
        speakBy = null;
    }

    public void offerAgainOn(LocalDate day) {
        checkInDueOn = null;
        offerDueOn = day;
    }

    public void offerToFamilyAgainOn(LocalDate day) {
        familyOfferDueOn = day;
    }

    public void reviewWithFamilyOn(LocalDate day) {
        familyReviewDueOn = day;
    }

    public void getInTouchOn(LocalDate day) {
        contactDueOn = day;
    }

    /** The clock begins once: a case that is settled a second time, after a retrial, begins it anew. */
    public void keepUnder(String rule, LocalDate from, LocalDate reviewOn, LocalDate until) {
        retentionRule = rule;
        retentionBeganOn = from;
        retentionReviewOn = reviewOn;
        keptUntil = until;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Optional<LocalDate> checkInDueOn() {
        return Optional.ofNullable(checkInDueOn);
    }

    /** By when somebody is to have spoken with the young person, as the last contact and the table of intervals set it. */
    public Optional<LocalDate> speakBy() {
        return Optional.ofNullable(speakBy);
    }

    public Optional<LocalDate> offerDueOn() {
        return Optional.ofNullable(offerDueOn);
    }

    public Optional<LocalDate> familyOfferDueOn() {
        return Optional.ofNullable(familyOfferDueOn);
    }

    public Optional<LocalDate> familyReviewDueOn() {
        return Optional.ofNullable(familyReviewDueOn);
    }

    public Optional<LocalDate> contactDueOn() {
        return Optional.ofNullable(contactDueOn);
    }

    public Optional<String> retentionRule() {
        return Optional.ofNullable(retentionRule);
    }

    public Optional<LocalDate> retentionBeganOn() {
        return Optional.ofNullable(retentionBeganOn);
    }

    public Optional<LocalDate> retentionReviewOn() {
        return Optional.ofNullable(retentionReviewOn);
    }

    public Optional<LocalDate> keptUntil() {
        return Optional.ofNullable(keptUntil);
    }
}
