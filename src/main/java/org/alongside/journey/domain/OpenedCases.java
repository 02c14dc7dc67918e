package org.alongside.journey.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which referrals opened a case before, by the keys they came with. */
@Component
public class OpenedCases {

    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    OpenedCases(JdbcClient database) {
        this.database = database;
    }

    /** The reference of the case that a referral with this key opened. */
    public Optional<String> reference(String importKey) {
        return Optional.ofNullable(references(List.of(importKey)).get(importKey));
    }

    /** The references of the cases that referrals with these keys opened, by key. */
    public Map<String, String> references(List<String> importKeys) {
        Map<String, String> references = new HashMap<>();
        for (int from = 0; from < importKeys.size(); from += AT_ONCE) {
            database.sql("select import_key, reference from witness_cases where import_key in (:keys)")
                    .param("keys", importKeys.subList(from, Math.min(importKeys.size(), from + AT_ONCE)))
                    .query(row -> {
                        references.put(row.getString("import_key"), row.getString("reference"));
                    });
        }
        return references;
    }
}
