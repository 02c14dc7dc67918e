package org.alongside.dashboards.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which organisations have a part in cases, by the role in which they have it. */
@Component
class CasePartners {

    /** Where no organisation here is responsible: a court, for example. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final String PARTNERS =
            "select case_id, role, organisation_id from case_relations where case_id in (:cases)";

    private final JdbcClient database;

    CasePartners(JdbcClient database) {
        this.database = database;
    }

    /** Of each case the organisations by the word of the role. */
    Map<UUID, Map<String, UUID>> of(Collection<UUID> cases) {
        Map<UUID, Map<String, UUID>> partners = new HashMap<>();
        database.sql(PARTNERS).param("cases", cases).query(row -> {
            partners.computeIfAbsent(row.getObject("case_id", UUID.class), id -> new HashMap<>())
                    .put(Role.valueOf(row.getString("role")).word(), row.getObject("organisation_id", UUID.class));
        });
        return partners;
    }
}
