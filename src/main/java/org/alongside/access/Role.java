package org.alongside.access;

import java.util.Arrays;
import java.util.Optional;

/** What a worker is on a case. The word is the one used in models, forms and sign-in names. */
public enum Role {
    ADVOCATE("advocate", "Young people's advocate"),
    FAMILY_SUPPORT_WORKER("family-support-worker", "Family support worker"),
    POLICE_OIC("police-oic", "Officer in the case"),
    CPS_CASEWORKER("cps-caseworker", "CPS caseworker"),
    CPS_REVIEWER("cps-reviewer", "CPS reviewing lawyer"),
    WITNESS_CARE_OFFICER("witness-care-officer", "Witness care officer"),
    MANAGER("manager", "Service manager"),
    AUDITOR("auditor", "Auditor"),
    ADMIN("admin", "Administrator");

    private final String word;
    private final String title;

    Role(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word for this role in models and user names, for example {@code cps-reviewer}. */
    public String word() {
        return word;
    }

    /** The role as people say it. */
    public String title() {
        return title;
    }

    /** Whether people in this role carry tasks of cases; auditors and administrators do not. */
    public boolean doesCasework() {
        return this != AUDITOR && this != ADMIN;
    }

    public static Optional<Role> ofWord(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
