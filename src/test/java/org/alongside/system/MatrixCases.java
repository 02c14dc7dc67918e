package org.alongside.system;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.CaseRelations;
import org.alongside.access.CaseRights;
import org.alongside.access.Emergency;
import org.alongside.access.EmergencyAccess;
import org.alongside.access.NewUser;
import org.alongside.access.People;
import org.alongside.access.Relation;
import org.alongside.access.Role;
import org.alongside.access.Section;
import org.alongside.access.Walls;
import org.alongside.architecture.CaseRoutes;
import org.alongside.architecture.CaseRoutes.Part;
import org.alongside.architecture.Routes.Route;
import org.alongside.cases.CaseCommands;
import org.alongside.cases.CaseRecords;
import org.alongside.cases.CaseView;
import org.alongside.documents.DocumentType;
import org.alongside.documents.Documents;
import org.alongside.journey.Referrals;
import org.alongside.testing.Referred;
import org.alongside.work.Work;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person of every role, and a case in each of the ways in which a case can be theirs or not. */
final class MatrixCases {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Set<Role> CASEWORK = EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.AUDITOR));

    private final BeanFactory alongside;
    private final Map<Role, Actor> people = new EnumMap<>(Role.class);
    private final Map<Standing, CaseView> cases = new EnumMap<>(Standing.class);
    private final Map<Standing, Map<String, String>> ids = new EnumMap<>(Standing.class);

    MatrixCases(BeanFactory alongside) {
        this.alongside = alongside;
        var ours = referred();
        var others = referred();
        CASEWORK.forEach(role -> people.put(role, ours.another(role)));
        people.put(Role.ADMIN, besides(Role.ADMIN));
        people.put(Role.AUDITOR, besides(Role.AUDITOR));
        cases.put(Standing.OWN, allocated(ours.referral(who(Role.ADVOCATE)), people));
        cases.put(Standing.TEAM, ours.referral(who(Role.ADVOCATE)));
        cases.put(Standing.COLLEAGUES, allocated(ours.referral(who(Role.ADVOCATE)), everybody(ours)));
        cases.put(Standing.EMERGENCY, opened(allocated(ours.referral(who(Role.ADVOCATE)), everybody(ours))));
        cases.put(Standing.WALLED, walled(allocated(ours.referral(who(Role.ADVOCATE)), people)));
        cases.put(Standing.OTHERS, others.referral(others.another(Role.ADVOCATE)));
        cases.forEach((standing, view) -> ids.put(standing, idsOf(view)));
        ids.put(Standing.MISSING, Map.of("reference", "AL-0000-000", "form", "raise-concern"));
    }

    /** In which way a case is somebody's. */
    enum Standing {
        OWN,
        TEAM,
        COLLEAGUES,
        EMERGENCY,
        OTHERS,
        WALLED,
        MISSING
    }

    Actor who(Role role) {
        return people.get(role);
    }

    /** What stands in the places of an address for a case in this standing; what the case has not is any id. */
    Object[] values(String path, Standing standing) {
        Map<String, String> known = ids.get(standing);
        String object = known.getOrDefault(path.replaceAll("^/cases/\\{reference}/(\\w+)/\\{id}.*", "$1"), any());
        return PLACE.matcher(path)
                .results()
                .map(place -> place.group(1).equals("id")
                        ? object
                        : place.group(1).equals("number") ? "1" : known.getOrDefault(place.group(1), any()))
                .toArray();
    }

    /** How often anybody was refused so far. */
    long refusals() {
        return alongside
                .getBean(JdbcClient.class)
                .sql("select count(*) from audit_entries where kind = 'access-denied'")
                .query(Long.class)
                .single();
    }

    /** Whether the policy lets this role do what the address does with a case in this standing. */
    boolean mayReach(Route route, Role role, Standing standing) {
        boolean open = switch (standing) {
            case OWN, TEAM, EMERGENCY -> true;
            case COLLEAGUES -> role == Role.MANAGER;
            case OTHERS, WALLED, MISSING -> false;
        };
        Part part = CaseRoutes.of(route).orElseThrow();
        return open && there(route.path()) && may(part, route, role, standing);
    }

    /** A case that was just referred has no application and no wall, and nobody may move a last day that is not given yet. */
    private static boolean there(String path) {
        return Stream.of("/applications/", "/limits/", "/walls/").noneMatch(path::contains);
    }

    private boolean may(Part part, Route route, Role role, Standing standing) {
        if (route.path().startsWith("/work/") && part.section().isEmpty()) {
            return role == Role.MANAGER;
        }
        return part.section()
                .or(() -> Section.ownOf(route.path().contains("/documents/") ? Role.POLICE_OIC : Role.ADVOCATE))
                .filter(section -> route.path().contains("/events/")
                        || rights(role, standing).may(part.action(), section))
                .isPresent();
    }

    /** The manager of the service looks after its advocates and its family support workers. */
    private CaseRights rights(Role role, Standing standing) {
        Set<Role> overseen =
                role == Role.MANAGER ? EnumSet.of(Role.MANAGER, Role.ADVOCATE, Role.FAMILY_SUPPORT_WORKER) : Set.of();
        boolean theirs = standing != Standing.EMERGENCY || role == Role.MANAGER;
        return new CaseRights(who(role), Set.of(role), overseen, theirs ? null : Instant.MAX);
    }

    private Referred referred() {
        return new Referred(alongside.getBean(People.class), alongside.getBean(Referrals.class));
    }

    private static Map<Role, Actor> everybody(Referred team) {
        return CASEWORK.stream().collect(Collectors.toMap(role -> role, team::another));
    }

    /** Somebody who does no casework, in the advocates' organisation. */
    private Actor besides(Role role) {
        String username = role.word() + "-" + UUID.randomUUID().toString().substring(0, 6);
        UUID organisation = who(Role.ADVOCATE).organisationId();
        People all = alongside.getBean(People.class);
        all.addUser(new NewUser(username, "Test Person", null, organisation, Set.of(role), Referred.PASSWORD));
        return all.byUsername(username).orElseThrow();
    }

    private CaseView allocated(CaseView view, Map<Role, Actor> to) {
        CaseRelations relations = alongside.getBean(CaseRelations.class);
        return alongside.getBean(CaseCommands.class).run(view.id(), () -> {
            for (Relation relation : relations.of(view.id())) {
                relations.allocate(
                        view.id(), relation.role(), to.get(relation.role()).userId());
            }
            return view;
        });
    }

    /** Whoever has not the case anyway has opened it in an emergency; a manager has. */
    private CaseView opened(CaseView view) {
        people.values()
                .forEach(it -> alongside
                        .getBean(EmergencyAccess.class)
                        .open(it, view.id(), Emergency.Why.SAFETY, "She rang in tears"));
        return view;
    }

    /** Whatever they are, for none of our people the case exists. */
    private CaseView walled(CaseView view) {
        return alongside.getBean(CaseCommands.class).run(view.id(), () -> {
            UUID by = UUID.randomUUID();
            people.values()
                    .forEach(
                            it -> alongside.getBean(Walls.class).putUp(view.id(), it.userId(), Walls.Reason.ADDED, by));
            return view;
        });
    }

    private Map<String, String> idsOf(CaseView view) {
        UUID record = alongside.getBean(CaseRecords.class).of(view.id()).get(0).id();
        return Map.of(
                "reference", view.reference(),
                "form", "raise-concern",
                "task",
                        alongside
                                .getBean(Work.class)
                                .openOn(view.id())
                                .get(0)
                                .id()
                                .toString(),
                "records", record.toString(),
                "documents", document(view).toString());
    }

    /** From an officer who is here no more, for police and prosecution. */
    private UUID document(CaseView view) {
        byte[] content = "%PDF-".getBytes(StandardCharsets.US_ASCII);
        return alongside
                .getBean(Documents.class)
                .add(
                        view.id(),
                        Section.EVIDENCE,
                        new Documents.NewDocument("letter.pdf", DocumentType.PDF, content),
                        UUID.randomUUID(),
                        any())
                .id();
    }

    private static String any() {
        return UUID.randomUUID().toString();
    }
}
