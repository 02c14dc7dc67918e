package org.alongside.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.EncryptedText;
import org.alongside.cases.Stage;
import org.jspecify.annotations.Nullable;

/** One young witness, from referral to closure. Its row is what every command of the case locks first. */
@Entity
@Table(name = "witness_cases")
public class WitnessCase {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.REFERRAL;

    private @Nullable String outcome;
    private @Nullable String offenceKind;

    @Convert(converter = EncryptedText.class)
    private String givenName;

    @Convert(converter = EncryptedText.class)
    private String familyName;

    @Convert(converter = EncryptedText.class)
    private String dateOfBirth;

    @Convert(converter = EncryptedText.class)
    private @Nullable String urn;

    private @Nullable String importKey;

    @Column(name = "name_key1", updatable = false)
    private @Nullable String firstDigest;

    @Column(name = "name_key2", updatable = false)
    private @Nullable String secondDigest;

    @Column(name = "name_key3", updatable = false)
    private @Nullable String thirdDigest;

    @Column(name = "name_key4", updatable = false)
    private @Nullable String fourthDigest;

    @Column(name = "name_keys_of", updatable = false)
    private @Nullable String digestedWith;

    private LocalDate openedOn;
    private LocalDate stageSince;
    private @Nullable LocalDate closedOn;
    private UUID organisationId;

    @SuppressWarnings("NullAway.Init")
    protected WitnessCase() {}

    public WitnessCase(UUID id, String reference, Person youngPerson, UUID organisationId, LocalDate openedOn) {
        this.id = id;
        this.reference = reference;
        this.givenName = youngPerson.givenName();
        this.familyName = youngPerson.familyName();
        this.dateOfBirth = youngPerson.dateOfBirth().toString();
        this.organisationId = organisationId;
        this.openedOn = openedOn;
        this.stageSince = openedOn;
    }

    /**
     * Moves the case to another stage.
     *
     * @throws IllegalStateException when the stage may not follow the present one
     */
    public boolean enter(Stage next, LocalDate on) {
        if (!stage.mayBecome(next)) {
            throw new IllegalStateException("%s does not follow %s".formatted(next, stage));
        }
        boolean changed = stage != next;
        if (changed) {
            stage = next;
            stageSince = on;
        }
        return changed;
    }

    public void close(String howItEnded, LocalDate on) {
        enter(Stage.CLOSED, on);
        outcome = howItEnded;
        closedOn = on;
    }

    public void chargeWith(String kind) {
        offenceKind = kind;
    }

    public void keepOutcome(String word) {
        outcome = word;
    }

    public void knownToPoliceAs(String policeReference) {
        urn = policeReference;
    }

    public void importedAs(String key) {
        importKey = key;
    }

    /** Before it is stored: later only the exchange of the key changes what it is found by. */
    public void foundBy(NameDigests name) {
        var words = name.words().iterator();
        firstDigest = words.hasNext() ? words.next() : null;
        secondDigest = words.hasNext() ? words.next() : null;
        thirdDigest = words.hasNext() ? words.next() : null;
        fourthDigest = words.hasNext() ? words.next() : null;
        digestedWith = name.key();
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Stage stage() {
        return stage;
    }

    public @Nullable String outcome() {
        return outcome;
    }

    public @Nullable String offenceKind() {
        return offenceKind;
    }

    public Person youngPerson() {
        return new Person(givenName, familyName, LocalDate.parse(dateOfBirth));
    }

    public @Nullable String urn() {
        return urn;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate stageSince() {
        return stageSince;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public void passTo(UUID organisation) {
        organisationId = organisation;
    }

    public UUID organisationId() {
        return organisationId;
    }

    /** The young person's name and date of birth. */
    public record Person(String givenName, String familyName, LocalDate dateOfBirth) {}
}
