package org.alongside.access;

import static org.alongside.access.Role.ADVOCATE;
import static org.alongside.access.Role.CPS_CASEWORKER;
import static org.alongside.access.Role.CPS_REVIEWER;
import static org.alongside.access.Role.FAMILY_SUPPORT_WORKER;
import static org.alongside.access.Role.MANAGER;
import static org.alongside.access.Role.POLICE_OIC;
import static org.alongside.access.Role.WITNESS_CARE_OFFICER;

import java.util.Set;

/**
 * The classes of what a case holds, and which role may do what with each: the one table that every page, list, document and file
 * follows. Who is not in a row may not, and a role counts only for whoever is on the case in it; administrators and auditors are in none.
 */
public enum Visibility {
    TOLD(
            "Everybody who works on the case, to read",
            Allowed.to(Action.SEE, Allowed.CASEWORK).and(Action.EXPORT, Allowed.CASEWORK),
            new Reason(
                    "Nobody can keep a step of the way without knowing where the case is, what the young person asked for and how safe they are.",
                    "Victims’ Code, Rights 3, 4 and 7; practice")),
    SHARED(
            "Everybody who works on the case",
            Allowed.to(Action.SEE, Allowed.CASEWORK)
                    .and(Action.CHANGE, Allowed.CASEWORK)
                    .and(Action.EXPORT, Allowed.CASEWORK),
            new Reason(
                    "Tasks, dates and who is responsible are kept by whoever is at work on them.",
                    "CrimPR 3.3 (duty to assist the court); practice")),
    CONTACT(
            "Those who get in touch",
            Allowed.to(Action.SEE, ADVOCATE, FAMILY_SUPPORT_WORKER, POLICE_OIC, WITNESS_CARE_OFFICER)
                    .and(Action.CHANGE, ADVOCATE)
                    .and(Action.EXPORT, ADVOCATE, FAMILY_SUPPORT_WORKER, POLICE_OIC, WITNESS_CARE_OFFICER)
                    .withoutOversight(),
            new Reason(
                    "An address in the wrong hands is how victims were found. Who does not write, ring or visit does not need it, and whoever does has to know which way is safe.",
                    "UK GDPR article 5(1)(c) and (f); DPA 2018 sections 37 and 40")),
    SUPPORT(
            "The advocates’ side",
            Allowed.to(Action.SEE, ADVOCATE)
                    .and(Action.CHANGE, ADVOCATE, MANAGER)
                    .and(Action.DECIDE, MANAGER)
                    .and(Action.EXPORT, ADVOCATE),
            new Reason(
                    "What a young person says in support and therapy is theirs. Police and prosecution ask for chosen parts by a request for material, and never browse; parents and their worker do not read it.",
                    "CPS guidance on pre-trial therapy (2022); PCSC Act 2022 part 2 chapter 3A; UK GDPR article 9")),
    FAMILY(
            "The family’s worker",
            Allowed.to(Action.SEE, FAMILY_SUPPORT_WORKER)
                    .and(Action.CHANGE, FAMILY_SUPPORT_WORKER)
                    .and(Action.EXPORT, FAMILY_SUPPORT_WORKER),
            new Reason(
                    "Parents speak openly to their worker only where it stays there. What the police must know is handed on by a form of its own.",
                    "Practice; UK GDPR article 5(1)(b)")),
    PROSECUTION(
            "Police and prosecution",
            Allowed.to(Action.SEE, POLICE_OIC, CPS_CASEWORKER, CPS_REVIEWER)
                    .and(Action.CHANGE, POLICE_OIC, CPS_CASEWORKER, CPS_REVIEWER)
                    .and(Action.DECIDE, POLICE_OIC, CPS_REVIEWER)
                    .and(Action.EXPORT, POLICE_OIC, CPS_CASEWORKER, CPS_REVIEWER),
            new Reason(
                    "Supporters must not know the evidence, or the defence will say that they coached the witness; drafts are not served yet.",
                    "CrimPR 18; Achieving Best Evidence (2022); guidance for ISVAs (2025)")),
    WITHHELD(
            "The prosecution alone",
            Allowed.to(Action.SEE, CPS_CASEWORKER, CPS_REVIEWER)
                    .and(Action.CHANGE, CPS_CASEWORKER, CPS_REVIEWER)
                    .and(Action.DECIDE, CPS_REVIEWER)
                    .and(Action.EXPORT, CPS_CASEWORKER, CPS_REVIEWER)
                    .withoutOversight(),
            new Reason(
                    "What the prosecution asks the court not to show to another party is for the prosecution and the court.",
                    "CrimPR 18.12")),
    WITNESS_CARE(
            "Witness care, police and prosecution",
            Allowed.to(Action.SEE, WITNESS_CARE_OFFICER, POLICE_OIC, CPS_CASEWORKER, CPS_REVIEWER)
                    .and(Action.CHANGE, WITNESS_CARE_OFFICER)
                    .and(Action.EXPORT, WITNESS_CARE_OFFICER),
            new Reason(
                    "What witness care arranged for the court and recorded of the day is part of the prosecution’s preparation; the dates and outcomes in it stand on the case page for everybody.",
                    "Victims’ Code, Rights 8 and 9")),
    DISRUPTION(
            "Police and managers",
            Allowed.to(Action.SEE, POLICE_OIC, MANAGER)
                    .and(Action.CHANGE, POLICE_OIC)
                    .and(Action.DECIDE, POLICE_OIC)
                    .and(Action.EXPORT, POLICE_OIC),
            new Reason(
                    "A measure against the offending that becomes known too early does not hold. The advocate is told by a task when the young person may know.",
                    "Practice")),
    MANAGEMENT(
            "Managers of the service",
            Allowed.to(Action.SEE, MANAGER)
                    .and(Action.CHANGE, MANAGER)
                    .and(Action.DECIDE, MANAGER)
                    .and(Action.EXPORT, MANAGER),
            new Reason(
                    "What managers write about how the case is run is about workers as much as the young person.",
                    "Practice")),
    ACCESS_LOG(
            "The advocates’ side, for the young person",
            Allowed.to(Action.SEE, ADVOCATE, MANAGER).and(Action.EXPORT, ADVOCATE, MANAGER),
            new Reason(
                    "A young person may ask who looked at their case. Those who would hand them the answer can draw it.",
                    "UK GDPR article 15; DPA 2018 section 45"));

    private final String title;
    private final Allowed allowed;
    private final Reason reason;

    Visibility(String title, Allowed allowed, Reason reason) {
        this.title = title;
        this.allowed = allowed;
        this.reason = reason;
    }

    /** Who it is for, in few words. */
    public String title() {
        return title;
    }

    /** Whether somebody who is on the case in this role may. */
    public boolean allows(Action action, Role role) {
        return allowed.allows(action, role);
    }

    /** Whether a manager may read what their organisation's people on the case may. */
    public boolean isOverseen() {
        return allowed.overseen();
    }

    /** Why it is so, in plain words. */
    public String why() {
        return reason.why();
    }

    /** Where that comes from: law, guidance or practice. */
    public String source() {
        return reason.source();
    }

    /** The roles that may. */
    public Set<Role> roles(Action action) {
        return allowed.roles(action);
    }

    private record Reason(String why, String source) {}
}
