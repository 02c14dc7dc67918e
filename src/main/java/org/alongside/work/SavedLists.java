package org.alongside.work;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** Lists of work with a name, for oneself or for a team. Only addresses are kept: what stands in a list depends on who opens it. */
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

    /** One's own lists and those of one's teams, by name. */
    @Transactional(readOnly = true)
    public List<Saved> of(Actor actor) {
        List<String> shownTo = new ArrayList<>(List.of(actor.userId().toString()));
        teams(actor).forEach(role -> shownTo.add(Queue.of(role, actor.organisationId())));
        return database.sql(
                        "select id, name, address, shown_to, saved_by from saved_lists where shown_to in (:shownTo) order by name, id")
                .param("shownTo", shownTo)
                .query((row, n) -> new Saved(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("address"),
                        !row.getString("shown_to").equals(shownTo.get(0)),
                        actor.userId().equals(row.getObject("saved_by", UUID.class))))
                .list();
    }

    /** The teams that somebody can share a list with. */
    public static List<Role> teams(Actor actor) {
        return actor.roles().stream().filter(Role::doesCasework).sorted().toList();
    }

    /**
     * Keeps a list under a name, for oneself or for everybody of one's organisation in a role.
     *
     * @throws AlreadyTaken when there is a list of this name for them
     */
    public void save(Actor actor, String name, String address, Optional<Role> team) {
        String shownTo = team.filter(actor::is)
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
     * Forgets a list that one saved.
     *
     * @throws NotFound when it is not one's own
     */
    public void forget(Actor actor, UUID id) {
        int gone = database.sql("delete from saved_lists where id = :id and saved_by = :by")
                .param("id", id)
                .param("by", actor.userId())
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
        database.sql("delete from first_lists where user_id = :user")
                .param("user", actor.userId())
                .update();
        database.sql("insert into first_lists (user_id, address) values (:user, :address)")
                .param("user", actor.userId())
                .param("address", address)
                .update();
    }

    /**
     * A list with a name.
     *
     * @param shared whether a team has it
     * @param mine whether the viewer saved it, and can forget it
     */
    public record Saved(UUID id, String name, String address, boolean shared, boolean mine) {}
}
