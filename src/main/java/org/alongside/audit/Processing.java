package org.alongside.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What was done with somebody's data, in the words of DPA 2018 section 62(1), and what was done with the service itself. Every kind of entry belongs
 * to one.
 */
public enum Processing {
    COLLECTION(
            "Collected",
            Set.of(
                    "case-opened",
                    "connection-declared",
                    "consent-given",
                    "disruption-measure-changed",
                    "document-added",
                    "document-refused",
                    "form-recorded",
                    "intimidation-graded",
                    "investigation-started",
                    "note-written",
                    "suspect-charged",
                    "wish-recorded",
                    "witness-referred")),

    ALTERATION(
            "Changed",
            Set.of(
                    "case-allocated",
                    "case-closed",
                    "case-handed-over",
                    "case-passed-on",
                    "charged-after-review",
                    "check-in-planned",
                    "consent-withdrawn",
                    "decision-reviewed",
                    "document-scanned",
                    "emergency-ended",
                    "emergency-opened",
                    "hearing-fixed",
                    "hearing-held",
                    "hearing-moved",
                    "hearing-vacated",
                    "intimidation-ended",
                    "investigation-ended",
                    "limit-changed",
                    "material-request-ended",
                    "measure-marked",
                    "prosecution-concluded",
                    "representations-expired",
                    "retention-began",
                    "special-measures-directed",
                    "stage-entered",
                    "task-acted-on",
                    "wall-taken-down",
                    "wish-departed")),

    CONSULTATION(
            "Looked at",
            Set.of(
                    "access-denied",
                    "case-viewed",
                    "cases-listed",
                    "cases-searched",
                    "emergency-looked-at",
                    "log-read")),

    /** Also to the young person: what was told, to whom and whether it went. */
    DISCLOSURE(
            "Disclosed",
            Set.of(
                    "case-exported",
                    "departure-told",
                    "document-disclosed",
                    "list-exported",
                    "notice-changed",
                    "partner-message-changed")),

    /** Walls go up by themselves where a name of one case is that of another, or of somebody of the service. */
    COMBINATION("Combined", Set.of("wall-put-up")),

    /** Nothing of a case is erased yet: its records are kept under a rule, and looked at again on a day. */
    ERASURE("Erased", Set.of()),

    SERVICE(
            "Accounts and settings",
            Set.of(
                    "bank-holidays-replaced",
                    "email-changed",
                    "leave-entered",
                    "leave-taken-back",
                    "organisation-added",
                    "passkey-added",
                    "passkey-removed",
                    "passkey-renamed",
                    "password-changed",
                    "provider-access-ended",
                    "provider-person-let-in",
                    "provider-person-seen",
                    "provider-person-turned-away",
                    "roles-changed",
                    "rules-released",
                    "rules-uploaded",
                    "sign-in-failed",
                    "user-added",
                    "user-disabled",
                    "user-enabled",
                    "user-signed-in",
                    "user-signed-out"));

    private final String title;
    private final Set<String> kinds;

    Processing(String title, Set<String> kinds) {
        this.title = title;
        this.kinds = kinds;
    }

    public String title() {
        return title;
    }

    /** The kinds of entry that tell of it. */
    public Set<String> kinds() {
        return kinds;
    }

    /** What an entry of this kind tells of; empty where the kind is from a release that no longer is. */
    public static Optional<Processing> of(String kind) {
        return Arrays.stream(values()).filter(it -> it.kinds.contains(kind)).findFirst();
    }
}
