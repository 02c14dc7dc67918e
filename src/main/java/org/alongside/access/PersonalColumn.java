package org.alongside.access;

import java.util.Locale;
import java.util.UUID;

/** Every column that holds something personal, always as ciphertext: nothing is encrypted for a column that is not in this list. */
public enum PersonalColumn {
    CASE_GIVEN_NAME("witness_cases.given_name"),
    CASE_FAMILY_NAME("witness_cases.family_name"),
    CASE_DATE_OF_BIRTH("witness_cases.date_of_birth"),
    CASE_URN("witness_cases.urn"),
    CASE_PERSON_NAME("case_people.name"),
    CASE_PERSON_CONTACT("case_people.contact"),
    SAFE_CONTACT_ADDRESS("safe_contacts.address"),
    ANSWERS("case_records.answers"),
    DRAFT("form_drafts.typed"),
    NOTE("case_notes.text"),
    CONNECTION_NOTE("declared_connections.note"),
    WISH_OWN_WORDS("wishes.own_words"),
    WISH_WHO_WAS_PRESENT("wishes.who_was_present"),
    WISH_HOW_EXPLAINED("wishes.how_explained"),
    WISH_EXPLAINED_WITH("wishes.explained_with"),
    WISH_CONVERSATION("wishes.conversation_words"),
    MEASURE_CHANGE_WHY("measure_changes.why"),
    DEPARTURE_REASON("wish_departures.reason"),
    HEARING_COURT("hearings.court"),
    HEARING_DATE_COURT("hearing_dates.court"),
    HEARING_DATE_REASON("hearing_dates.reason"),
    COURT_CENTRE("court_centres.name"),
    LIMIT_ALLOWED_BY("limit_changes.allowed_by"),
    LIMIT_REASON("limit_changes.reason"),
    NOTICE_ADDRESS("notice_deliveries.address"),
    DOCUMENT_NAME("documents.name"),
    DOCUMENT_CONTENT("document_parts.content", "document_id", "part"),
    FACTS("kept_decisions.facts"),
    FIRED_RULES("kept_decisions.fired_rules"),
    DRAFT_DIFFERENCE("draft_differences.rules"),
    PRIORITY_REASON("work_items.priority_reason"),
    TASK_NOTE("task_notes.words"),
    SHEET("kept_sheets.content"),
    SHEET_REPORT("kept_sheets.report"),
    IMPORTED_SHEET("import_batches.content"),
    EMERGENCY_WORDS("emergency_access.words"),
    NAME_MARK_KEY("name_mark_keys.sealed"),
    SELF_ASSESSMENT("self_assessment_answers.words"),
    CONSENT_PURPOSE("consents.purpose"),
    CONSENT_EXPLAINED("consents.explained"),
    PARTNER_REASON("partner_messages.reason"),
    PARTNER_RECIPIENT("partner_messages.recipient"),
    PARTNER_ADDRESS("partner_messages.address"),
    PASSKEY_NAME("passkeys.name"),
    PROVIDER_PERSON_NAME("provider_people.name"),
    PROVIDER_PERSON_EMAIL("provider_people.email"),
    USER_NAME("users.name"),
    USER_EMAIL("users.email");

    private final String name;
    private final String key;
    private final String part;

    PersonalColumn(String name) {
        this(name, "id", "0");
    }

    PersonalColumn(String name, String key, String part) {
        this.name = name;
        this.key = key;
        this.part = part;
    }

    /** @throws IllegalArgumentException when the column is not in the list */
    public static PersonalColumn of(String table, String column) {
        String wanted = (table + "." + column).toLowerCase(Locale.ROOT);
        for (PersonalColumn one : values()) {
            if (one.name.equals(wanted)) {
                return one;
            }
        }
        throw new IllegalArgumentException("%s is not declared in PersonalColumn".formatted(wanted));
    }

    public String table() {
        return name.substring(0, name.indexOf('.'));
    }

    public String column() {
        return name.substring(name.indexOf('.') + 1);
    }

    /** The column with the row's id. */
    public String key() {
        return key;
    }

    /** What tells apart several rows of one id, as SQL; {@code 0} where an id has one row. */
    public String part() {
        return part;
    }

    /** The field of one row. */
    public FieldPlace of(UUID row) {
        return of(row, 0);
    }

    /** The field of one of several rows with the same id. */
    public FieldPlace of(UUID row, int number) {
        return new FieldPlace(name, part.equals("0") ? row.toString() : row + ":" + number);
    }
}
