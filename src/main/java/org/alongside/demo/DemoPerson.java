package org.alongside.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.alongside.access.OrganisationKind;
import org.alongside.access.Role;

/** The demo's people. The user name is the role; where one person may not do two things there is a second one. */
enum DemoPerson {
    ADVOCATE(Team.HARBOUR, Role.ADVOCATE, "Ama Fairweather", "Beside the young people of most cases"),
    FAMILY_SUPPORT_WORKER(Team.HARBOUR, Role.FAMILY_SUPPORT_WORKER, "Bryn Hollis", "Beside parents and carers"),
    POLICE_OIC(Team.POLICE, Role.POLICE_OIC, "Casey Marlow", "Officer in the case"),
    CPS_CASEWORKER(Team.CPS, Role.CPS_CASEWORKER, "Dilys Okoro", "Drafts and serves applications"),
    CPS_REVIEWER(Team.CPS, Role.CPS_REVIEWER, "Ezra Penhallow", "Decides on charges and approves applications"),
    WITNESS_CARE_OFFICER(Team.WITNESS_CARE, Role.WITNESS_CARE_OFFICER, "Fern Abara", "Hearing dates and arrangements"),
    MANAGER(Team.HARBOUR, Role.MANAGER, "Gwen Ashby", "Decides referrals, sees the pipeline"),
    AUDITOR(Team.HARBOUR, Role.AUDITOR, "Hari Lindqvist", "Searches the log; sees no case"),
    ADMIN(Team.HARBOUR, Role.ADMIN, "Imogen Tull", "Users, teams and rules; sees no case"),
    ADVOCATE_2(Team.LANTERN, Role.ADVOCATE, "Jo Silvercroft", "An advocate of another service, with cases of its own"),
    FAMILY_SUPPORT_WORKER_2(
            Team.LANTERN, Role.FAMILY_SUPPORT_WORKER, "Kit Orme", "Beside families in the other service"),
    MANAGER_2(Team.LANTERN, Role.MANAGER, "Lowri Dane", "Manages the other service"),
    POLICE_OIC_2(Team.POLICE, Role.POLICE_OIC, "Milo Tarrant", "A second officer: reviews a colleague's decision"),
    CPS_CASEWORKER_2(Team.CPS, Role.CPS_CASEWORKER, "Nia Copley", "A second caseworker"),
    CPS_REVIEWER_2(Team.CPS, Role.CPS_REVIEWER, "Omar Fenwick", "A second lawyer: nobody reviews their own decision"),
    CPS_REVIEWER_3(Team.CPS, Role.CPS_REVIEWER, "Petra Vance", "A third lawyer, for the independent review"),
    ADMIN_2(
            Team.LANTERN,
            Role.ADMIN,
            "Quinn Averill",
            "A second administrator: nobody releases rules that they uploaded");

    private final Team team;
    private final Role role;
    private final String fullName;
    private final String what;

    DemoPerson(Team team, Role role, String fullName, String what) {
        this.team = team;
        this.role = role;
        this.fullName = fullName;
        this.what = what;
    }

    Team team() {
        return team;
    }

    Role role() {
        return role;
    }

    String fullName() {
        return fullName;
    }

    String what() {
        return what;
    }

    /** The name to sign in with, for example {@code cps-reviewer-2}. */
    String username() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<DemoPerson> all() {
        return Arrays.asList(values());
    }

    /** The demo's organisations; the names say that they are none. */
    enum Team {
        HARBOUR("Harbour Young People's Advocates (example)", OrganisationKind.SERVICE),
        LANTERN("Lantern Witness Support (example)", OrganisationKind.SERVICE),
        POLICE("Northmoor Police (example)", OrganisationKind.POLICE),
        CPS("CPS Northmoor (example)", OrganisationKind.CPS),
        WITNESS_CARE("Northmoor Witness Care (example)", OrganisationKind.WITNESS_CARE);

        private final String title;
        private final OrganisationKind kind;

        Team(String title, OrganisationKind kind) {
            this.title = title;
            this.kind = kind;
        }

        String title() {
            return title;
        }

        OrganisationKind kind() {
            return kind;
        }
    }
}
