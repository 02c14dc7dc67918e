package org.alongside.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.UserView;
import org.alongside.cases.CaseRecords.RecordView;
import org.springframework.stereotype.Component;

/**
 * Who may read again what somebody answered on a form, beyond the lines that the case page shows to all who work on the case. Support
 * and therapy stay on the advocates' side, family notes with the family support worker, evidence and drafts with police and
 * prosecution; a manager reads what her own organisation wrote.
 */
@Component
public class AnswerReaders {

    private static final Set<Role> POLICE_AND_PROSECUTION =
            Set.of(Role.POLICE_OIC, Role.CPS_CASEWORKER, Role.CPS_REVIEWER);

    /** By the role of who wrote it. A role that is not here writes nothing that others may read. */
    private static final Map<Role, Set<Role>> READERS = Map.of(
            Role.ADVOCATE,
            Set.of(Role.ADVOCATE),
            Role.FAMILY_SUPPORT_WORKER,
            Set.of(Role.FAMILY_SUPPORT_WORKER),
            Role.POLICE_OIC,
            POLICE_AND_PROSECUTION,
            Role.CPS_CASEWORKER,
            POLICE_AND_PROSECUTION,
            Role.CPS_REVIEWER,
            POLICE_AND_PROSECUTION,
            Role.WITNESS_CARE_OFFICER,
            Set.of(Role.WITNESS_CARE_OFFICER, Role.POLICE_OIC, Role.CPS_CASEWORKER, Role.CPS_REVIEWER));

    /** What is withheld from another party, by the questions' keys: known to the prosecution and the court alone, CrimPR 18.12. */
    public static final List<String> WITHHELD = List.of("informationWithheld", "withheldInformation", "withheldReason");

    private static final Set<Role> PROSECUTION = Set.of(Role.CPS_CASEWORKER, Role.CPS_REVIEWER);

    private final People people;

    AnswerReaders(People people) {
        this.people = people;
    }

    /** Of these answers those that somebody who may open the case may also read, in the same order. */
    public List<RecordView> readable(Actor reader, List<RecordView> records) {
        Map<UUID, Boolean> known = new HashMap<>();
        return records.stream()
                .filter(kept -> known.computeIfAbsent(kept.by(), writer -> mayReadWhat(reader, writer)))
                .toList();
    }

    /** Whether somebody who may open the case may also read these answers. */
    public boolean mayRead(Actor reader, RecordView record) {
        return mayReadWhat(reader, record.by());
    }

    /** The questions whose answers somebody may not read on any form, whoever wrote them. */
    public static List<String> hiddenFrom(Actor reader) {
        return mayReadWithheld(reader) ? List.of() : WITHHELD;
    }

    /** What is withheld from another party, CrimPR 18.12, is known to the prosecution and the court alone. */
    public static boolean mayReadWithheld(Actor reader) {
        return PROSECUTION.stream().anyMatch(reader::is);
    }

    /** A writer who has left is still what they were. */
    private boolean mayReadWhat(Actor reader, UUID writer) {
        return writer.equals(reader.userId())
                || people.user(writer).filter(known -> isReader(reader, known)).isPresent();
    }

    private static boolean isReader(Actor reader, UserView writer) {
        boolean manages = reader.is(Role.MANAGER) && reader.organisationId().equals(writer.organisationId());
        return manages
                || writer.roles().stream()
                        .map(role -> READERS.getOrDefault(role, Set.of()))
                        .anyMatch(readers -> readers.stream().anyMatch(reader::is));
    }
}
