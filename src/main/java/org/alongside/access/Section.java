package org.alongside.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The sections of a case. Everything a case holds belongs to one, and its {@link Visibility} says who may do what with it. */
public enum Section {
    OVERVIEW("Name, age, stage and police reference", Visibility.TOLD),
    WORK("What is open, with whom, and where the case is", Visibility.SHARED),
    WISHES("Wishes and special measures", Visibility.TOLD),
    DATES("Hearings, recording, trial, time limits and the days of support", Visibility.SHARED),
    SAFETY("The risk of intimidation and what is done about it", Visibility.TOLD),
    RULES("What the rules said, and why", Visibility.TOLD),
    PEOPLE("Who works on the case, and the names of those around the young person", Visibility.SHARED),
    NOTICES("Which notices there were, and whether they arrived", Visibility.TOLD),
    CONSENT("What may be shared with whom, and what was", Visibility.SHARED),
    HISTORY("What was done, when and by whom", Visibility.TOLD),
    GENERAL("Notes and documents for everybody on the case", Visibility.SHARED),
    CONTACT("Addresses, numbers and the rules of safe contact", Visibility.CONTACT),
    SUPPORT("Support, therapy and what the young person said there", Visibility.SUPPORT),
    FAMILY("Notes on the family", Visibility.FAMILY),
    EVIDENCE("Investigation and evidence", Visibility.PROSECUTION),
    APPLICATIONS("Applications to the court and their drafts", Visibility.PROSECUTION),
    WITHHELD("What is withheld from another party", Visibility.WITHHELD),
    ARRANGEMENTS("What witness care arranged and recorded", Visibility.WITNESS_CARE),
    DISRUPTION("Measures against the offending", Visibility.DISRUPTION),
    MANAGEMENT("How the case is run", Visibility.MANAGEMENT),
    ACCESS_LOG("Who looked", Visibility.ACCESS_LOG);

    private final String title;
    private final Visibility visibility;

    Section(String title, Visibility visibility) {
        this.title = title;
        this.visibility = visibility;
    }

    /** What it holds, as people say it. */
    public String title() {
        return title;
    }

    public Visibility visibility() {
        return visibility;
    }

    /** Whether nobody else may even know that there is something: what becomes known too early does not hold. */
    public boolean isSecret() {
        return this == DISRUPTION;
    }

    /** Where somebody in this role writes what is not meant for everybody on the case; empty for who writes nothing in cases. */
    public static Optional<Section> ownOf(Role role) {
        return switch (role) {
            case ADVOCATE -> Optional.of(SUPPORT);
            case FAMILY_SUPPORT_WORKER -> Optional.of(FAMILY);
            case POLICE_OIC, CPS_CASEWORKER, CPS_REVIEWER -> Optional.of(EVIDENCE);
            case WITNESS_CARE_OFFICER -> Optional.of(ARRANGEMENTS);
            case MANAGER -> Optional.of(MANAGEMENT);
            case AUDITOR, ADMIN -> Optional.empty();
        };
    }

    /** The same for somebody with several roles: the section of the first of them, in the order of {@link Role}. */
    public static Optional<Section> ownOf(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .flatMap(role -> ownOf(role).stream())
                .findFirst();
    }
}
