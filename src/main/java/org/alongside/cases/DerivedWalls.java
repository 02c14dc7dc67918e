package org.alongside.cases;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.NameMarks;
import org.alongside.access.NameMarks.Namesake;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.access.UserAdded;
import org.alongside.access.UserView;
import org.alongside.access.WallPutUp;
import org.alongside.access.Walls;
import org.alongside.access.Walls.Reason;
import org.alongside.cases.domain.WitnessCases;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Walls that go up by themselves: somebody of the service bears the name of somebody in a case, or is behind a wall in another case with the
 * same accused, young person or family. Nobody is asked first, since a wall too many is put right by two managers and a look is not.
 */
@Component
@Transactional
class DerivedWalls {

    static final String YOUNG_PERSON = "youngPerson";
    static final String ACCUSED = "accused";

    /** Who makes two cases the same people's. A witness, a supporter or an intermediary of both does not. */
    private static final Set<String> TIES = Set.of(YOUNG_PERSON, ACCUSED, "family");

    /** Beside the young person may be whoever does not know the evidence: CrimPR 18.10(f); practice, not verified. */
    private static final Set<String> SUPPORTERS = Set.of("liveLinkSupporter", "interviewSupporter");

    private static final Set<Role> KNOWS_THE_EVIDENCE = Set.of(Role.POLICE_OIC, Role.CPS_CASEWORKER, Role.CPS_REVIEWER);

    private final NameMarks marks;
    private final Walls walls;
    private final People people;
    private final WitnessCases cases;

    DerivedWalls(NameMarks marks, Walls walls, People people, WitnessCases cases) {
        this.marks = marks;
        this.walls = walls;
        this.people = people;
        this.cases = cases;
    }

    @EventListener
    void on(PersonNamed named) {
        List<Namesake> namesakes = marks.ofCase(named.caseId(), named.as(), named.names());
        namesakes.stream()
                .filter(it -> it.ofTheService() && conflicts(named.as(), it.ownerId()))
                .forEach(it -> walls.derive(named.caseId(), it.ownerId(), Reason.NAMED, named.as()));
        takeOver(named.caseId(), named.as(), namesakes);
    }

    @EventListener
    void on(CaseOpened opened) {
        markYoungPerson(opened.caseId());
    }

    /** Marks whose case it is, and takes over the walls of their other cases. */
    void markYoungPerson(UUID caseId) {
        var person = cases.findById(caseId).orElseThrow().youngPerson();
        String name = person.givenName() + " " + person.familyName();
        String born = person.dateOfBirth().toString();
        takeOver(caseId, YOUNG_PERSON, marks.ofYoungPerson(caseId, YOUNG_PERSON, name, born));
    }

    /** What was put up by hand or declared holds for the same people's other cases too; what follows from that goes no further. */
    @EventListener
    void on(WallPutUp wall) {
        if (wall.reason() == Reason.EARLIER) {
            return;
        }
        List<UUID> others = marks.casesSharing(wall.caseId(), TIES);
        if (!others.isEmpty()) {
            cases.lockAll(others);
            others.forEach(other -> goesUpToo(other, wall));
        }
    }

    /** What somebody says now was not known to those who took a wall down there before. */
    private void goesUpToo(UUID caseId, WallPutUp wall) {
        if (wall.reason().isDerived()) {
            follow(caseId, wall.userId(), wall.reason());
        } else {
            walls.putUp(caseId, wall.userId(), Reason.EARLIER, Walls.ITSELF);
        }
    }

    /** Whoever bears a name of both cases is kept out of each by a wall of its own. */
    private void follow(UUID caseId, UUID userId, Reason elsewhere) {
        if (!elsewhere.isDerived() || !walls.standsBetween(caseId, userId)) {
            walls.derive(caseId, userId, Reason.EARLIER, null);
        }
    }

    /** Somebody new of the service may be one of those who are named in cases already. */
    @EventListener
    void on(UserAdded added) {
        people.user(added.userId()).ifPresent(this::mark);
    }

    /** Marks somebody of the service, and puts up the walls that follow. */
    void mark(UserView user) {
        List<Namesake> named = marks.ofStaff(user.id(), user.name()).stream()
                .filter(it -> !it.ofTheService() && conflicts(it.as(), user.roles()))
                .toList();
        if (!named.isEmpty()) {
            cases.lockAll(named.stream().map(Namesake::ownerId).distinct().toList());
            named.forEach(it -> walls.derive(it.ownerId(), user.id(), Reason.NAMED, it.as()));
        }
    }

    private void takeOver(UUID caseId, String as, List<Namesake> namesakes) {
        if (!TIES.contains(as)) {
            return;
        }
        namesakes.stream()
                .filter(it -> !it.ofTheService() && TIES.contains(it.as()))
                .map(Namesake::ownerId)
                .distinct()
                .flatMap(other -> walls.around(other).stream())
                .filter(wall -> wall.reason() != Reason.EARLIER)
                .forEach(wall -> follow(caseId, wall.userId(), wall.reason()));
    }

    private boolean conflicts(String as, UUID userId) {
        return people.user(userId).filter(user -> conflicts(as, user.roles())).isPresent();
    }

    private static boolean conflicts(String as, Collection<Role> roles) {
        return !SUPPORTERS.contains(as) || roles.stream().anyMatch(KNOWS_THE_EVIDENCE::contains);
    }
}
