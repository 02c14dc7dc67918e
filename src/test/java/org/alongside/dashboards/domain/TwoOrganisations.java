package org.alongside.dashboards.domain;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.Actors;
import org.alongside.access.OrganisationKind;
import org.alongside.access.People;
import org.alongside.access.Role;
import org.alongside.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service and a police force that have cases together, and the service's manager, for tests of what is counted of them. */
@Tables
abstract class TwoOrganisations {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    @Autowired
    EntityManager entities;

    CountedCases cases;
    UUID harbour;
    UUID police;
    Actor manager;

    @BeforeEach
    void twoOrganisations() {
        cases = new CountedCases(database);
        harbour = organisation("Harbour", OrganisationKind.SERVICE);
        police = organisation("Northshire Police", OrganisationKind.POLICE);
        manager = someone(Role.MANAGER);
    }

    UUID organisation(String name, OrganisationKind kind) {
        UUID id = people.addOrganisation(name, kind);
        entities.flush();
        return id;
    }

    /** Somebody of the service. */
    Actor someone(Role role) {
        Actor actor = Actors.in(harbour, role);
        database.sql("insert into users (id, version, username, password_hash, name, organisation_id, enabled)"
                        + " values (?, 0, ?, 'x', 'x', ?, true)")
                .params(actor.userId(), actor.userId().toString(), harbour)
                .update();
        return actor;
    }

    /** A case of both. */
    UUID witness() {
        UUID witness = cases.witness("TRIAL", DAY);
        cases.relate(witness, Role.ADVOCATE, harbour, null);
        cases.relate(witness, Role.POLICE_OIC, police, null);
        return witness;
    }
}
