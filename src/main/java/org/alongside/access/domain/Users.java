package org.alongside.access.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Role;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All users; each is read with organisation and roles in one statement. */
public interface Users extends Repository<User, UUID> {

    User save(User user);

    boolean existsByUsername(String username);

    @Query("select u from User u join fetch u.organisation left join fetch u.roles where u.id = :id")
    Optional<User> withId(UUID id);

    @Query("select u from User u join fetch u.organisation left join fetch u.roles where u.username = :username")
    Optional<User> named(String username);

    @Query("select u from User u join fetch u.organisation left join fetch u.roles order by u.username")
    List<User> all();

    @Query("select u.id from User u where u.organisation.id = :organisationId and u.enabled = :enabled")
    List<UUID> ids(UUID organisationId, boolean enabled);

    @Query("""
            select distinct u.id from User u join u.roles r
            where u.organisation.id = :organisationId and u.enabled = true and r not in (ADMIN, AUDITOR)""")
    List<UUID> workers(UUID organisationId);

    @Query("""
            select u from User u join fetch u.organisation o left join fetch u.roles
            where o.id = :organisationId and u.enabled = true and :role member of u.roles order by u.username""")
    List<User> team(UUID organisationId, Role role);
}
