package org.alongside.work;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.access.AlreadyTaken;
import org.alongside.access.Ids;
import org.alongside.access.NotFound;
import org.alongside.access.Role;
import org.alongside.work.domain.Queue;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of work with a name, for oneself or for a team, the list that one's work begins with, and the order one chose last. Only addresses are
 * kept: what stands in a list depends on who opens it.
 */
@Service
@Transactional
public class SavedLists {

    /** The longest name. */
    public static final int LONGEST_NAME = 60;

    private final JdbcClient database;
    private final Clock clock;

    SavedLists(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One's own lists and those of one's teams, for a manager those of every team of the organisation; by name. */
    @Transactional(readOnly = true)
    public List<Saved> of(Actor actor) {
        String own = actor.userId().toString();
        List<String> shownTo = Stream.concat(Stream.of(own), queues(actor)).toList();
        return database.sql(
                        "select id, name, address, shown_to, saved_by from saved_lists where shown_to in (:shownTo) order by name, id")
                .param("shownTo", shownTo)
                .query((row, n) -> new Saved(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("address"),
                        !row.getString("shown_to").equals(own),
                        actor.is(Role.MANAGER) || actor.userId().equals(row.getObject("saved_by", UUID.class))))
                .list();
    }

    /** The teams that somebody can share a list with: one's own; a manager, those of the organisation that have people. */
    @Transactional(readOnly = true)
    public List<Role> teams(Actor actor) {
        if (!actor.is(Role.MANAGER)) {
            return actor.roles().stream().filter(Role::doesCasework).sorted().toList();
        }
        return database
                .sql("select distinct r.role from user_roles r join users u on u.id = r.user_id"
                        + " where u.organisation_id = :organisation")
                .param("organisation", actor.organisationId())
                .query((row, n) -> Role.valueOf(row.getString("role")))
                .stream()
                .filter(Role::doesCasework)
                .sorted()
                .toList();
    }

    /**
     * Keeps a list under a name, for oneself or for everybody of one's organisation in a role.
     *
     * @throws AlreadyTaken when there is a list of this name for them
     */
    public void save(Actor actor, String name, String address, Optional<Role> team) {
        String shownTo = team.filter(teams(actor)::contains)
                .map(role -> Queue.of(role, actor.organisationId()))
                .orElse(actor.userId().toString());
        try {
            database.sql("insert into saved_lists (id, shown_to, name, address, saved_by, saved_at)"
                            + " values (:id, :shownTo, :name, :address, :by, :at)")
                    .param("id", Ids.next())
                    .param("shownTo", shownTo)
                    .param("name", name)
                    .param("address", address)
                    .param("by", actor.userId())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new AlreadyTaken("The name of the list");
        }
    }

    /**
     * Forgets a list that one saved; a manager, also one that anybody shared with a team of the organisation: people leave.
     *
     * @throws NotFound when there is none that this person may forget
     */
    public void forget(Actor actor, UUID id) {
        List<String> managed = actor.is(Role.MANAGER) ? queues(actor).toList() : List.of("");
        int gone = database.sql("delete from saved_lists where id = :id and (saved_by = :by or shown_to in (:managed))")
                .param("id", id)
                .param("by", actor.userId())
                .param("managed", managed)
                .update();
        if (gone == 0) {
            throw new NotFound("saved list");
        }
    }

    /** The list that somebody's work begins with, where they chose one. */
    @Transactional(readOnly = true)
    public Optional<String> first(Actor actor) {
        return database.sql("select address from first_lists where user_id = :user")
                .param("user", actor.userId())
                .query(String.class)
                .optional();
    }

    /** Somebody's work begins with this list from now on. */
    public void beginWith(Actor actor, String address) {
        keep(
                actor,
                address,
                "update first_lists set address = :kept where user_id = :user",
                "insert into first_lists (user_id, address) values (:user, :kept)");
    }

    /** The order that somebody chose last. */
    @Transactional(readOnly = true)
    public ListOrder order(Actor actor) {
        return chosen(actor).orElse(ListOrder.DUE);
    }

    /** Somebody's lists are in this order from now on, where an address names none. */
    public void sortBy(Actor actor, ListOrder order) {
        if (order == order(actor)) {
            return;
        }
        keep(
                actor,
                order.word(),
                "update list_orders set sorted_by = :kept where user_id = :user",
                "insert into list_orders (user_id, sorted_by) values (:user, :kept)");
    }

    /** Of two that come at once, for somebody who has kept nothing yet, the first is kept. */
    private void keep(Actor actor, String kept, String update, String insert) {
        try {
            for (String sql : List.of(update, insert)) {
                if (database.sql(sql)
                                .param("user", actor.userId())
                                .param("kept", kept)
                                .update()
                        > 0) {
                    return;
                }
            }
        } catch (DuplicateKeyException another) {
            // it came first
        }
    }

    private Optional<ListOrder> chosen(Actor actor) {
        return database.sql("select sorted_by from list_orders where user_id = :user")
                .param("user", actor.userId())
                .query(String.class)
                .optional()
                .flatMap(ListOrder::ofWord);
    }

    /** The teams whose lists somebody has. */
    private static Stream<String> queues(Actor actor) {
        return Stream.of(Role.values())
                .filter(Role::doesCasework)
                .filter(role -> actor.is(Role.MANAGER) || actor.is(role))
                .map(role -> Queue.of(role, actor.organisationId()));
    }

    /**
     * A list with a name.
     *
     * @param shared whether a team has it
     * @param mine whether the viewer can forget it: who saved it can, and a manager
     */
    public record Saved(UUID id, String name, String address, boolean shared, boolean mine) {}
}
