package org.alongside.dashboards.domain;

import java.util.Arrays;
import java.util.Set;

/** On whom a limit waits. The words are those of the owners in the table of time limits. */
public enum Party {
    POLICE("Police", Set.of("police-oic")),
    CPS("Crown Prosecution Service", Set.of("cps-caseworker", "cps-reviewer")),
    COURT("Court", Set.of("court")),
    DEFENCE("Defence", Set.of("defence")),
    WITNESS_CARE("Witness care unit", Set.of("witness-care-officer")),
    SERVICE("Support service", Set.of("advocate", "manager")),
    FAMILY("Family and its support worker", Set.of("family-support-worker")),
    OTHER("Others", Set.of());

    private final String title;
    private final Set<String> owners;

    Party(String title, Set<String> owners) {
        this.title = title;
        this.owners = owners;
    }

    public String title() {
        return title;
    }

    /** The party that an owner's delay is charged to. */
    public static Party of(String owner) {
        return Arrays.stream(values())
                .filter(party -> party.owners.contains(owner))
                .findFirst()
                .orElse(OTHER);
    }
}
