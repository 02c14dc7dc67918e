package org.alongside.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with the sections of one case.
 *
 * @param roles in which they are on the case themselves; none where they may not open it
 * @param overseen the roles that people of their organisation have on the case, for whoever manages it
 * @param emergencyUntil until when the case is open to them in an emergency; null where it is theirs
 */
public record CaseRights(
        Actor actor,
        Set<Role> roles,
        Set<Role> overseen,
        @Nullable Instant emergencyUntil) {

    private static final Set<Action> OF_OVERSIGHT = EnumSet.of(Action.SEE, Action.EXPORT);

    /** Who helps out looks and leaves word; nothing is decided and nothing taken away. */
    private static final Set<Action> IN_EMERGENCY = EnumSet.of(Action.SEE, Action.CHANGE);

    public CaseRights {
        roles = Set.copyOf(roles);
        overseen = Set.copyOf(overseen);
    }

    /** Of somebody whose case it is. */
    public CaseRights(Actor actor, Set<Role> roles, Set<Role> overseen) {
        this(actor, roles, overseen, null);
    }

    static CaseRights none(Actor actor) {
        return new CaseRights(actor, Set.of(), Set.of());
    }

    static CaseRights inEmergency(Actor actor, Emergency emergency) {
        return new CaseRights(actor, Set.of(emergency.role()), Set.of(), emergency.endsAt());
    }

    /** Whether the case is theirs to work on, and not only open for the moment. */
    public boolean isTheirs() {
        return mayOpen() && emergencyUntil == null;
    }

    /** Whether the case is there for them at all. */
    public boolean mayOpen() {
        return !roles.isEmpty();
    }

    public boolean sees(Section section) {
        return may(Action.SEE, section);
    }

    /**
     * Whether they may know that there is such a step in the case.
     *
     * @param step the id of a form, a task or a process
     */
    public boolean mayKnowOf(String step) {
        return FormSections.secrecyOf(step).map(this::sees).orElse(true);
    }

    public boolean may(Action action, Section section) {
        if (emergencyUntil != null && !IN_EMERGENCY.contains(action)) {
            return false;
        }
        Visibility visibility = section.visibility();
        boolean oversees = visibility.isOverseen() && OF_OVERSIGHT.contains(action);
        return Stream.concat(roles.stream(), oversees ? overseen.stream() : Stream.empty())
                .anyMatch(role -> visibility.allows(action, role));
    }

    /** The sections in which they may leave a note or a document: their own, which stands first, and the one for everybody. */
    public List<Section> sectionsToWriteIn() {
        return Stream.concat(Section.ownOf(roles).stream(), Stream.of(Section.GENERAL))
                .filter(section -> may(Action.CHANGE, section))
                .toList();
    }

    /** The one of them that a page named; their own where it named none, and empty where it is not theirs to write in. */
    public Optional<Section> whereToWrite(String named) {
        return sectionsToWriteIn().stream()
                .filter(section -> named.isEmpty() || section.name().equals(named))
                .findFirst();
    }
}
