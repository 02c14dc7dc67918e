package org.alongside.journey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.Role;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.NewCase;
import org.alongside.cases.Run;
import org.alongside.cases.SafeContacts;
import org.alongside.engine.Processes;
import org.alongside.timelimits.TimeLimits;
import org.alongside.work.CaseAllocated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Takes a referral: opens the case, names who is responsible for it in each role and starts its journey, all or nothing. */
@Service
public class Referrals {

    private static final String PROCESS = "young-witness-journey";
    private static final String TURNING_18 = "SM-LAPSE-60";
    private static final CaseRecords.Source SOURCE = new CaseRecords.Source("referral", "refer-young-person", "1");
    private static final Map<String, Object> FIRST_WORDS = Map.of("stage", "investigation", "plea", "notGuilty");

    private final CaseCommands commands;
    private final Cases cases;
    private final CaseRelations relations;
    private final SafeContacts contacts;
    private final CaseRecords records;
    private final TimeLimits limits;
    private final Processes processes;
    private final LegalToday today;
    private final ApplicationEventPublisher events;

    Referrals(
            CaseCommands commands,
            Cases cases,
            CaseRelations relations,
            SafeContacts contacts,
            CaseRecords records,
            TimeLimits limits,
            Processes processes,
            LegalToday today,
            ApplicationEventPublisher events) {
        this.commands = commands;
        this.cases = cases;
        this.relations = relations;
        this.contacts = contacts;
        this.records = records;
        this.limits = limits;
        this.processes = processes;
        this.today = today;
        this.events = events;
    }

    /**
     * Opens the case of a referral and starts its journey, which first asks a manager to decide it.
     *
     * @throws AlreadyReferred when a case with the same import key was opened before
     * @throws MissingTeam when a role in casework has no organisation
     */
    public CaseView start(Referral referral, Actor by) {
        casework().forEach(role -> team(referral, role));
        try {
            return commands.open(() -> open(referral, by));
        } catch (DataIntegrityViolationException race) {
            if (isKnown(referral)) {
                throw new AlreadyReferred();
            }
            throw race;
        }
    }

    /** The roles a referral must name an organisation for. */
    public static List<Role> casework() {
        return Arrays.stream(Role.values()).filter(Role::doesCasework).toList();
    }

    private CaseView open(Referral referral, Actor by) {
        if (isKnown(referral)) {
            throw new AlreadyReferred();
        }
        CaseView opened = cases.open(new NewCase(
                referral.givenName(),
                referral.familyName(),
                referral.dateOfBirth(),
                referral.urn(),
                referral.importKey(),
                team(referral, Role.MANAGER)));
        UUID id = opened.id();
        casework()
                .forEach(role -> relations.relate(
                        id, role, team(referral, role), referral.allocated().get(role)));
        if (referral.safeContact() != null) {
            contacts.keep(id, referral.safeContact());
        }
        records.keep(Run.outside(id), SOURCE, referral.answers(), by.userId());
        watchTheBirthday(opened);
        referral.allocated()
                .forEach((role, person) -> events.publishEvent(new CaseAllocated(id, role, person, by.userId())));
        processes.start(PROCESS, id, opened.reference(), FIRST_WORDS);
        events.publishEvent(new WitnessReferred(id, by.userId(), today.date()));
        return opened;
    }

    /** The task of planning for it comes later; its limit counts back from the birthday and not from the day the task opens. */
    private void watchTheBirthday(CaseView opened) {
        LocalDate birthday = opened.eighteenthBirthday();
        if (birthday.isAfter(today.date())) {
            limits.start(opened.id(), TURNING_18, birthday, SOURCE.task());
        }
    }

    private boolean isKnown(Referral referral) {
        String key = referral.importKey();
        return key != null && cases.isImported(key);
    }

    private static UUID team(Referral referral, Role role) {
        if (!referral.teams().containsKey(role)) {
            throw new MissingTeam(role);
        }
        return Objects.requireNonNull(referral.teams().get(role));
    }
}
